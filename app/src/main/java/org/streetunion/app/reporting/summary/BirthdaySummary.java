package org.streetunion.app.reporting.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 生日名单: who was a member on a day and has a birthday in a month, as it is pinned up: no number, no telephone, no year of birth. */
final class BirthdaySummary extends NamedSummary {
    private static final String BY_DAY = "按日期";
    private static final Option ORDER = new Option("order", "排列", List.of(BY_DAY, "按工会"));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("生日", 12),
            Column.text("姓名", 16), Column.centred("性别", 6), Column.text("所在工会", 44), Column.text("签收", 16));
    private final BirthdayStore store;
    private final Clock clock;

    BirthdaySummary(Sql sql, Clock clock) {
        super("birthdays", "会员生日名单");
        this.store = new BirthdayStore(sql);
        this.clock = clock;
    }

    @Override
    public List<Option> options() {
        int now = LocalDate.now(clock).getMonthValue();
        return List.of(new Option("month", "月份",
                IntStream.range(0, 12).mapToObj(ahead -> (now - 1 + ahead) % 12 + 1 + "月").toList()), ORDER);
    }

    @Override
    public Report compute(Request request) {
        String chosen = request.choice(options().get(0));
        int month = Integer.parseInt(chosen.substring(0, chosen.length() - 1));
        List<BirthdayStore.Born> born = new ArrayList<>(store.born(month, request.day()));
        Comparator<BirthdayStore.Born> order = request.choice(ORDER).equals(BY_DAY)
                ? Comparator.comparingInt(BirthdayStore.Born::day)
                : Comparator.comparing(BirthdayStore.Born::union).thenComparingInt(BirthdayStore.Born::day);
        born.sort(order);
        List<Row> rows = new ArrayList<>();
        for (BirthdayStore.Born each : born) {
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(month + "月" + each.day() + "日"), Cell.text(each.name()),
                    Cell.text(each.sex()), Cell.text(each.union()), Cell.blank()));
        }
        return Report.of(chosen + "会员生日名单", Table.of(COLUMNS, rows))
                .withNotes("共 " + rows.size() + " 人：截止日期在册、登记了出生日期、" + chosen + "过生日的会员。");
    }
}
