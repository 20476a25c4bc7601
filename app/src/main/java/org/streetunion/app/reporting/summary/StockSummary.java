package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 物品库存: what came in, went out and is left on a day; a count sets the stock to what was there, and what it differed by is told. */
final class StockSummary extends NamedSummary {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("物品名称", 26), Column.text("规格", 16),
            Column.centred("单位", 8), Column.number("本年入库", 10), Column.number("本年领用", 10), Column.number("库存", 10),
            Column.centred("最近盘点", 12), Column.number("盘点数", 10), Column.number("盘点差额", 10), Column.text("要注意什么", 24));
    private final ThingsStore store;

    StockSummary(Sql sql) {
        super("stock", "物品库存表");
        this.store = new ThingsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        Map<List<String>, Stock> stocks = new LinkedHashMap<>();
        store.goods(request.day()).forEach(each -> stocks.computeIfAbsent(List.of(each.name(), each.spec()), any -> new Stock())
                .add(each, request.day().getYear()));
        List<Row> rows = new ArrayList<>();
        stocks.forEach((goods, stock) -> rows.add(row(rows.size() + 1L, goods, stock, request.day().getYear())));
        long uncounted = stocks.values().stream().filter(stock -> !stock.countedIn(request.day().getYear())).count();
        return Report.of(title(), Table.of(COLUMNS, rows))
                .withNotes("库存 = 最近一次盘点数 + 以后入库 − 以后领用。本年还没有盘点的 " + uncounted + " 种。");
    }

    private static Row row(long number, List<String> goods, Stock stock, int year) {
        ThingsStore.Goods count = stock.count;
        String notice = stock.left < 0 ? "库存是负数，入库没有登记全" : stock.countedIn(year) ? "" : "本年没有盘点";
        return Row.of(Cell.ordinal(number), Cell.text(goods.get(0)), Cell.text(goods.get(1)), Cell.text(stock.unit),
                Cell.whole(stock.in),
                Cell.whole(stock.out), Cell.whole(stock.left), count == null ? Cell.unknown() : Cell.date(count.day()),
                count == null ? Cell.unknown() : Cell.whole(count.pieces()),
                count == null ? Cell.unknown() : Cell.whole(stock.differed),
                Cell.text(notice));
    }

    private static final class Stock {
        private long in;
        private long out;
        private long left;
        private long differed;
        private String unit = "";
        private ThingsStore.@Nullable Goods count;

        void add(ThingsStore.Goods move, int year) {
            unit = move.unit().isEmpty() ? unit : move.unit();
            boolean now = move.day().getYear() == year;
            switch (move.kind()) {
                case "入库" -> {
                    left += move.pieces();
                    in += now ? move.pieces() : 0;
                }
                case "领用" -> {
                    left -= move.pieces();
                    out += now ? move.pieces() : 0;
                }
                default -> {
                    differed = move.pieces() - left;
                    left = move.pieces();
                    count = move;
                }
            }
        }

        boolean countedIn(int year) {
            return count != null && count.day().getYear() == year;
        }
    }
}
