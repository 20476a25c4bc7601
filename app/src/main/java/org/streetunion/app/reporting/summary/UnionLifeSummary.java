package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.UnionLifeStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 工会变动情况: what happened to unions since the first of the year, by quarter or one by one. */
final class UnionLifeSummary extends NamedSummary {
    private static final Option HOW = new Option("how", "列法", List.of("按季度汇总", "逐项列出"));
    private static final int QUARTERS = 4;
    private static final String NOTE = "分会、工会小组不计。都按发生的日期计，文号和说明取办理时所填。";
    private final UnionLifeStore life;

    UnionLifeSummary(UnionLifeStore life) {
        super("life", "工会变动情况表", HOW);
        this.life = life;
    }

    @Override
    public Report compute(Request request) {
        LocalDate first = LocalDate.of(request.day().getYear(), 1, 1);
        List<UnionLifeStore.Event> events = life.between(first, request.day());
        boolean each = request.choice(HOW).equals(HOW.choices().get(1));
        return Report.of(title(), each ? each(events) : byQuarter(events)).withNotes("共 " + events.size() + " 项。" + NOTE);
    }

    private static Table byQuarter(List<UnionLifeStore.Event> events) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("变动", 14)));
        List.of("一季度", "二季度", "三季度", "四季度", "本年累计").forEach(heading -> columns.add(Column.number(heading, 12)));
        List<Row> rows = new ArrayList<>();
        UnionLifeStore.EVENTS.forEach(what -> rows
                .add(Row.of(cells(what, events.stream().filter(event -> event.what().equals(what)).toList()))));
        return Table.of(columns, rows);
    }

    private static Cell[] cells(String what, List<UnionLifeStore.Event> events) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(what)));
        LongStream.rangeClosed(1, QUARTERS).map(number -> events.stream()
                .filter(event -> Quarter.of(event.day()).number() == number).count())
                .forEach(count -> cells.add(Cell.whole(count)));
        cells.add(Cell.whole(events.size()));
        return cells.toArray(Cell[]::new);
    }

    private static Table each(List<UnionLifeStore.Event> events) {
        List<Row> rows = new ArrayList<>();
        events.forEach(event -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.date(event.day()), Cell.text(event.what()),
                Cell.text(event.union()), Cell.text(UnionGroupStore.name(event.community())), Cell.text(event.reason()))));
        return Table.of(List.of(Column.centred("序号", 6), Column.centred("日期", 12), Column.centred("变动", 10),
                Column.text("工会名称", 40), Column.text("社区（村）", 18), Column.text("文号或说明", 30)), rows);
    }
}
