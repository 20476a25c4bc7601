package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Lineage;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.unions.UnionLedger;

/**
 * 调整上级: a union hangs below another one from a day on, on a paper. In its life it is a 转入 where another union takes it, a 转出 where it
 * leaves for the street itself; what is below it comes along.
 */
public final class MoveUnion {
    private MoveUnion() {}

    /**
     * What is ordered.
     *
     * @param union which
     * @param above the union above it, {@link UnionEnd#STREET} for none, null while nobody said
     * @param day from when on, null while nobody said
     * @param docNo the paper; may be empty
     */
    public record Order(long union, @Nullable Long above, @Nullable LocalDate day, String docNo) {}

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, Order order) {
        OneUnion union = new OneUnion(office, order.union());
        Row now = union.row();
        List<Problem> problems = new ArrayList<>();
        if (now == null) {
            problems.add(OneUnion.gone());
            return problems;
        }
        OneUnion.wantDay(order.day(), problems);
        if (order.above() == null) {
            problems.add(Problem.block(UnionLedger.PARENT, "请选新的上级工会，或选“直属街道”"));
        } else if (Objects.equals(above(order), now.get(UnionLedger.PARENT))) {
            problems.add(Problem.block(UnionLedger.PARENT, "它现在就在这个上级下面，不用调整"));
        } else {
            place(union, order, now, problems);
        }
        OneUnion.wantPaper(order.docNo(), problems);
        return problems;
    }

    /** Moves the union, unless a problem blocks it. */
    public static Saved run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        OneUnion union = new OneUnion(office, order.union());
        Row now = union.row();
        LocalDate day = order.day();
        if (now == null || day == null || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Reference above = above(order);
        String event = above == null ? "转出" : "转入";
        return union.register().save(now.with(UnionLedger.PARENT, above),
                Act.change(actor, Act.Kind.DEED, day, event, order.docNo().strip()));
    }

    private static void place(OneUnion union, Order order, Row now, List<Problem> problems) {
        Reference above = above(order);
        if (above != null && above.id() == order.union()) {
            problems.add(Problem.block(UnionLedger.PARENT, "上级工会不能是它自己"));
            return;
        }
        Row over = above == null ? null : union.row(above.id());
        if (over != null && UnionEnd.WAYS.contains(over.get(UnionLedger.STATE, ""))) {
            problems.add(Problem.block(UnionLedger.PARENT, "“" + over.get(UnionLedger.NAME) + "”已经" + over.get(UnionLedger.STATE)
                    + "，不能再接收下属工会"));
        }
        LocalDate day = order.day();
        if (day != null) {
            new Lineage(union.register().ledger(), union.register().store()).problem(now.with(UnionLedger.PARENT, above), day)
                    .ifPresent(problems::add);
        }
    }

    private static @Nullable Reference above(Order order) {
        Long above = order.above();
        return above == null || above == UnionEnd.STREET ? null : Reference.to(above);
    }
}
