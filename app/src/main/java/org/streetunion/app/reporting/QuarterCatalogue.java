package org.streetunion.app.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.reporting.Indicator.Kind;

/** The rows of the 季度工作报表 in their blocks. Ours is a 工作报表: it carries no form number. */
public final class QuarterCatalogue {
    private static final String UNIT_UNION = "个";
    private static final String PERSONS = "人";
    private static final String YUAN = "元";
    private static final String VOUCHERS = "vouchers";

    private QuarterCatalogue() {}

    /**
     * A block of rows under a heading.
     *
     * @param title with its number: 一、组织建设
     * @param indicators in order
     */
    public record Block(String title, List<Indicator> indicators) {}

    /** All blocks. */
    public static List<Block> blocks() {
        return List.of(new Block("一、组织建设", organisation()), new Block("二、职工与会员", members()), new Block("三、干部队伍", cadres()),
                new Block("四、维权", rights()), new Block("五、服务", services()), new Block("六、经费", money()));
    }

    /** The row of that code. */
    public static Optional<Indicator> find(String code) {
        return blocks().stream().flatMap(block -> block.indicators().stream()).filter(each -> each.code().equals(code))
                .findFirst();
    }

    private static List<Indicator> organisation() {
        return List.of(stock("01", "基层工会组织数", UNIT_UNION, "unions"), part("02", "单独建会", UNIT_UNION, "unions"),
                part("03", "联合建会", UNIT_UNION, "unions"), part("04", "区域性工会联合会", UNIT_UNION, "unions"),
                part("05", "行业性工会联合会", UNIT_UNION, "unions"), part("06", "新就业形态工会", UNIT_UNION, "unions"),
                stock("07", "涵盖单位数", UNIT_UNION, "employers"), part("08", "非公企业", UNIT_UNION, "employers"),
                stock("09", "社区（村）工会联合会、总工会数", UNIT_UNION, "unions"), stock("10", "片区数", UNIT_UNION, "zones"),
                stock("11", "本年应换届数", UNIT_UNION, "unions"), stock("12", "已换届数", UNIT_UNION, "unions"),
                stock("13", "取得工会法人资格数", UNIT_UNION, "unions"), flow("14", "本季新建", UNIT_UNION, "unions"),
                flow("15", "本季撤销", UNIT_UNION, "unions"));
    }

    private static List<Indicator> members() {
        return List.of(stock("20", "职工人数", PERSONS, "unions"), part("21", "女职工", PERSONS, "unions"),
                part("22", "农民工", PERSONS, "unions"),
                part("23", "新就业形态劳动者", PERSONS, "unions"), stock("24", "会员人数", PERSONS, "unions"),
                part("25", "女会员", PERSONS, "unions"),
                part("26", "农民工会员", PERSONS, "unions"), part("27", "新就业形态会员", PERSONS, "unions"),
                stock("28", "实名录入会员", PERSONS, "members"), flow("29", "本季入会", PERSONS, "members"),
                flow("30", "转入", PERSONS, "members"),
                flow("31", "转出", PERSONS, "members"), flow("32", "保留会籍", PERSONS, "members"),
                flow("33", "退会、除名", PERSONS, "members"),
                rate("34", "建会率"), rate("35", "入会率"), rate("36", "实名率"));
    }

    private static List<Indicator> cadres() {
        return List.of(stock("40", "专职工会干部", PERSONS, "people"), stock("41", "兼职副主席", PERSONS, "people"),
                stock("42", "协理员", PERSONS, "people"), stock("43", "社会化工会工作者", PERSONS, "people"),
                stock("44", "基层工会主席", PERSONS, "people"), part("45", "专职", PERSONS, "people"), part("46", "女", PERSONS, "people"),
                flow("47", "本季培训", "人次", "duties"), flow("48", "走访基层工会数", UNIT_UNION, "unions"), rate("49", "走访覆盖率"));
    }

    private static List<Indicator> rights() {
        List<Indicator> rows = new ArrayList<>(absent(CONTRACTS));
        rows.addAll(List.of(stock("67", "建立职代会单位", UNIT_UNION, "unions"), stock("68", "厂务公开单位", UNIT_UNION, "unions"),
                stock("69", "劳动争议调解组织", UNIT_UNION, "bodies")));
        rows.addAll(absent(CASES));
        return List.copyOf(rows);
    }

    private static List<Indicator> services() {
        List<Indicator> rows = new ArrayList<>(List.of(absent("80", "困难职工建档", "户"), flow("81", "慰问", "人次", "benefits"),
                flow("82", "慰问金额", "元", "benefits")));
        rows.addAll(absent(SERVICES));
        return List.copyOf(rows);
    }

    private static final String[][] CONTRACTS = {{"60", "综合性集体合同", "份"}, {"61", "覆盖单位", "个"}, {"62", "覆盖职工", "人"},
            {"63", "工资专项集体合同", "份"},
            {"64", "女职工权益保护专项", "份"}, {"65", "劳动安全卫生专项", "份"}, {"66", "区域性、行业性集体合同", "份"}};
    private static final String[][] CASES = {{"70", "受理", "件"}, {"71", "调解成功", "件"}, {"72", "成功率", "%"}, {"73", "涉案金额", "万元"},
            {"74", "劳动法律监督意见书", "份"}, {"75", "按期答复", "份"}};
    private static final String[][] SERVICES = {{"83", "医疗互助参保", "人"},
            {"84", "技能培训、竞赛", "场"}, {"85", "参加", "人次"}, {"86", "文体活动", "场"}, {"87", "职工诉求受理", "件"}, {"88", "办结", "件"},
            {"89", "办结率", "%"}};

    private static List<Indicator> money() {
        return List.of(flow("90", "本季收入合计", YUAN, VOUCHERS), partOfFlow("91", "留成经费"), partOfFlow("92", "上级补助"),
                flow("93", "本季支出合计", YUAN, VOUCHERS), partOfFlow("94", "补助下级"), stock("95", "期末结余", YUAN, VOUCHERS),
                rate("96", "预算执行率"));
    }

    private static List<Indicator> absent(String[][] rows) {
        List<Indicator> all = new ArrayList<>();
        for (String[] row : rows) {
            all.add(absent(row[0], row[1], row[2]));
        }
        return List.copyOf(all);
    }

    private static Indicator stock(String code, String name, String unit, String register) {
        return new Indicator(code, name, unit, Kind.STOCK, register, false);
    }

    private static Indicator part(String code, String name, String unit, String register) {
        return new Indicator(code, name, unit, Kind.STOCK, register, true);
    }

    private static Indicator flow(String code, String name, String unit, String register) {
        return new Indicator(code, name, unit, Kind.FLOW, register, false);
    }

    private static Indicator partOfFlow(String code, String name) {
        return new Indicator(code, name, YUAN, Kind.FLOW, VOUCHERS, true);
    }

    private static Indicator rate(String code, String name) {
        return new Indicator(code, name, "%", Kind.RATE, "", false);
    }

    private static Indicator absent(String code, String name, String unit) {
        return new Indicator(code, name, unit, Kind.ABSENT, "", false);
    }
}
