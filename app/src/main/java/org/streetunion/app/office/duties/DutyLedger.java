package org.streetunion.app.office.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 履职记录: what a cadre did on a day, for whom, how long, and which of the yearly five (一件事、一次活动、一条建议、帮带一家、一个案例) it was. Evidence
 * is attached to the row.
 */
public final class DutyLedger {
    /** Stable name of the register. */
    public static final String KEY = "duties";
    /** 类型; the first six are the daily duties of a zone's workers. */
    public static final CodeList KINDS = CodeList
            .of("履职类型", "走访联系", "上情下达", "提醒指导", "看望慰问", "了解核实", "报告反馈", "会议", "培训", "活动", "案例", "建议", "其他")
            .also("走访", "走访联系").also("走访企业", "走访联系").also("联系", "走访联系").also("宣传", "上情下达").also("传达", "上情下达").also("指导", "提醒指导")
            .also("帮带", "提醒指导").also("慰问", "看望慰问").also("核实", "了解核实").also("反馈", "报告反馈").also("开会", "会议").also("参会", "会议")
            .also("学习", "培训").also("组织活动", "活动").also("维权案例", "案例").also("提案", "建议").also("意见建议", "建议").also("合理化建议", "建议");
    /** 五项, in the order they are asked for. */
    public static final List<String> FIVE = List.of("一件事", "一次活动", "一条建议", "帮带一家", "一个案例");
    /** 五项. */
    public static final CodeList ITEMS = CodeList.of("年度五项", FIVE.get(0), FIVE.get(1), FIVE.get(2), FIVE.get(3), FIVE.get(4))
            .also("办好一件事", FIVE.get(0)).also("搞好一次活动", FIVE.get(1)).also("提供一条建议", FIVE.get(2)).also("帮带一家工会", FIVE.get(3))
            .also("创新一个案例", FIVE.get(4)).also("事", FIVE.get(0)).also("活动", FIVE.get(1)).also("建议", FIVE.get(2))
            .also("帮带", FIVE.get(3)).also("案例", FIVE.get(4));

    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("干部姓名", "履职人", "人员", "走访人");
    public static final Column<LocalDate> DAY = Column.of("day", "日期", Types.DAY).required().alias("履职日期", "时间", "走访日期");
    public static final Column<String> KIND = Column.of("kind", "类型", Types.choice(KINDS)).required().searchable().alias("履职类型",
            "工作类型", "事项类别");
    public static final Column<Reference> UNION = Column.of("union", "工会", Types.reference("unions")).blankCounts().tab()
            .searchable()
            .width(32).alias("走访工会", "服务工会", "工会名称");
    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位", Types.reference("employers")).blankCounts().tab()
            .searchable().width(28).alias("走访单位", "走访企业", "服务单位", "单位名称");
    public static final Column<Reference> ZONE = Column.of("zone", "片区", Types.reference("zones")).blankCounts().searchable()
            .width(18).alias("服务片区");
    public static final Column<String> OBJECT = Column.of("object", "其他对象", Types.text(100)).blankCounts().searchable().width(20)
            .alias("对象", "地点");
    public static final Column<String> CONTENT = Column.of("content", "内容", Types.text(200)).blankCounts().searchable().width(40)
            .alias("工作内容", "履职内容", "事项", "主要内容", "摘要");
    public static final Column<BigDecimal> HOURS = Column.of("hours", "时长（小时）", Types.DECIMAL).width(12).alias("小时", "时长", "工时");
    public static final Column<BigDecimal> DAYS_USED = Column.of("days_used", "占用工作日", Types.DECIMAL).width(12).alias("占用工作日（天）",
            "占用天数");
    public static final Column<String> ITEM = Column.of("item", "年度五项", Types.choice(ITEMS)).width(12).alias("五项", "五个一", "五项类别");
    public static final Column<String> RESULT = Column.of("result", "成果", Types.PARAGRAPH).tuckedAway().alias("结果", "成效", "工作成效",
            "备注");

    private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);

    private DutyLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "履职记录", "条").among("人员")
                .section("谁、哪天、做什么", PERSON, DAY, KIND, CONTENT, ITEM)
                .section("为谁", UNION, EMPLOYER, ZONE, OBJECT)
                .section("用了多少、成果", HOURS, DAYS_USED, RESULT).label(KIND)
                .identity(PERSON, DAY, KIND, UNION, EMPLOYER, ZONE, OBJECT, CONTENT).sort(DAY).under(PERSON)
                .lives(Lifetime.since(DAY)).rule(DutyLedger::day).rule(DutyLedger::measures).build();
    }

    private static List<Problem> day(Row row, Grounds grounds) {
        LocalDate day = row.get(DAY);
        return day != null && day.isAfter(grounds.today())
                ? List.of(Problem.block(DAY, "履职日期 " + day + " 还没有到，履职记录只记已经做了的事"))
                : List.of();
    }

    private static List<Problem> measures(Row row, Grounds grounds) {
        BigDecimal hours = row.get(HOURS);
        BigDecimal days = row.get(DAYS_USED);
        if (hours != null && (hours.signum() < 0 || hours.compareTo(HOURS_OF_DAY) > 0)) {
            return List.of(Problem.block(HOURS, "一天的时长应在 0 到 24 小时之间"));
        }
        return days != null && (days.signum() < 0 || days.compareTo(BigDecimal.ONE) > 0)
                ? List.of(Problem.block(DAYS_USED, "一天的记录占用工作日应在 0 到 1 之间，几天的事请一天一条"))
                : List.of();
    }
}
