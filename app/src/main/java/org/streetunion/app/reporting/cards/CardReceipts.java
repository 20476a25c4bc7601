package org.streetunion.app.reporting.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 领卡签收表: who gets which card, union by union, with room to sign. */
public final class CardReceipts {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("姓名", 14),
            Column.text("会员证号", 22), Column.centred("制卡种类", 9), Column.text("领卡人签名", 20), Column.centred("领卡日期", 14),
            Column.text("备注", 12));

    private CardReceipts() {}

    /**
     * A card that was made.
     *
     * @param union 所属工会
     * @param name 姓名
     * @param number 会员证号
     * @param kind 制卡种类
     */
    public record Line(String union, String name, String number, String kind) {}

    /** The sheet; unions stand in the order in which they come first. */
    public static Report assemble(String office, LocalDate printedOn, List<Line> lines) {
        Map<String, List<Line>> unions = new LinkedHashMap<>();
        lines.forEach(line -> unions.computeIfAbsent(line.union(), union -> new ArrayList<>()).add(line));
        List<Row> rows = new ArrayList<>();
        unions.forEach((union, cards) -> {
            rows.add(Row.group((union.isEmpty() ? "（没有所属工会）" : union) + "　" + cards.size() + " 张"));
            for (int i = 0; i < cards.size(); i++) {
                rows.add(row(i + 1, cards.get(i)));
            }
        });
        return Report.of("会员卡领卡签收表", Table.of(COLUMNS, rows))
                .withFields(new Field("发证单位", office), new Field("印制日期", printedOn.toString()),
                        new Field("合计", lines.size() + " 张"))
                .withSignatures(Field.open("发卡人"), Field.open("日期")).withPage(PageSetup.of(Orientation.PORTRAIT));
    }

    private static Row row(int number, Line line) {
        return Row.of(Cell.ordinal(number), Cell.text(line.name()), Cell.text(line.number()), Cell.text(line.kind()),
                Cell.blank(),
                Cell.blank(), Cell.blank());
    }
}
