package org.streetunion.app.work.sheets;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.posts.PostLedger;

/**
 * What was signed is not changed in the parts of a sheet but by a 更正; what goes on afterwards (money that arrives, what is done, who leaves
 * a post, who follows, who comes to one that was empty) is written all the same. Imports are held to it too.
 */
public final class SheetGuard implements Guard {
    private final Registers registers;
    private final SheetParts.Part part;

    /** Over one part. */
    public SheetGuard(Registers registers, String ledger) {
        this.registers = registers;
        this.part = SheetParts.findPart(ledger).orElseThrow();
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Optional<Row> sheet = sheet(stored.id() == 0 ? outcome : stored).filter(SheetParts::frozen)
                .or(() -> sheet(outcome).filter(SheetParts::frozen));
        if (sheet.isEmpty() || follows(stored, outcome) || fills(stored, outcome)) {
            return List.of();
        }
        Column<?> changed = stored.id() == 0 ? part.key().get(0) : firstChanged(stored, outcome);
        if (changed == null) {
            return List.of();
        }
        Row labelled = registers.get(AssignmentLedger.KEY).labelled(List.of(sheet.get())).get(0);
        String what = stored.id() == 0 ? "不能再加内容" : "“" + changed.heading() + "”不能直接改";
        return List.of(Problem.block(changed, AssignmentLedger.UNION.text(labelled) + " " + AssignmentLedger.YEAR.text(labelled)
                + " 年责任书已于 " + AssignmentLedger.SIGNED_ON.text(labelled) + " 签订，" + what + "；确需改动，请在责任书上先办“更正”"));
    }

    @Override
    public String away(long[] ids) {
        long frozen = registers.get(part.ledger()).store().rows(ids).stream().filter(row -> sheet(row)
                .filter(SheetParts::frozen).isPresent()).count();
        return frozen == 0 ? "" : "其中 " + frozen + " 条属于已签订的责任书，移走以后与签订的内容不一致；请先在责任书上办“更正”。";
    }

    /** Somebody who follows in a post that was signed. */
    private boolean follows(Row stored, Row outcome) {
        return part.ledger().equals(PostLedger.KEY) && stored.id() == 0 && outcome.get(PostLedger.STARTS_ON) != null
                && SheetParts.rows(registers.get(PostLedger.KEY), union(outcome), year(outcome)).stream()
                        .anyMatch(row -> row.get(PostLedger.POST, "").equals(outcome.get(PostLedger.POST))
                                && row.get(PostLedger.ENDS_ON) != null);
    }

    /** Somebody who comes to a post that was signed as empty, from a day on; nothing else of it changes. */
    private boolean fills(Row stored, Row outcome) {
        return part.ledger().equals(PostLedger.KEY) && stored.id() != 0 && stored.get(PostLedger.PERSON) == null
                && outcome.get(PostLedger.STARTS_ON) != null
                && firstChanged(stored.with(PostLedger.PERSON, outcome.get(PostLedger.PERSON)).with(PostLedger.STARTS_ON,
                        outcome.get(PostLedger.STARTS_ON)), outcome) == null;
    }

    private @org.jspecify.annotations.Nullable Column<?> firstChanged(Row stored, Row outcome) {
        List<Column<?>> watched = new java.util.ArrayList<>(part.key());
        watched.addAll(part.signed());
        watched.add(AssignmentLedger.UNION);
        watched.add(AssignmentLedger.YEAR);
        return watched.stream().filter(column -> !stored.agrees(outcome, column)).findFirst().orElse(null);
    }

    private Optional<Row> sheet(Row row) {
        return union(row) == 0 ? Optional.empty() : SheetParts.findSheet(registers, union(row), year(row));
    }

    private static long union(Row row) {
        return row.values().get(AssignmentLedger.UNION.key()) instanceof Reference union ? union.id() : 0;
    }

    private static int year(Row row) {
        return row.values().get(AssignmentLedger.YEAR.key()) instanceof Integer year ? year : 0;
    }
}
