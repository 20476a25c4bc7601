package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** Puts the 季度工作报表 together: the figures in their blocks, what the checks found, what is not known and why. */
public final class QuarterReport {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("指标名称", 28), Column.centred("代码", 6),
            Column.centred("计量单位", 9), Column.number("本季末数", 11), Column.number("上季末数", 11), Column.number("本季新增", 10),
            Column.number("本季减少", 10), Column.number("本年累计", 10), Column.number("上年同期", 11), Column.number("同比增减(%)", 11),
            Column.text("备注", 20));
    private static final String NO_DUTIES = "本季无履职记录";
    private static final String NO_BODIES = "未登记机构与制度";
    /** Why a row of a register that exists is not known. */
    private static final Map<String, String> UNKNOWN = Map.of("34", "缺应建会单位数", "47", NO_DUTIES, "48", NO_DUTIES, "49", NO_DUTIES,
            "67", NO_BODIES, "68", NO_BODIES, "69", NO_BODIES, "96", "没有支出预算");
    /** What a number counts where its name may promise more than the register holds. */
    private static final Map<String, String> COUNTED = Map.of("47", "连续几天的计一次", "48", "按履职记录走访联系", "67", "按工会计，联合计一个",
            "68", "按工会计，联合计一个", "69", "只计工会名下登记的");

    private QuarterReport() {}

    /**
     * The report.
     *
     * @param filledOn the day it is filled in
     * @param notes what the reader should know beside the table
     */
    public static Report assemble(OfficeIdentity office, Quarter quarter, Map<String, Figures> figures, LocalDate filledOn,
            List<String> notes) {
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (QuarterCatalogue.Block block : QuarterCatalogue.blocks()) {
            rows.add(Row.group(block.title()));
            boolean firstPart = true;
            for (Indicator indicator : block.indicators()) {
                rows.add(row(number++, indicator, figures.getOrDefault(indicator.code(), Figures.UNKNOWN), firstPart));
                firstPart = !indicator.partOf();
            }
        }
        return Report.of(office.shownName() + quarter.words() + "工作报表", Table.of(COLUMNS, rows))
                .withFields(fields(office, quarter, filledOn))
                .withNotes(notes.toArray(String[]::new))
                .withSignatures(new Field("单位负责人", office.chair()), new Field("审核人", office.checker()),
                        new Field("填报人", office.preparer()),
                        new Field("联系电话", office.phone()), new Field("报出日期", chinese(filledOn)))
                .withPage(PageSetup.of(Orientation.LANDSCAPE));
    }

    /** To whom it goes is said when the office has told. */
    private static Field[] fields(OfficeIdentity office, Quarter quarter, LocalDate filledOn) {
        List<Field> fields = new ArrayList<>(List.of(new Field("填报单位（盖章）", office.name()), new Field("报告期", quarter.words()),
                new Field("填报日期", chinese(filledOn)), new Field("计量单位", "见栏")));
        if (!office.district().isEmpty()) {
            fields.add(1, new Field("报送单位", office.district()));
        }
        return fields.toArray(Field[]::new);
    }

    private static Row row(int number, Indicator indicator, Figures figures, boolean firstPart) {
        String name = indicator.partOf() ? (firstPart ? "其中：" : "　　　") + indicator.name() : indicator.name();
        int money = indicator.unit().equals("元") ? 2 : 0;
        int places = indicator.kind() == Indicator.Kind.RATE ? 2 : money;
        return Row.of(Cell.ordinal(number), Cell.text(name), Cell.text(indicator.code()), Cell.text(indicator.unit()),
                cell(figures.end(), places), cell(figures.previous(), places), cell(figures.added(), money),
                cell(figures.removed(), money),
                cell(figures.yearToDate(), money), cell(figures.yearBefore(), places), cell(figures.growth(), 2),
                Cell.text(remark(indicator, figures)));
    }

    private static String remark(Indicator indicator, Figures figures) {
        if (indicator.kind() == Indicator.Kind.ABSENT) {
            return "台账尚未启用";
        }
        if (figures.end() == null) {
            return UNKNOWN.getOrDefault(indicator.code(), indicator.code().startsWith("9") ? "没有本级账套" : "本季未报");
        }
        return indicator.kind() == Indicator.Kind.RATE ? "同比为百分点" : COUNTED.getOrDefault(indicator.code(), "");
    }

    private static Cell cell(@Nullable BigDecimal number, int places) {
        if (number == null) {
            return Cell.Empty.UNKNOWN;
        }
        return places == 0 && number.stripTrailingZeros().scale() <= 0
                ? Cell.whole(number.longValueExact())
                : Cell.decimal(number, Math.max(places, 2));
    }

    private static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
