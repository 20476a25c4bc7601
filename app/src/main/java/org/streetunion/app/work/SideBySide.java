package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;

/**
 * Two rows beside each other, column by column, as a viewer may see them.
 *
 * @param proposal which of them stays, and what is taken from the other
 * @param lines the columns in which at least one says something
 */
public record SideBySide(Merge proposal, List<Line> lines) {
    /** Copies the list. */
    public SideBySide {
        lines = List.copyOf(lines);
    }

    /**
     * One column.
     *
     * @param key the column's key
     * @param heading what it is called
     * @param kept what the row that stays says, empty for nothing
     * @param dropped what the row that goes says
     * @param differs whether they say different things; told from the values, not from what is shown of them
     */
    public record Line(String key, String heading, String kept, String dropped, boolean differs) {}

    /** Compares two rows; the first stays when that is asked for, else the one that should. No lines when one of them is gone. */
    public static SideBySide of(Office office, String ledger, long one, long other, boolean firstStays, Viewer viewer) {
        Register register = office.registers().get(ledger);
        List<Row> asked = MergeRows.live(register, one, other);
        if (asked.size() < 2) {
            return new SideBySide(new Merge(ledger, one, other, java.util.Set.of()), List.of());
        }
        Merge proposal = firstStays
                ? MergeRows.proposal(register.ledger(), asked.get(0), asked.get(1))
                : MergeRows.proposal(office, ledger, one, other);
        boolean turned = proposal.keep() != one;
        Row keep = asked.get(turned ? 1 : 0);
        Row drop = asked.get(turned ? 0 : 1);
        List<Row> shown = register.rows(new long[]{keep.id(), drop.id()}, viewer);
        List<Line> lines = new ArrayList<>();
        for (Column<?> column : MergeRows.chosen(register.ledger())) {
            Line line = new Line(column.key(), column.heading(), column.text(shown.get(0)), column.text(shown.get(1)),
                    !keep.agrees(drop, column));
            if (!line.kept().isEmpty() || !line.dropped().isEmpty()) {
                lines.add(line);
            }
        }
        return new SideBySide(proposal, lines);
    }
}
