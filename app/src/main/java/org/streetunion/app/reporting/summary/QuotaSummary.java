package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * 任务完成情况通报: who has done how much of its part by a day and in the week before, ranked by the rate; unions whose tasks stand by
 * themselves apart; below it what each of the last weeks brought.
 */
final class QuotaSummary extends NamedSummary {
    private static final String NONE = "（还没有登记区总任务）";
    private static final int WEEK = 7;
    private static final int WEEKS = 6;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日");
    private static final List<Column> COLUMNS = List.of(Column.centred("名次", 6), Column.text("单位", 34), Column.number("任务数", 10),
            Column.number("累计完成", 10), Column.number("完成率", 10), Column.number("本周新增", 10), Column.number("还差", 10));
    private final QuotaFactsStore quotas;

    QuotaSummary(Sql sql) {
        super("quotas", "区总任务完成情况通报");
        this.quotas = new QuotaFactsStore(sql);
    }

    @Override
    public List<Option> options() {
        List<String> words = quotas.all().stream().map(QuotaFactsStore.Quota::words).toList();
        return List.of(new Option("which", "任务", words.isEmpty() ? List.of(NONE) : words));
    }

    /** One line of the table. */
    private record Standing(String name, int amount, int done, int week, boolean own) {}

    @Override
    public Report compute(Request request) {
        String which = request.choice(options().get(0));
        return quotas.all().stream().filter(quota -> quota.words().equals(which)).findFirst()
                .map(quota -> report(quota, request.day()))
                .orElseGet(() -> Report.of(title(), Table.of(COLUMNS, List.of())).withNotes("请先在“区总任务”里登记任务并分解。"));
    }

    private Report report(QuotaFactsStore.Quota quota, LocalDate day) {
        List<QuotaFactsStore.Part> parts = quotas.parts(quota.id());
        Set<Long> own = quotas.ownTasks(day);
        List<LocalDate> days = IntStream.rangeClosed(0, WEEKS).mapToObj(week -> day.minusDays((long) WEEK * (WEEKS - week)))
                .toList();
        List<List<Integer>> done = days.stream().map(each -> quotas.done(quota, parts, each)).toList();
        List<Standing> standings = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            QuotaFactsStore.Part part = parts.get(at);
            standings.add(new Standing(part.name(), part.amount(), done.get(WEEKS).get(at),
                    done.get(WEEKS).get(at) - done.get(WEEKS - 1).get(at), part.union() != 0 && own.contains(part.union())));
        }
        standings.sort(Comparator.comparing((Standing each) -> each, QuotaSummary::rate)
                .thenComparing(Standing::done, Comparator.reverseOrder()));
        Report report = Report.of(quota.item() + "完成情况通报", Table.of(COLUMNS, rows(standings)));
        List<Table> tables = new ArrayList<>(report.tables());
        if (!parts.isEmpty()) {
            tables.add(weeks(parts, days, done));
        }
        return new Report(report.title(), List.of(), tables, List.of(note(quota, standings)), List.of(), report.page());
    }

    /** What each week brought, in the order of the parts: whoever stands still is seen at once. */
    private static Table weeks(List<QuotaFactsStore.Part> parts, List<LocalDate> days, List<List<Integer>> done) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("单位", 34)));
        days.stream().skip(1).forEach(each -> columns.add(Column.number("到" + each.format(SHORT), 10)));
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(parts.get(at).name())));
            for (int week = 1; week <= WEEKS; week++) {
                cells.add(Cell.whole(done.get(week).get(at) - done.get(week - 1).get(at)));
            }
            rows.add(Row.of(cells.toArray(Cell[]::new)));
        }
        List<Cell> sums = new ArrayList<>(List.of(Cell.text("合计")));
        for (int week = 1; week <= WEEKS; week++) {
            sums.add(Cell.whole(sum(done.get(week)) - sum(done.get(week - 1))));
        }
        rows.add(Row.total(sums.toArray(Cell[]::new)));
        return new Table("近六周每周新增", columns, rows);
    }

    private static long sum(List<Integer> amounts) {
        return amounts.stream().mapToLong(Integer::longValue).sum();
    }

    /** The better rate first; whoever has no part stands last. Compared crosswise, so that nothing is rounded. */
    private static int rate(Standing one, Standing other) {
        if (one.amount() == 0 || other.amount() == 0) {
            return Boolean.compare(one.amount() == 0, other.amount() == 0);
        }
        return Long.compare((long) other.done() * one.amount(), (long) one.done() * other.amount());
    }

    private static List<Row> rows(List<Standing> standings) {
        List<Row> rows = new ArrayList<>(ranked(standings.stream().filter(each -> !each.own()).toList()));
        List<Standing> own = standings.stream().filter(Standing::own).toList();
        if (!own.isEmpty()) {
            rows.add(Row.group("任务单列的工会，另行排名"));
            rows.addAll(ranked(own));
        }
        if (!standings.isEmpty()) {
            int amount = standings.stream().mapToInt(Standing::amount).sum();
            int done = standings.stream().mapToInt(Standing::done).sum();
            int left = standings.stream().mapToInt(each -> Math.max(0, each.amount() - each.done())).sum();
            rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.whole(amount), Cell.whole(done), Cell.rate(done, amount),
                    Cell.whole(standings.stream().mapToInt(Standing::week).sum()), Cell.whole(left)));
        }
        return rows;
    }

    private static List<Row> ranked(List<Standing> standings) {
        List<Row> rows = new ArrayList<>();
        int rank = 0;
        for (int at = 0; at < standings.size(); at++) {
            Standing each = standings.get(at);
            rank = at > 0 && rate(standings.get(at - 1), each) == 0 ? rank : at + 1;
            rows.add(Row.of(Cell.ordinal(rank), Cell.text(each.name()), Cell.whole(each.amount()), Cell.whole(each.done()),
                    Cell.rate(each.done(), each.amount()), Cell.whole(each.week()),
                    Cell.whole(Math.max(0, each.amount() - each.done()))));
        }
        return rows;
    }

    private static String note(QuotaFactsStore.Quota quota, List<Standing> standings) {
        int shared = standings.stream().mapToInt(Standing::amount).sum();
        String unit = quota.unit().isEmpty() ? "" : " " + quota.unit();
        String due = quota.due() == null ? "" : "，期限 " + quota.due();
        String doc = quota.doc().isEmpty() ? "" : "（" + quota.doc() + "）";
        String parts = shared == quota.total()
                ? ""
                : "各单位任务数合计 " + shared + "，与总数" + (shared < quota.total() ? "少 " : "多 ") + Math.abs(quota.total() - shared)
                        + "，请核对分解。";
        return "区总下达 " + quota.total() + unit + doc + due + "。完成数来源：" + quota.counted() + "。完成率＝累计完成÷任务数；本周新增是截至日期前七天的。" + parts;
    }
}
