package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.things.ThingsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 固定资产盘点: what the yearly count found otherwise than the register says, and what was not counted in the year of the day. */
final class AssetSummary extends NamedSummary {
    private static final String DIFFERENT = "只列差异和未盘点";
    private static final String SHEET = "盘点用（留空）";
    private static final Option WHICH = new Option("which", "名单", List.of(DIFFERENT, "全部", SHEET));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("资产编号", 14),
            Column.text("资产名称", 26),
            Column.number("账面数量", 10), Column.number("原值（元）", 16), Column.text("存放地点", 22), Column.centred("保管人", 12),
            Column.centred("盘点日期", 12), Column.number("盘点数量", 10), Column.number("差额", 8), Column.text("结果", 16));
    private static final List<Column> BLANK = List.of(Column.centred("序号", 6), Column.centred("资产编号", 14),
            Column.text("资产名称", 24), Column.text("规格型号", 16), Column.number("账面数量", 10), Column.text("存放地点", 18),
            Column.centred("保管人", 12), Column.centred("盘点日期", 12), Column.number("盘点数量", 10), Column.text("盘点结果", 12),
            Column.text("备注", 16));

    private final ThingsStore store;

    AssetSummary(Sql sql) {
        super("assets", "固定资产盘点表", WHICH);
        this.store = new ThingsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        List<ThingsStore.Asset> assets = store.assets(request.day());
        if (request.choice(WHICH).equals(SHEET)) {
            return sheet(assets);
        }
        List<Row> rows = new ArrayList<>();
        long cost = 0;
        int differing = 0;
        int uncounted = 0;
        for (ThingsStore.Asset asset : assets) {
            boolean counted = asset.countedIn(request.day());
            boolean differs = counted && asset.differs();
            uncounted += counted ? 0 : 1;
            differing += differs ? 1 : 0;
            cost += asset.cost();
            if (!counted || differs || !request.choice(WHICH).equals(DIFFERENT)) {
                rows.add(row(rows.size() + 1L, asset, counted));
            }
        }
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("在册 " + assets.size() + " 件（批），原值合计 "
                + java.math.BigDecimal.valueOf(cost, 2).toPlainString() + " 元；" + request.day().getYear() + "年已盘点 "
                + (assets.size() - uncounted) + "，有差异 " + differing + "，未盘点 " + uncounted + "。");
    }

    /** To be carried round, filled in and taken in again as the register's own sheet: its headings are the register's. */
    private static Report sheet(List<ThingsStore.Asset> assets) {
        List<Row> rows = new ArrayList<>();
        assets.forEach(asset -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(asset.code()), Cell.text(asset.name()),
                Cell.text(asset.model()), Cell.whole(asset.pieces()), Cell.text(asset.place()), Cell.text(asset.keeper()),
                Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank())));
        return Report.of("固定资产盘点表", Table.of(BLANK, rows))
                .withNotes("说明：盘点日期和盘点数量一起填，数量相符的盘点结果可以不填；填好的 Excel 从“导入”收回，差异看“固定资产盘点表”。")
                .withSignatures(new Field("盘点人", ""), new Field("监盘人", ""), new Field("保管人", ""));
    }

    private static Row row(long number, ThingsStore.Asset asset, boolean counted) {
        Integer pieces = asset.counted();
        boolean known = counted && pieces != null;
        return Row.of(Cell.ordinal(number), Cell.text(asset.code()), Cell.text(asset.name()), Cell.whole(asset.pieces()),
                Cell.yuan(asset.cost()), Cell.text(asset.place()), Cell.text(asset.keeper()),
                counted && asset.countedOn() != null ? Cell.date(asset.countedOn()) : Cell.unknown(),
                known && pieces != null ? Cell.whole(pieces) : Cell.unknown(),
                known ? Cell.whole(asset.difference()) : Cell.unknown(),
                Cell.text(!counted ? "本年未盘点" : asset.result().isEmpty() ? "没有写结果" : asset.result()));
    }
}
