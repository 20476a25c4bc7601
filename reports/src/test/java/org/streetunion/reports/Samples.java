package org.streetunion.reports;

import static org.streetunion.reports.model.Cell.text;
import static org.streetunion.reports.model.Cell.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** Invented reports and lists of the shapes an office hands in. */
public final class Samples {
    private static final String[] GROUPS = {"一、组织建设", "二、职工与会员", "三、干部队伍", "四、维权", "五、服务", "六、经费（元）"};
    private static final String[] INDICATORS = {"基层工会组织数", "　其中：单独建会", "　　　　联合建会", "区域性工会联合会", "行业性工会联合会",
            "新就业形态工会", "涵盖单位数", "　其中：非公企业", "社区（村）工会联合会、总工会数", "取得工会法人资格数"};
    private static final String[] NAMES = {"王小川", "李𠮷", "欧阳㛃", "赵䶮", "钱𠅤", "孙𪸩", "周𫟷", "吴芳"};

    private Samples() {}

    /** The quarter's return: twelve columns, six groups, sixty rows, a total. */
    public static Report quarterly() {
        List<Row> rows = new ArrayList<>();
        int serial = 1;
        for (String group : GROUPS) {
            rows.add(Row.group(group));
            for (String name : INDICATORS) {
                rows.add(indicator(serial++, name));
            }
        }
        rows.add(Row.total(Cell.blank(), text("合计"), Cell.blank(), Cell.blank(), whole(123456), whole(120000), whole(3456),
                whole(0), whole(9876), whole(110000), Cell.decimal(new BigDecimal("12.2327"), 2), Cell.blank()));
        return Report.of("宁海湾街道总工会2026年第三季度工作报表", Table.of(quarterlyColumns(), rows))
                .withFields(new Field("填报单位（盖章）", "宁海湾街道总工会"), new Field("报告期", "2026年第三季度"),
                        new Field("填报日期", "2026年10月9日"), new Field("计量单位", "见栏"))
                .withNotes("说明：1. 会员数以季末24时在册会员为准；2. 经费各项只计已记账凭证。")
                .withSignatures(new Field("单位负责人", "陈立"), new Field("审核人", "林晓"), new Field("填报人", "周敏"),
                        new Field("联系电话", "0574-86000000"), Field.open("报出日期"))
                .withPage(PageSetup.of(Orientation.LANDSCAPE).withFooter("周敏　2026-10-09 10:30"));
    }

    private static List<Column> quarterlyColumns() {
        return List.of(Column.centred("序号", 5), Column.text("指标名称", 34), Column.centred("代码", 6), Column.centred("计量单位", 8),
                Column.number("本季末数", 12), Column.number("上季末数", 12), Column.number("本季新增", 10).under("本季变动"),
                Column.number("本季减少", 10).under("本季变动"), Column.number("本年累计", 12), Column.number("上年同期", 12),
                Column.number("同比增减(%)", 10), Column.text("备注", 16));
    }

    private static Row indicator(int serial, String name) {
        Cell change = serial % 7 == 0 ? Cell.unknown() : Cell.decimal(BigDecimal.valueOf(serial * 37L - 900, 2), 2);
        return Row.of(Cell.ordinal(serial), text(name), text(String.format(Locale.ROOT, "%02d", serial)),
                text(serial % 10 == 7 ? "家" : "个"),
                whole(serial * 1237L), whole(serial * 1201L), whole(serial * 36L), whole(0), whole(serial * 88L),
                serial % 7 == 0 ? Cell.unknown() : whole(serial * 1100L), change,
                text(serial == 12 ? "含三个片区合并后的单位，口径与上年不同" : ""));
    }

