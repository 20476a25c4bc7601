package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.money.Payers;
import org.streetunion.app.reporting.dues.Due;
import org.streetunion.app.reporting.dues.DuesFactsStore;
import org.streetunion.app.reporting.dues.ShareStore;
import org.streetunion.app.reporting.dues.ShareTable;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 经费分成: what came in up to the day in a time, shared between the levels, by 款项 and period; each payment is shared by itself. */
final class DuesSplitSummary extends NamedSummary {
    private static final Option PERIOD = new Option("period", "到账时间", List.of("本年", "本季", "本月"));
    private static final Option BY = new Option("by", "分行", List.of("按所属期", "按到账月份"));
    private final DuesFactsStore store;
    private final ShareStore shares;

    DuesSplitSummary(Sql sql, Parameters parameters) {
        super("duesplit", "经费分成表", PERIOD, BY, Unit.OPTION);
        this.store = new DuesFactsStore(sql, parameters);
        this.shares = new ShareStore(sql);
    }

    @Override
    public Report compute(Request request) {
        ShareTable table = shares.table();
        Unit unit = Unit.of(request);
        Map<String, long[]> groups = new LinkedHashMap<>();
        long[] all = new long[Payers.LEVELS.size() + 2];
        long left = 0;
        for (Due due : store.paidBetween(from(request), request.day())) {
            Optional<List<Long>> levels = table.levels(due.shared());
            if (levels.isEmpty()) {
                left += due.paid();
            }
            add(groups.computeIfAbsent(label(request, due), any -> new long[all.length]), due, levels);
            add(all, due, levels);
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((label, sums) -> rows.add(row(false, label, sums, unit)));
        rows.add(row(true, "合计", all, unit));
        return Report.of(title(), Table.of(columns(unit), rows)).withNotes("到账 " + from(request) + " 至 " + request.day()
                + "。每一笔按所属期开始那天的分成比例逐笔分到分，各级相加等于实缴。"
                + (left == 0 ? "" : "没有分成比例、没有分出的 " + java.math.BigDecimal.valueOf(left, 2).toPlainString() + " 元。"));
    }

    private static void add(long[] sums, Due due, Optional<List<Long>> levels) {
        sums[0]++;
        sums[1] += due.paid();
        levels.ifPresent(parts -> {
            for (int i = 0; i < parts.size(); i++) {
                sums[i + 2] += parts.get(i);
            }
        });
    }

    private static List<Column> columns(Unit unit) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.text("款项和期间", 34), Column.number("笔数", 8), Column.number(unit.under("实缴"), 16)));
        Payers.LEVELS.forEach(level -> columns.add(Column.number(level, 15).under(unit.under("其中"))));
        return columns;
    }

    private static Row row(boolean total, String label, long[] sums, Unit unit) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label), Cell.whole(sums[0])));
        for (int i = 1; i < sums.length; i++) {
            cells.add(unit.cell(sums[i]));
        }
        return total ? Row.total(cells.toArray(Cell[]::new)) : Row.of(cells.toArray(Cell[]::new));
    }

    private static String label(Request request, Due due) {
        LocalDate paidOn = due.paidOn();
        String time = request.choice(BY).equals("按所属期") || paidOn == null
                ? due.period()
                : paidOn.getYear() + "年" + paidOn.getMonthValue() + "月到账";
        return due.kind() + " " + time;
    }

    private static LocalDate from(Request request) {
        return switch (request.choice(PERIOD)) {
            case "本季" -> Quarter.of(request.day()).first();
            case "本月" -> request.day().withDayOfMonth(1);
            default -> request.day().withDayOfYear(1);
        };
    }
}
