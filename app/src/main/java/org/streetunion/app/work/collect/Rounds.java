package org.streetunion.app.work.collect;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.work.Office;

/** The rounds of an office and how far each is. */
public final class Rounds {
    private final Office office;
    private final RoundStore store;

    /** Of this office. */
    public Rounds(Office office) {
        this.office = office;
        this.store = new RoundStore(office.database().sql());
    }

    /**
     * How far a union is in a round.
     *
     * @param sheet what it was sent
     * @param accepted whether something it sent back was accepted, by an act that still holds
     */
    public record Line(RoundSheet sheet, boolean accepted) {
        /** In the office's words. */
        public String words() {
            if (!sheet.returned()) {
                return "未交";
            }
            return accepted ? "已采纳" : "已交";
        }
    }

    /** Every round, the newest first. */
    public List<Round> all() {
        return store.rounds();
    }

    /** The round of a name, or the newest when the name is empty. */
    public Optional<Round> find(String name) {
        return store.rounds().stream().filter(round -> name.isEmpty() || round.name().equals(name)).findFirst();
    }

    /** The unions of a round, in the order of their workbooks. */
    public List<Line> lines(Round round) {
        List<RoundSheet> sheets = store.sheets(round.id());
        Set<Long> holding = new HashSet<>();
        sheets.stream().map(RoundSheet::acceptedBy).filter(batch -> batch != 0).distinct()
                .filter(batch -> office.batches().find(batch).map(Batch::state).filter(Batch.State.DONE::equals).isPresent())
                .forEach(holding::add);
        return sheets.stream().map(sheet -> new Line(sheet, holding.contains(sheet.acceptedBy()))).toList();
    }
}
