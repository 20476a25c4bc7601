package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/**
 * 批量修改: gives many rows of any register the same values, as one act. Counted first, written in pieces, taken back as a whole; rows that a
 * rule stands against are left as they are and named.
 */
public final class ChangeRows {
    private static final int PIECE = 1_000;

    private ChangeRows() {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was written
     * @param problems what stands against the change as a whole
     * @param recap what it does
     */
    public record Done(long batch, List<Problem> problems, Recap recap) {
        /** Copies the list. */
        public Done {
            problems = List.copyOf(problems);
        }

        /** Whether anything was written. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** The columns that can be changed so: what a person fills in, but not a number that tells one row from another. */
    public static List<Column<?>> columns(Ledger ledger) {
        return ledger.writable().stream().filter(column -> !tellsApart(ledger, column)).toList();
    }

    private static boolean tellsApart(Ledger ledger, Column<?> column) {
        boolean label = ledger.label().equals(column);
        return label || ledger.identities().stream().anyMatch(identity -> identity.size() == 1 && identity.get(0).equals(column));
    }

    /** What stands against the change, whatever the rows. */
    public static List<Problem> check(Office office, RowChange order) {
        Ledger ledger = office.registers().get(order.ledger()).ledger();
        List<Problem> problems = new ArrayList<>();
        if (order.values().isEmpty()) {
            problems.add(Problem.block(null, "请选要改的栏目"));
        }
        order.values().forEach((key, value) -> {
            Column<?> column = ledger.column(key).orElseThrow();
            if (!columns(ledger).contains(column)) {
                problems.add(Problem.block(column, "“" + column.heading() + "”不能批量修改，请逐" + ledger.unit() + "修改"));
            } else if (value == null && column.is(Trait.REQUIRED)) {
                problems.add(Problem.block(column, "“" + column.heading() + "”必须填写，不能批量清空"));
            }
        });
        LocalDate day = order.day();
        if (day != null && order.values().keySet().stream().noneMatch(key -> dated(ledger, key))) {
            problems.add(Problem.warn(null, "这些栏目不按日期记沿革，改了就是现在的样子"));
        }
        return List.copyOf(problems);
    }

    /** Whether one of the columns is dated, so that 变更 or 更正 has to be asked. */
    public static boolean dated(Ledger ledger, String key) {
        return ledger.column(key).map(column -> column.is(Trait.DATED)).orElse(false);
    }

    /**
     * What it would do; nothing is written.
     *
     * @throws CancellationException when the progress asks to stop
     */
    public static Recap recap(Office office, RowChange order, long[] ids, Progress progress) {
        Register register = office.registers().get(order.ledger());
        ChangeJudge judge = new ChangeJudge(register, order);
        for (int from = 0; from < ids.length; from += PIECE) {
            judge.changed(piece(register, ids, from));
            if (!progress.report(Math.min(ids.length, from + PIECE), ids.length)) {
                throw new CancellationException();
            }
        }
        return judge.recap();
    }

    /**
     * Changes the rows, unless a problem blocks it.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static Done run(Office office, RowChange order, long[] ids, Actor actor, Progress progress) {
        List<Problem> problems = check(office, order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, problems, new Recap(ids.length, 0, 0, 0, List.of()));
        }
        Register register = office.registers().get(order.ledger());
        ChangeJudge judge = new ChangeJudge(register, order);
        WholeAct.Heading heading = new WholeAct.Heading(order.act(actor), order.ledger(),
                subject(register.ledger(), order, ids.length),
                ids.length);
        long batch = WholeAct.run(office, heading, progress, whole -> {
            for (int from = 0; from < ids.length; from += PIECE) {
                whole.write(order.ledger(), judge.changed(piece(register, ids, from)), heading.act());
                whole.reached(Math.min(ids.length, from + PIECE));
            }
        });
        return new Done(batch, problems, judge.recap());
    }

    private static List<Row> piece(Register register, long[] ids, int from) {
        return register.store().rows(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PIECE)));
    }

    private static String subject(Ledger ledger, RowChange order, int rows) {
        String columns = ledger.columns().stream().filter(column -> order.values().containsKey(column.key())).map(Column::heading)
                .collect(Collectors.joining("、"));
        return "批量修改：" + ledger.title() + " " + rows + " " + ledger.unit() + "的" + columns;
    }
}