    /** A yearly statement of money in two tables, upright. */
    public static Report money() {
        List<Column> columns = List.of(Column.centred("序号", 6), Column.text("项目", 30), Column.number("预算数（元）", 16),
                Column.number("执行数（元）", 16), Column.number("执行率", 10));
        Table income = new Table("一、收入",
                columns, List.of(moneyRow(1, "拨缴经费收入", 1_200_000_00, 1_034_567_89), moneyRow(2, "上级补助收入", 300_000_00, 0),
                        moneyRow(3, "其他收入", 0, 1_234_50), Row.total(Cell.blank(), text("合计"), Cell.yuan(1_500_000_00),
                                Cell.yuan(1_035_802_39), Cell.rate(1_035_802_39, 1_500_000_00))));
        Table spending = new Table("二、支出", columns,
                List.of(moneyRow(1, "职工活动支出", 800_000_00, 512_300_00), moneyRow(2, "维权支出", 200_000_00, 88_000_10)));
        return new Report("宁海湾街道总工会2026年预算执行情况表", List.of(new Field("填报单位（盖章）", "宁海湾街道总工会"), new Field("单位", "元")),
                List.of(income, spending), List.of(), List.of(Field.open("单位负责人"), Field.open("审核人"), Field.open("填报人")),
                PageSetup.of(Orientation.PORTRAIT));
    }

    /** A report whose texts try to break out: formulas, markup, controls, rare and missing characters, a value taller than a page. */
    public static Report hostile() {
        List<Column> columns = List.of(Column.text("名称<&>", 24), Column.text("值", 30));
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(text("等号"), text("=1+1")));
        rows.add(Row.of(text("加号"), text("+8613800000000")));
        rows.add(Row.of(text("减号"), text("-2")));
        rows.add(Row.of(text("圈a"), text("@SUM(A1)")));
        rows.add(Row.of(text("标签"), text("</t></is></c><f>1</f> & \"引号\" 'a'")));
        rows.add(Row.of(text("控制字符"), text("甲\u0000\u0007\u001b乙\t丙")));
        rows.add(Row.of(text("半个代理对"), text("丁\ud842戊")));
        rows.add(Row.of(text("转义"), text("_x0041_")));
        rows.add(Row.of(text("首尾空格"), text("  己  ")));
        rows.add(Row.of(text("罕见字"), text("䶮㛃𠅤𪸩𫟷𠮷")));
        rows.add(Row.of(text("没有字形"), text("庚\ue123辛")));
        rows.add(Row.of(text("长文"), text("超过一页的说明。".repeat(230))));
        return Report.of("=异常/文本[测试]*与?样例:", Table.of(columns, rows));
    }

    private static Row moneyRow(int serial, String name, long budget, long actual) {
        return Row.of(Cell.ordinal(serial), text(name), Cell.yuan(budget), Cell.yuan(actual), Cell.rate(actual, budget));
    }

    /** A roll of members; ten columns, rare names among them. */
    public static ListDocument members(int count) {
        List<Column> columns = List.of(Column.centred("序号", 6), Column.centred("姓名", 10), Column.centred("性别", 5),
                Column.centred("证件号码", 20), Column.centred("手机号码", 13), Column.text("所在工会", 40), Column.centred("会员证号", 22),
                Column.centred("入会日期", 12), Column.number("月工资（元）", 12), Column.text("备注", 16));
        return new ListDocument("会员花名册", "筛选：在册会员　共 " + count + " 人", columns, rows(count),
                PageSetup.of(Orientation.LANDSCAPE).withFooter("周敏　2026-10-09 10:30"));
    }

    private static Iterable<List<Cell>> rows(int count) {
        return () -> {
            Iterator<Integer> serials = IntStream.rangeClosed(1, count).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return serials.hasNext();
                }

                @Override
                public List<Cell> next() {
                    return member(serials.next());
                }
            };
        };
    }

    private static List<Cell> member(int serial) {
        return List.of(Cell.ordinal(serial), text(NAMES[serial % NAMES.length]), text(serial % 2 == 0 ? "女" : "男"),
                text(String.format(Locale.ROOT, "330206********%04d", serial % 10_000)),
                text(String.format(Locale.ROOT, "138****%04d", serial % 10_000)),
                text("宁海湾街道远帆精密机械有限公司工会委员会"), text(String.format(Locale.ROOT, "3302060030001%05d", serial % 100_000)),
                Cell.date(LocalDate.of(2015, 1, 1).plusDays(serial % 4000)),
                serial % 9 == 0 ? Cell.unknown() : Cell.yuan(5_000_00 + serial), text(""));
    }
}
