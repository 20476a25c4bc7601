package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 生日名单: who was a member on a day and has a birthday in a month, as it is pinned up: no number, no telephone, no year of birth. */
final class BirthdaySummary implements Summary {
    private static final String BY_DAY = "按日期";
    private static final Option ORDER = new Option("order", "排列", List.of(BY_DAY, "按工会"));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("生日", 12),
            Column.text("姓名", 16), Column.centred("性别", 6), Column.text("所在工会", 44), Column.text("签收", 16));
    private final Sql sql;
    private final Clock clock;

    BirthdaySummary(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One of them. */
    private record Born(int day, String name, String sex, String union) {}

    @Override
    public String key() {
        return "birthdays";
    }

    @Override
    public String title() {
        return "会员生日名单";
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
        List<Born> born = new ArrayList<>(born(month, request.day()));
        Comparator<Born> order = request.choice(ORDER).equals(BY_DAY)
                ? Comparator.comparingInt(Born::day)
                : Comparator.comparing(Born::union).thenComparingInt(Born::day);
        born.sort(order);
        List<Row> rows = new ArrayList<>();
        for (Born each : born) {
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(month + "月" + each.day() + "日"), Cell.text(each.name()),
                    Cell.text(each.sex()), Cell.text(each.union()), Cell.blank()));
        }
        return Report.of(chosen + "会员生日名单", Table.of(COLUMNS, rows))
                .withNotes("共 " + rows.size() + " 人：截止日期在册、登记了出生日期、" + chosen + "过生日的会员。");
    }

    private List<Born> born(int month, LocalDate day) {
        return sql.read(context -> context.select(PERSON.BIRTH_ON, PERSON.NAME, PERSON.SEX, SUB_UNION.NAME).from(MEMBERSHIP)
                .join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(MEMBERSHIP.UNION_ID))
                .where(HeadcountFactsStore.membersOn(day)).and(DSL.month(PERSON.BIRTH_ON).eq(month))
                .orderBy(MEMBERSHIP.UNION_ID, PERSON.NAME, PERSON.ID).fetch(found -> new Born(found.value1().getDayOfMonth(),
                        found.value2(), found.value3() == null ? "" : found.value3(),
                        found.value4() == null ? "" : found.value4())));
    }
}
