package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Types;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 履职汇总: what each cadre did in the month, quarter or year of a day, by kind, with hours and working days beside the limit (rule 18). */
final class DutySummary extends NamedSummary {
    private static final Option PERIOD = new Option("period", "期间", List.of("本月", "本季", "本年"));
    private static final String LIMIT = "兼职干部每月工时";
    private final CadreWorkStore store;
    private final Parameters parameters;
    private final CadreWords words;

    DutySummary(Sql sql, Parameters parameters, CadreWords words) {
        super("duties", "履职汇总表", PERIOD, CadreRange.OPTION);
        this.store = new CadreWorkStore(sql, words);
        this.words = words;
        this.parameters = parameters;
    }

    @Override
    public Report compute(Request request) {
        LocalDate from = from(request);
        Map<Long, CadreWorkStore.Cadre> partTimers = new LinkedHashMap<>();
        store.partTimers(from, request.day(), CadreRange.levels(request)).forEach(each -> partTimers.put(each.id(), each));
        Map<Long, List<CadreWorkStore.Duty>> byPerson = new LinkedHashMap<>();
        partTimers.keySet().forEach(id -> byPerson.put(id, new ArrayList<>()));
        store.duties(from, request.day())
                .forEach(duty -> byPerson.computeIfAbsent(duty.person(), any -> new ArrayList<>()).add(duty));
        List<Row> rows = new ArrayList<>();
        byPerson.forEach((id, own) -> rows.add(row(rows.size() + 1, Optional.ofNullable(partTimers.get(id)), own)));
        long none = byPerson.values().stream().filter(List::isEmpty).count();
        return Report.of(title(), Table.of(columns(), rows)).withNotes("期间：" + from + " 至 " + request.day() + "。合计 "
                + byPerson.values().stream().mapToInt(List::size).sum() + " 次；没有履职记录的兼职干部 " + none + " 人。"
                + basis(request.day()));
    }

    private static LocalDate from(Request request) {
        LocalDate day = request.day();
        return switch (request.choice(PERIOD)) {
            case "本月" -> day.withDayOfMonth(1);
            case "本季" -> Quarter.of(day).first();
            default -> day.withDayOfYear(1);
        };
    }

    private String basis(LocalDate day) {
        return parameters.find(LIMIT, day).filter(limit -> limit.amount() != null)
                .map(limit -> "兼职干部占用工作日每月不超过 " + limit.words() + (limit.basis().isEmpty() ? "" : "（" + limit.basis() + "）")
                        + "。")
                .orElse("");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.centred("序号", 6), Column.text("姓名", 10), Column.text("身份", 14)));
        words.duties().forEach(kind -> columns.add(Column.number(kind, kind.length() > 2 ? 9 : 6)));
        columns.addAll(List.of(Column.number("次数", 7), Column.number("时长（小时）", 12), Column.number("占用工作日", 11),
                Column.text("要注意什么", 26)));
        return columns;
    }

    private Row row(int number, Optional<CadreWorkStore.Cadre> partTimer, List<CadreWorkStore.Duty> own) {
        String name = partTimer.map(CadreWorkStore.Cadre::name).orElseGet(() -> own.get(0).name());
        List<Cell> cells = new ArrayList<>(List.of(Cell.ordinal(number), Cell.text(name),
                Cell.text(partTimer.map(CadreWorkStore.Cadre::kind).orElse(""))));
        words.duties()
                .forEach(kind -> cells.add(Cell.whole(own.stream().filter(duty -> duty.kind().equals(kind)).count())));
        cells.add(Cell.whole(own.size()));
        cells.add(Cell.decimal(sum(own, CadreWorkStore.Duty::hours), 1));
        cells.add(Cell.decimal(sum(own, CadreWorkStore.Duty::days), 1));
        cells.add(Cell.text(partTimer.isEmpty() ? "" : own.isEmpty() ? "没有履职记录" : over(own)));
        return Row.of(cells.toArray(Cell[]::new));
    }

    /** The months in which more working days were used than may be. */
    private String over(List<CadreWorkStore.Duty> own) {
        Map<YearMonth, BigDecimal> months = new TreeMap<>();
        own.forEach(duty -> months.merge(duty.month(), duty.days(), BigDecimal::add));
        List<String> over = new ArrayList<>();
        months.forEach((month, days) -> {
            BigDecimal most = parameters.find(LIMIT, month.atEndOfMonth()).map(Parameter::amount).orElse(null);
            if (most != null && days.compareTo(most) > 0) {
                over.add(month.getMonthValue() + "月占用 " + Types.plain(days).toPlainString() + " 天，超过 "
                        + Types.plain(most).toPlainString() + " 天");
            }
        });
        return String.join("；", over);
    }

    private static BigDecimal sum(List<CadreWorkStore.Duty> own, Function<CadreWorkStore.Duty, BigDecimal> of) {
        return own.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
