package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.reporting.HeldTermStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 换届情况: each live union's term of the day, and how far it is from its end. */
final class TermSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "名单", List.of("超期和待换届", "超期未换届", "没有届次", "全部", "已批准延期"));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("社区（村）", 18),
            Column.text("工会名称", 40), Column.centred("届次", 6), Column.centred("任期起", 12), Column.centred("任期止", 12),
            Column.text("情况", 24));
    private final HeldTermStore terms;
    private final Parameters parameters;

    TermSummary(Sql sql, Parameters parameters) {
        super("terms", "换届情况表", WHICH);
        this.terms = new HeldTermStore(sql);
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        LocalDate ahead = day.plusMonths(months("换届提醒提前月数", day));
        List<Row> rows = new ArrayList<>();
        int overdue = 0;
        int prolonged = 0;
        for (HeldTermStore.Held held : terms.on(day)) {
            LocalDate to = held.to();
            prolonged += held.prolonged(day) ? 1 : 0;
            overdue += held.overdue(day) ? 1 : 0;
            boolean wanted = switch (WHICH.choices().indexOf(request.choice(WHICH))) {
                case 0 -> to != null && !to.isAfter(ahead);
                case 1 -> held.overdue(day);
                case 2 -> held.ordinal() == null;
                case 4 -> held.prolonged(day);
                default -> true;
            };
            if (wanted) {
                rows.add(row(rows.size() + 1, held, day));
            }
        }
        return Report.of(request.choice(WHICH) + "工会名单", Table.of(COLUMNS, rows)).withNotes(
                "共 " + rows.size() + " 家；超期未换届 " + overdue + " 家，另有已批准延期 " + prolonged + " 家（换届档案里的延期，有批准文号才算）。提前 "
                        + months("换届提醒提前月数", day) + " 个月列入待换届。");
    }

    private Row row(int number, HeldTermStore.Held held, LocalDate day) {
        return Row.of(Cell.ordinal(number), Cell.text(UnionGroupStore.name(held.community())), Cell.text(held.union()),
                held.ordinal() == null ? Cell.unknown() : Cell.ordinal(held.ordinal()), day(held.from()), day(held.to()),
                Cell.text(words(held, day)));
    }

    private String words(HeldTermStore.Held held, LocalDate day) {
        LocalDate to = held.to();
        if (to == null) {
            return held.ordinal() == null ? "没有届次" : "没有任期止日期";
        }
        long days = ChronoUnit.DAYS.between(day, to);
        if (held.prolonged(day)) {
            return "已批准延期至 " + held.until();
        }
        if (days < 0) {
            return "超期未换届 " + -days + " 天" + (held.until() == null ? "" : "（延期已到）");
        }
        if (!to.isAfter(day.plusMonths(months("换届临近提前月数", day)))) {
            return "临近换届，还有 " + days + " 天";
        }
        return to.isAfter(day.plusMonths(months("换届提醒提前月数", day))) ? "任期内" : "待换届，还有 " + days + " 天";
    }

    private int months(String parameter, LocalDate day) {
        return parameters.amount(parameter, day).map(BigDecimal::intValue).orElse(0);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.unknown() : Cell.date(day);
    }
}
