package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 履职五项: the yearly five of each part-time cadre as far as the duty record of the year tells them, and who lacks which. */
final class FiveSummary extends NamedSummary {
    private final CadreWorkStore store;
    private final CadreWords words;

    FiveSummary(Sql sql, CadreWords words) {
        super("five", "兼职干部年度五项", CadreRange.OPTION);
        this.store = new CadreWorkStore(sql, words);
        this.words = words;
    }

    @Override
    public Report compute(Request request) {
        LocalDate from = request.day().withDayOfYear(1);
        List<CadreWorkStore.Duty> duties = store.duties(from, request.day());
        List<Row> rows = new ArrayList<>();
        int whole = 0;
        for (CadreWorkStore.Cadre cadre : store.partTimers(from, request.day(), CadreRange.levels(request))) {
            List<CadreWorkStore.Duty> own = duties.stream().filter(duty -> duty.person() == cadre.id()).toList();
            List<String> lacks = words.five().stream().filter(item -> count(own, item) == 0).toList();
            whole += lacks.isEmpty() ? 1 : 0;
            rows.add(row(rows.size() + 1, cadre, own, lacks));
        }
        return Report.of(request.day().getYear() + "年" + title(), Table.of(columns(), rows))
                .withNotes("按履职记录中标了“年度五项”的计数，从 " + from + " 到截止日期。五项齐的 " + whole + " 人，共 " + rows.size() + " 人。");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.centred("序号", 6), Column.text("姓名", 12), Column.text("身份", 14),
                Column.text("任职工会或层级", 30)));
        words.five().forEach(item -> columns.add(Column.number(item, 10)));
        columns.add(Column.number("履职次数", 10));
        columns.add(Column.text("还缺", 40));
        return columns;
    }

    private Row row(int number, CadreWorkStore.Cadre cadre, List<CadreWorkStore.Duty> own, List<String> lacks) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ordinal(number), Cell.text(cadre.name()), Cell.text(cadre.kind()),
                Cell.text(cadre.where())));
        words.five().forEach(item -> cells.add(Cell.whole(count(own, item))));
        cells.add(Cell.whole(own.size()));
        cells.add(Cell.text(lacks.isEmpty() ? "齐" : lacks.stream().collect(Collectors.joining("、"))));
        return Row.of(cells.toArray(Cell[]::new));
    }

    private static long count(List<CadreWorkStore.Duty> own, String item) {
        return own.stream().filter(duty -> item.equals(duty.item())).count();
    }
}
