package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.office.members.MemberLedger;

/**
 * 合并重复: two rows that are one become one row, as one act: a value is chosen for each column, everything that hangs on the row that goes
 * moves to the row that stays, and the row that goes lies in the 回收站. Taken back, both are what they were.
 */
public final class MergeRows {
    private MergeRows() {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     * @param problems what was found, blocking or not
     */
    public record Done(long batch, List<Problem> problems) {
        /** Copies the list. */
        public Done {
            problems = List.copyOf(problems);
        }

        /** Whether they were merged. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** What stands against it. */
    public static List<Problem> check(Office office, Merge order) {
        Register register = office.registers().get(order.ledger());
        String unit = register.ledger().unit();
        if (order.keep() == order.drop()) {
            return List.of(Problem.block(null, "请选两条不同的记录"));
        }
        List<Row> rows = live(register, order.keep(), order.drop());
        if (rows.size() < 2) {
            return List.of(Problem.block(null, "这两条记录里有一条已经不在" + register.ledger().title() + "里了，请刷新后再看"));
        }
        List<Problem> problems = new ArrayList<>();
        if (roles(order.ledger()).stream()
                .anyMatch(role -> !office.registers().get(role).store().coming(order.drop()).isEmpty())) {
            problems.add(Problem.block(null, "要并掉的那一" + unit + "还有预定的变更没有确认，请先确认或撤销"));
        }
        Column<Reference> tree = register.ledger().tree();
        if (tree != null
                && (below(register, tree, order.keep(), order.drop()) || below(register, tree, order.drop(), order.keep()))) {
            problems.add(Problem.block(tree, "其中一" + unit + "在另一" + unit + "下面，请先改“" + tree.heading() + "”"));
        }
        return List.copyOf(problems);
    }

    /** Whether one row hangs somewhere below another. */
    private static boolean below(Register register, Column<Reference> tree, long row, long above) {
        Set<Long> passed = new LinkedHashSet<>();
        long at = row;
        while (at != 0 && passed.add(at)) {
            Reference next = register.store().rows(new long[]{at}).stream().findFirst().map(each -> each.get(tree)).orElse(null);
            at = next == null ? 0 : next.id();
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** Merges them, unless a problem blocks it. */
    public static Done run(Office office, Merge order, Actor actor, Progress progress) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, problems);
        }
        Ledger ledger = office.registers().get(order.ledger()).ledger();
        String name = office.registers().labels(order.ledger(), List.of(order.keep())).getOrDefault(order.keep(), "");
        Act act = new Act(actor, Act.Kind.DEED, null, "", "合并重复");
        MergeSteps steps = new MergeSteps(office, order, act);
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, order.ledger(), "合并重复：" + ledger.title() + "“" + name + "”", steps.size()), progress,
                steps::run);
        return new Done(batch, problems);
    }

    /**
     * Which of two rows should rather stay, and what should be taken from the other: who belongs to a union before who left, a valid
     * certificate before none, the fuller row before the emptier; empty columns are filled from the other.
     */
    public static Merge proposal(Office office, String ledger, long one, long other) {
        Register register = office.registers().get(ledger);
        List<Row> rows = live(register, one, other);
        boolean turned = rows.size() == 2 && weight(register.ledger(), rows.get(1)) > weight(register.ledger(), rows.get(0));
        return rows.size() < 2
                ? new Merge(ledger, one, other, Set.of())
                : proposal(register.ledger(), rows.get(turned ? 1 : 0), rows.get(turned ? 0 : 1));
    }

    /** The same where it is known which row stays. */
    public static Merge proposal(Ledger ledger, Row keep, Row drop) {
        Set<String> fromDrop = new LinkedHashSet<>();
        for (Column<?> column : chosen(ledger)) {
            boolean empty = keep.values().get(column.key()) == null && drop.values().get(column.key()) != null;
            boolean validates = column.key().equals(PersonFacts.ID_NUMBER.key()) && drop.get(PersonFacts.ID_VALID, false)
                    && !keep.get(PersonFacts.ID_VALID, false);
            if ((empty && !told(column, keep, drop)) || validates) {
                fromDrop.add(column.key());
            }
        }
        return new Merge(ledger.key(), keep.id(), drop.id(), fromDrop);
    }

    /** What came of another state of the membership says nothing of this one. */
    private static boolean told(Column<?> column, Row keep, Row drop) {
        return List.of(MemberLedger.CHANGE, MemberLedger.CHANGED_ON, MemberLedger.CHANGE_REASON).contains(column)
                && !keep.agrees(drop, MemberLedger.STATE);
    }

    /** The columns of which a value is chosen. */
    public static List<Column<?>> chosen(Ledger ledger) {
        return ledger.columns().stream().filter(column -> !column.is(Trait.COMPUTED) && !column.equals(PersonFacts.ID_VALID))
                .toList();
    }

    private static int weight(Ledger ledger, Row row) {
        int filled = (int) chosen(ledger).stream().filter(column -> row.values().get(column.key()) != null).count();
        boolean belongs = MemberCodes.BELONGING.contains(row.get(MemberLedger.STATE, ""));
        return filled + (belongs ? 1000 : 0) + (row.get(PersonFacts.ID_VALID, false) ? 500 : 0);
    }

    /** The registers whose rows lie on one row: a human is a member and a cadre. */
    static List<String> roles(String ledger) {
        List<String> human = List.of("members", "people");
        return human.contains(ledger) ? human : List.of(ledger);
    }

    /** These rows as far as they are in use, in this order. */
    static List<Row> live(Register register, Long... ids) {
        List<Row> found = register.store().first(Query.ALL.and(new Filter.Ids("", List.of(ids))), ids.length);
        List<Row> ordered = new ArrayList<>();
        for (Long id : ids) {
            found.stream().filter(row -> Objects.equals(row.id(), id)).forEach(ordered::add);
        }
        return ordered;
    }
}
