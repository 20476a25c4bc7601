package org.streetunion.app.work.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.closings.ClosingLedger;
import org.streetunion.app.reporting.tasks.TaskFactsStore;
import org.streetunion.app.reporting.tasks.TaskLine;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 销号: items are crossed off for a period, with what there is to show; all as one act. */
public final class CloseTasks {
    private CloseTasks() {}

    /**
     * What is to be crossed off.
     *
     * @param turns which items, for which periods
     * @param day when they were done, null while unknown
     * @param by who did it, a row of 工会干部; null for whoever answers for each
     * @param evidence in words, may be empty
     * @param files to be attached to each closing
     */
    public record Order(List<Turn> turns, @Nullable LocalDate day, @Nullable Long by, String evidence, List<Path> files) {
        /** Copies the lists. */
        public Order {
            turns = List.copyOf(turns);
            files = List.copyOf(files);
        }
    }

    /**
     * One item in one period.
     *
     * @param task the row
     * @param period as the item calls it
     */
    public record Turn(long task, String period) {}

    /**
     * What came of it.
     *
     * @param batch the act, 0 when nothing was done
     */
    public record Done(long batch, int closed, List<Problem> problems) {}

    /** What stands against it. */
    public static List<Problem> check(Office office, Order order) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.now(office.clock());
        if (order.day() == null) {
            problems.add(Problem.block(ClosingLedger.CLOSED_ON, "请填销号日期"));
        } else if (order.day().isAfter(today)) {
            problems.add(Problem.block(ClosingLedger.CLOSED_ON, "销号日期 " + order.day() + " 还没有到"));
        }
        order.files().stream().filter(file -> !Files.isRegularFile(file))
                .forEach(file -> problems.add(Problem.block(null, "找不到附件“" + file + "”")));
        List<TaskLine> lines = new TaskFactsStore(office.database().sql()).until(today);
        EvidenceSetting needed = new EvidenceSetting(office.settings());
        for (Turn turn : order.turns()) {
            problems.addAll(find(lines, turn).map(line -> against(line, order, needed, today))
                    .orElse(List.of(Problem.block(null, "没有 " + turn.period() + " 这一期的事项，或者这一期还没有开始"))));
        }
        return problems;
    }

    private static List<Problem> against(TaskLine line, Order order, EvidenceSetting needed, LocalDate today) {
        String words = "“" + line.item().words() + "”（" + line.turn().period() + "）";
        if (line.closed() != null) {
            return List.of(Problem.block(null, words + "已经在 " + line.closed().day() + " 销号"));
        }
        if (line.state(today) == TaskLine.State.COMING) {
            return List.of(Problem.block(null, words + "还没有开始"));
        }
        if (needed.of(line.item().kind()) && order.files().isEmpty()) {
            return List.of(Problem.block(ClosingLedger.EVIDENCE, line.item().kind() + "销号要有附件佐证：" + line.item().words()));
        }
        return order.files().isEmpty() && order.evidence().isBlank()
                ? List.of(Problem.warn(ClosingLedger.EVIDENCE, words + "没有写佐证"))
                : List.of();
    }

    /** Crosses them off, unless something stands against one of them: then none is. */
    public static Done run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        LocalDate day = order.day();
        if (day == null || problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, 0, problems);
        }
        List<TaskLine> lines = new TaskFactsStore(office.database().sql()).until(LocalDate.now(office.clock()));
        List<Row> rows = order.turns().stream().map(turn -> row(find(lines, turn).orElseThrow(), turn, day, order)).toList();
        Act act = Act.correction(actor, Act.Kind.DEED);
        List<Long> ids = new ArrayList<>();
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, ClosingLedger.KEY, "销号：" + rows.size() + " 件", rows.size()), Progress.SILENT,
                whole -> {
                    ids.addAll(whole.write(ClosingLedger.KEY, rows, act));
                    ids.forEach(id -> attach(office, id, order.files(), actor));
                });
        return new Done(batch, ids.size(), problems);
    }

    private static Row row(TaskLine line, Turn turn, LocalDate day, Order order) {
        long by = order.by() == null ? line.item().personId() : order.by();
        return Row.NEW.with(ClosingLedger.TASK, Reference.to(turn.task())).with(ClosingLedger.PERIOD, turn.period())
                .with(ClosingLedger.CLOSED_ON, day).with(ClosingLedger.CLOSED_BY, by == 0 ? null : Reference.to(by))
                .with(ClosingLedger.EVIDENCE, order.evidence().isBlank() ? null : order.evidence().strip());
    }

    private static void attach(Office office, long closing, List<Path> files, Actor actor) {
        try {
            for (Path file : files) {
                office.files().add(ClosingLedger.KEY, closing, file, actor, office.clock().instant());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("附件读不到，没有销号", failure);
        }
    }

    private static Optional<TaskLine> find(List<TaskLine> lines, Turn turn) {
        return lines.stream().filter(line -> line.item().id() == turn.task() && line.turn().period().equals(turn.period()))
                .findFirst();
    }
}
