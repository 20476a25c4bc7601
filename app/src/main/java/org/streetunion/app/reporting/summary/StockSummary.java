package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.things.Stock;
import org.streetunion.app.reporting.things.ThingsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 物品库存: what came in, went out and is left on a day; a count sets the stock to what was there, and what it differed by is told. */
final class StockSummary extends NamedSummary {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("物品名称", 26), Column.text("规格", 16),
            Column.centred("单位", 8), Column.number("本年入库", 10), Column.number("本年领用", 10), Column.number("库存", 10),
            Column.centred("最近盘点", 12), Column.number("盘点数", 10), Column.number("盘点差额", 10), Column.text("要注意什么", 24));
    private static final String SHEET = "盘点用（留空）";
    private static final Option WHICH = new Option("which", "名单", List.of("全部", SHEET));
    private static final List<Column> BLANK = List.of(Column.centred("序号", 6), Column.centred("日期", 12), Column.centred("收发", 8),
            Column.text("物品名称", 26), Column.text("规格", 16), Column.centred("计量单位", 10), Column.number("账面库存", 10),
            Column.number("数量", 10), Column.text("备注", 20));

    private final ThingsStore store;

    StockSummary(Sql sql) {
        super("stock", "物品库存表", WHICH);
        this.store = new ThingsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        List<Stock> stocks = Stock.of(store.goods(request.day()), request.day().getYear());
        if (request.choice(WHICH).equals(SHEET)) {
            return sheet(stocks, request.day());
        }
        List<Row> rows = new ArrayList<>();
        stocks.forEach(stock -> rows.add(row(rows.size() + 1L, stock)));
        long uncounted = stocks.stream().filter(stock -> !stock.counted()).count();
        return Report.of(title(), Table.of(COLUMNS, rows))
                .withNotes("库存 = 最近一次盘点数 + 以后入库 − 以后领用。本年还没有盘点的 " + uncounted + " 种。");
    }

    /** To be carried round, filled in and taken in again: each line with a number is a count of that day. */
    private static Report sheet(List<Stock> stocks, LocalDate day) {
        List<Row> rows = new ArrayList<>();
        stocks.forEach(stock -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.date(day), Cell.text("盘点"),
                Cell.text(stock.name()), Cell.text(stock.spec()), Cell.text(stock.unit()), Cell.whole(stock.left()), Cell.blank(),
                Cell.blank())));
        return Report.of("物品盘点表", Table.of(BLANK, rows)).withNotes("说明：“数量”填盘到的数；填好的 Excel 从“导入”收回，差异看“物品库存表”。")
                .withSignatures(new Field("盘点人", ""), new Field("监盘人", ""), new Field("保管人", ""));
    }

    private static Row row(long number, Stock stock) {
        ThingsStore.Goods count = stock.count();
        String notice = stock.left() < 0 ? "库存是负数，入库没有登记全" : stock.counted() ? "" : "本年没有盘点";
        return Row.of(Cell.ordinal(number), Cell.text(stock.name()), Cell.text(stock.spec()), Cell.text(stock.unit()),
                Cell.whole(stock.in()), Cell.whole(stock.out()), Cell.whole(stock.left()),
                count == null ? Cell.unknown() : Cell.date(count.day()),
                count == null ? Cell.unknown() : Cell.whole(count.pieces()),
                count == null ? Cell.unknown() : Cell.whole(stock.differed()), Cell.text(notice));
    }
}
