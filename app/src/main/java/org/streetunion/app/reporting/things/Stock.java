package org.streetunion.app.reporting.things;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is there of some goods: the last count, and what came and went since.
 *
 * @param name 物品名称
 * @param spec 规格, empty for none
 * @param unit 计量单位, empty when nobody said
 * @param in what came in within the year
 * @param out what went out within the year
 * @param left what should be there
 * @param differed by how much the last count differed
 * @param count the last count, null when there was none
 * @param counted whether that was within the year
 * @param last the row that was the last to move it
 */
public record Stock(String name, String spec, String unit, long in, long out, long left, long differed,
        ThingsStore.@Nullable Goods count, boolean counted, long last) {
    /** Of moves in the order of goods and days; what came and went is told of one year. */
    public static List<Stock> of(List<ThingsStore.Goods> moves, int year) {
        Map<List<String>, Stock> stocks = new LinkedHashMap<>();
        moves.forEach(move -> stocks.compute(List.of(move.name(), move.spec()),
                (goods, before) -> (before == null ? none(move) : before).after(move, year)));
        return new ArrayList<>(stocks.values());
    }

    private static Stock none(ThingsStore.Goods move) {
        return new Stock(move.name(), move.spec(), "", 0, 0, 0, 0, null, false, 0);
    }

    private Stock after(ThingsStore.Goods move, int year) {
        String measured = move.unit().isEmpty() ? unit : move.unit();
        long pieces = move.pieces();
        boolean now = move.day().getYear() == year;
        return switch (move.kind()) {
            case "入库" ->
                new Stock(name, spec, measured, now ? in + pieces : in, out, left + pieces, differed, count, counted, move.id());
            case "领用" ->
                new Stock(name, spec, measured, in, now ? out + pieces : out, left - pieces, differed, count, counted, move.id());
            default -> new Stock(name, spec, measured, in, out, pieces, pieces - left, move, now, move.id());
        };
    }
}
