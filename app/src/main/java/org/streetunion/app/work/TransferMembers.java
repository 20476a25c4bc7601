package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.members.MemberLedger;

/**
 * 会籍变动 of members as one act: between unions of the street, out of it (sent, taken, sent back), and back into it; 保留, 退会, 除名 and 恢复.
 * On a later day it is only noted and waits to be confirmed, as every change of a later day does.
 */
public final class TransferMembers {
    private TransferMembers() {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     * @param problems what was found, blocking or not
     * @param members how many were transferred
     * @param waits whether it only holds from a later day on
     */
    public record Done(long batch, List<Problem> problems, int members, boolean waits) {
        /** Copies the list. */
        public Done {
            problems = List.copyOf(problems);
        }

        /** Whether they were transferred. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** What stands against it. */
    public static List<Problem> check(Office office, Transfer order) {
        return new TransferCheck(office, order).problems();
    }

    /**
     * Transfers the members, unless a problem blocks it.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static Done run(Office office, Transfer order, Actor actor, Progress progress) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, problems, 0, false);
        }
        boolean waits = waits(office, order);
        List<Long> ids = order.members();
        WholeAct.Heading heading = new WholeAct.Heading(act(order, actor), "members", subject(office, order), ids.size());
        long batch = WholeAct.run(office, heading, progress, whole -> step(whole, office, order, actor));
        return new Done(batch, problems, ids.size(), waits);
    }

    /** The same as a step of a larger act; what stands against it was asked before. */
    public static void step(WholeAct whole, Office office, Transfer order, Actor actor) {
        boolean waits = waits(office, order);
        whereTo(office, order).forEach((placed, ids) -> whole.change("members", ids, act(placed, actor),
                row -> moved(row, placed, day(placed), waits)));
    }

    /** Who was sent off and is taken now goes where the history says that he was sent, unless the order names the place. */
    private static Map<Transfer, List<Long>> whereTo(Office office, Transfer order) {
        if (order.way() != Transfer.Way.LEFT || !order.place().isBlank()) {
            return Map.of(order, order.members());
        }
        Map<Transfer, List<Long>> placed = new LinkedHashMap<>();
        for (long id : order.members()) {
            String sent = SentOff.place(office.registers().get("members").store().history(id));
            Transfer there = order.to(order.docNo().isBlank() ? sent : SentOff.bare(sent));
            placed.computeIfAbsent(there.reason().length() > Transfer.LONGEST_REASON ? order : there, any -> new ArrayList<>())
                    .add(id);
        }
        return placed;
    }

    private static Act act(Transfer order, Actor actor) {
        return Act.change(actor, Act.Kind.DEED, day(order), order.way().words(), order.reason());
    }

    private static LocalDate day(Transfer order) {
        return Objects.requireNonNull(order.day(), "a day, checked before");
    }

    private static boolean waits(Office office, Transfer order) {
        return day(order).isAfter(LocalDate.now(office.clock()));
    }

    private static String subject(Office office, Transfer order) {
        Long into = order.into();
        String where = into == null || !order.way().intoUnion()
                ? order.place().strip()
                : office.registers().labels("unions", List.of(into)).getOrDefault(into, "");
        return (order.way().moves() ? "会籍接转：" : "会籍变动：") + order.way().words() + " " + order.members().size() + " 人"
                + (where.isEmpty() ? "" : "（" + where + "）");
    }

    /** What has no day of its own would hold at once: it is left alone where the change is yet to come. */
    private static Row moved(Row row, Transfer order, LocalDate day, boolean waits) {
        Row moved = order.way().intoUnion()
                ? row.with(MemberLedger.UNION, Reference.to(Objects.requireNonNull(order.into(), "a union, checked before")))
                : row;
        String state = order.way().state();
        moved = state == null ? moved : moved.with(MemberLedger.STATE, state);
        return switch (order.way()) {
            case LEFT, CAME -> waits ? moved : Moves.noted(moved, order.way().words(), day);
            case KEPT, QUIT, EXPELLED, BACK -> waits ? moved : Moves.noted(moved, order.way().words(), day, order.because());
            case WITHIN, SENT, SENT_BACK -> moved;
        };
    }
}
