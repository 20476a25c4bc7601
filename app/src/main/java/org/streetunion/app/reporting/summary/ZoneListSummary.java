package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 片区三张清单: 履职事项, 服务资源 and 社工提能 of a zone as they stood on a day, each item with its 准入 and 退出 (dossier 1 section 3.3). */
final class ZoneListSummary extends NamedSummary {
    private static final String EVERYWHERE = "全部片区";
    private static final String IN = "在用的";
    private static final Option STATE = new Option("state", "事项", List.of("在用的和已退出的", IN));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("片区", 16), Column.text("事项", 32),
            Column.text("标准", 24), Column.centred("服务类别", 10), Column.centred("频次", 7), Column.centred("责任人", 10),
            Column.centred("准入日期", 12), Column.text("准入依据", 20), Column.centred("退出日期", 12), Column.text("退出原因", 20));
    private final ZoneListStore store;

    ZoneListSummary(Sql sql) {
        super("zonelists", "片区三张清单");
        this.store = new ZoneListStore(sql);
    }

    @Override
    public List<Option> options() {
        List<String> zones = new ArrayList<>(List.of(EVERYWHERE));
        zones.addAll(store.zones());
        return List.of(new Option("zone", "片区", zones), STATE);
    }

    @Override
    public String called(Request request) {
        String zone = request.chosen().getOrDefault("zone", EVERYWHERE);
        return zone.equals(EVERYWHERE) ? title() : title() + "_" + zone;
    }

    @Override
    public Report compute(Request request) {
        String zone = request.chosen().getOrDefault("zone", EVERYWHERE);
        boolean all = zone.equals(EVERYWHERE);
        boolean in = request.choice(STATE).equals(IN);
        LocalDate day = request.day();
        List<ZoneListStore.Item> items = store.items(day).stream().filter(item -> all || item.zone().equals(zone))
                .filter(item -> !in || !item.gone(day)).toList();
        List<Table> tables = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (String kind : ZoneListStore.LISTS) {
            List<ZoneListStore.Item> list = items.stream().filter(item -> item.kind().equals(kind)).toList();
            List<Row> rows = new ArrayList<>();
            list.stream().filter(item -> !item.gone(day)).forEach(item -> rows.add(row(rows.size() + 1L, item)));
            long used = rows.size();
            list.stream().filter(item -> item.gone(day)).forEach(item -> rows.add(row(rows.size() + 1L, item)));
            tables.add(new Table(kind, COLUMNS, rows));
            counts.add(kind + " " + used + " 件在用" + (in ? "" : "、" + (rows.size() - used) + " 件已退出"));
        }
        List<Field> fields = all ? List.of() : List.of(new Field("片区", zone));
        return new Report("片区三张清单", fields, tables, List.of(String.join("；", counts) + "。还没有到准入日期的不列。"), List.of(),
                PageSetup.of(Orientation.LANDSCAPE));
    }

    private static Row row(long number, ZoneListStore.Item item) {
        return Row.of(Cell.ordinal(number), Cell.text(item.zone().isEmpty() ? "—" : item.zone()), Cell.text(item.words()),
                Cell.text(item.standard()), Cell.text(item.field()), Cell.text(item.frequency()), Cell.text(item.person()),
                date(item.entered()), Cell.text(item.enteredWhy()), date(item.left()), Cell.text(item.leftWhy()));
    }

    private static Cell date(@Nullable LocalDate day) {
        return day == null ? Cell.blank() : Cell.date(day);
    }
}
