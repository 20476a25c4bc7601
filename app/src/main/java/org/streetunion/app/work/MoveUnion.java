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
import org.streetunion.app.ledger.Register;
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
        Row now = stored(office, order);
        List<Problem> problems = new ArrayList<>();
        if (now == null) {
            problems.add(Problem.block(null, "这家工会已经不在了"));
            return problems;
        }
        if (order.day() == null) {
            problems.add(Problem.block(null, "请写明从哪天起，例如 2026-09-30"));
        }
        if (order.above() == null) {
            problems.add(Problem.block(UnionLedger.PARENT, "请选新的上级工会，或选“直属街道”"));
        } else if (Objects.equals(above(order), now.get(UnionLedger.PARENT))) {
            problems.add(Problem.block(UnionLedger.PARENT, "它现在就在这个上级下面，不用调整"));
        } else {
            place(office, order, now, problems);
        }
        if (order.docNo().isBlank()) {
            problems.add(Problem.warn(null, "没有写文号"));
        }
        return problems;
    }

    /** Moves the union, unless a problem blocks it. */
    public static Saved run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        Row now = stored(office, order);
        LocalDate day = order.day();
        if (now == null || day == null || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Reference above = above(order);
        String event = above == null ? "转出" : "转入";
        return unions(office).save(now.with(UnionLedger.PARENT, above),
                Act.change(actor, Act.Kind.DEED, day, event, order.docNo().strip()));
    }

    private static void place(Office office, Order order, Row now, List<Problem> problems) {
        Reference above = above(order);
        if (above != null && above.id() == order.union()) {
            problems.add(Problem.block(UnionLedger.PARENT, "上级工会不能是它自己"));
            return;
        }
        Row over = above == null ? null : row(office, above.id());
        if (over != null && UnionEnd.WAYS.contains(over.get(UnionLedger.STATE, ""))) {
            problems.add(Problem.block(UnionLedger.PARENT, "“" + over.get(UnionLedger.NAME) + "”已经" + over.get(UnionLedger.STATE)
                    + "，不能再接收下属工会"));
        }
        LocalDate day = order.day();
        if (day != null) {
            new Lineage(unions(office).ledger(), unions(office).store()).problem(now.with(UnionLedger.PARENT, above), day)
                    .ifPresent(problems::add);
        }
    }

    private static @Nullable Reference above(Order order) {
        Long above = order.above();
        return above == null || above == UnionEnd.STREET ? null : Reference.to(above);
    }

    private static @Nullable Row stored(Office office, Order order) {
        return row(office, order.union());
    }

    private static @Nullable Row row(Office office, long id) {
        return unions(office).store().rows(new long[]{id}).stream().findFirst().orElse(null);
    }

    private static Register unions(Office office) {
        return office.registers().get("unions");
    }
}
