package org.streetunion.app.work.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.claims.ClaimLedger;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.reporting.tasks.TaskFactsStore;
import org.streetunion.app.reporting.tasks.TaskLine;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;

/** Items of the lists: a line for all that are overdue, and one for each of the next days; and claims whose day is over. */
public final class TaskDeadlines implements Deadlines {
    private static final int SOON = 7;
    private final Office office;

    /** Of this office. */
    public TaskDeadlines(Office office) {
        this.office = office;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        List<TaskLine> overdue = new ArrayList<>();
        TreeMap<LocalDate, List<TaskLine>> near = new TreeMap<>();
        for (TaskLine line : new TaskFactsStore(office.database().sql()).until(today.plusDays(SOON))) {
            LocalDate due = line.turn().due();
            if (due != null && line.open(today)) {
                if (due.isBefore(today)) {
                    overdue.add(line);
                } else if (!due.isAfter(today.plusDays(SOON))) {
                    near.computeIfAbsent(due, day -> new ArrayList<>()).add(line);
                }
            }
        }
        List<Deadline> soon = new ArrayList<>();
        overdue.stream().map(line -> line.turn().due() == null ? today : line.turn().due()).min(LocalDate::compareTo)
                .ifPresent(first -> soon.add(deadline(first, overdue, "逾期没有销号")));
        near.forEach((day, lines) -> soon.add(deadline(day, lines, "要销号")));
        soon.addAll(claims(today));
        return soon;
    }

    private static Deadline deadline(LocalDate day, List<TaskLine> lines, String what) {
        String items = lines.stream().map(line -> line.item().words()).distinct().limit(2).collect(Collectors.joining("、"));
        String sentence = lines.size() == 1
                ? "清单：" + items + "，" + what
                : "清单里有 " + lines.size() + " 件" + what + "：" + items + (lines.size() > 2 ? " 等" : "");
        return new Deadline(day, sentence, TaskLedger.KEY, Query.ALL.and(new Filter.Ids(what,
                lines.stream().map(line -> line.item().id()).distinct().toList())));
    }

    private List<Deadline> claims(LocalDate today) {
        Query late = Query.ALL.and(new Filter.Between(ClaimLedger.DUE_ON.key(), null, today.minusDays(1)))
                .and(new Filter.Blank(ClaimLedger.DONE_ON.key(), true))
                .and(new Filter.Blank(ClaimLedger.ACCEPTED_ON.key(), true));
        long count = office.registers().get(ClaimLedger.KEY).count(late);
        return count == 0
                ? List.of()
                : List.of(new Deadline(today, count + " 条项目认领过了计划完成日期还没有完成", ClaimLedger.KEY, late));
    }
}
