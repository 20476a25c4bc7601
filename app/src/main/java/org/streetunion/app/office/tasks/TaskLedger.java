package org.streetunion.app.office.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * 清单: the items of the office's lists, done once or again and again (dossier 1 sections 3.3, 3.4 and 6.13). Two zones, unions or persons
 * may have an item of the same words. What was crossed off stands in its own register, a row for each item and period.
 */
public final class TaskLedger {
    /** The ledger's key. */
    public static final String KEY = "tasks";
    /** What somebody needs. */
    public static final String NEED = "需求清单";
    /** What a zone can offer. */
    public static final String RESOURCE = "服务资源清单";
    /** The lists of a zone whose items are let in and go out again. */
    public static final List<String> ADMITTED = List.of("履职事项清单", RESOURCE, "社工提能清单");
    /** 清单类型. */
    public static final CodeList KINDS = CodeList.of("清单类型", "责任清单", "任务清单", "履职事项清单", NEED, "服务清单", RESOURCE, "社工提能清单", "项目清单",
            "问题清单").also("责任", "责任清单").also("任务", "任务清单").also("履职事项", "履职事项清单").also("需求", NEED).also("服务", "服务清单")
            .also("服务资源", RESOURCE).also("资源清单", RESOURCE).also("社工提能", "社工提能清单").also("项目", "项目清单").also("问题", "问题清单");
    /** 清单层级. */
    public static final CodeList LEVELS = CodeList.of("清单层级", "街道", "社区", "片区").also("街道级", "街道").also("社区级", "社区").also("片区级",
            "片区");
    /** Done once, not again and again. */
    public static final String ONCE = "一次";
    /** 频次. */
    public static final CodeList FREQUENCIES = CodeList.of("频次", ONCE, "月", "季", "半年", "年").also("单次", ONCE).also("每月", "月")
            .also("每季", "季").also("每季度", "季").also("季度", "季").also("每半年", "半年").also("每年", "年").also("年度", "年");
    /** How a period's working day is counted where nothing else is said. */
    public static final String FROM_START = "期初起第几个工作日";
    /** 期限算法. */
    public static final CodeList DUE_RULES = CodeList.of("期限算法", FROM_START, "期初起第几天", "期末前几个工作日", "期末前几天")
            .also("工作日", FROM_START).also("自然日", "期初起第几天");
    /** 服务类别: what a need is about and what a resource is good for; the categories of 诉求 (dossier 1 section 6.15). */
    public static final CodeList FIELDS = CodeList.of("服务类别", "工资", "社保", "劳动合同", "安全卫生", "生活困难", "文体", "技能", "入会", "组织建设", "其他");

    public static final Column<String> KIND = Column.of("kind", "清单类型", Types.choice(KINDS)).required().alias("清单");
    public static final Column<String> ITEM = Column.of("item", "事项", Types.TEXT).required().searchable().pinyin().width(40)
            .alias("工作事项", "事项名称", "任务");
    public static final Column<String> LEVEL = Column.of("level", "层级", Types.choice(LEVELS)).required();
    public static final Column<String> STANDARD = Column.of("standard", "做到什么标准", Types.text(400)).width(30).alias("标准", "工作标准");
    public static final Column<String> FIELD = Column.of("field", "服务类别", Types.choice(FIELDS));
    public static final Column<Reference> ZONE = Column.of("zone", "片区", Types.reference("zones")).blankCounts().tab()
            .searchable().width(20).alias("所属片区");
    public static final Column<Reference> UNION = Column.of("union", "所属工会", Types.reference("unions")).blankCounts().tab()
            .searchable().width(30).alias("责任工会", "提出工会");
    public static final Column<Reference> PERSON = Column.of("person", "责任人", Types.reference("people")).blankCounts().tab()
            .searchable().width(12);
    public static final Column<String> FREQUENCY = Column.of("frequency", "频次", Types.choice(FREQUENCIES)).required();
    public static final Column<LocalDate> DUE_ON = Column.of("due_on", "计划完成", Types.DAY).alias("计划完成日期", "完成时限");
    public static final Column<String> DUE_RULE = Column.of("due_rule", "期限算法", Types.choice(DUE_RULES)).width(20);
    public static final Column<Integer> DUE_DAYS = Column.of("due_days", "期限天数", Types.WHOLE);
    public static final Column<LocalDate> ENTERED_ON = Column.of("entered_on", "准入日期", Types.DAY).alias("起用日期", "开始日期");
    public static final Column<String> ENTERED_WHY = Column.of("entered_why", "准入依据", Types.TEXT).tuckedAway().width(20);
    public static final Column<LocalDate> LEFT_ON = Column.of("left_on", "退出日期", Types.DAY).alias("停用日期");
    public static final Column<String> LEFT_WHY = Column.of("left_why", "退出原因", Types.TEXT).tuckedAway().width(20);
    public static final Column<Reference> MATCHED = Column.of("resource", "对接资源", Types.reference(KEY)).width(24)
            .alias("对接的服务资源");
    public static final Column<String> NEEDS = Column.of("needs", "对接的需求", Types.TEXT).computed().width(24);
    public static final Column<LocalDate> CLOSED_ON = Column.of("closed_on", "最近销号", Types.DAY).computed();
    public static final Column<Integer> CLOSINGS = Column.of("closings", "销号次数", Types.WHOLE).computed().tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private TaskLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "清单事项", "件").among("项目与清单")
                .section("做什么", KIND, ITEM, LEVEL, STANDARD, FIELD)
                .section("谁来做、在哪里", PERSON, ZONE, UNION)
                .section("什么时候", FREQUENCY, DUE_ON, DUE_RULE, DUE_DAYS, ENTERED_ON, ENTERED_WHY, LEFT_ON, LEFT_WHY)
                .section("对接与销号", MATCHED, NEEDS, CLOSED_ON, CLOSINGS, REMARK).label(ITEM)
                .identity(KIND, ITEM, ZONE, UNION, PERSON).sort(KIND, ITEM).lives(Lifetime.through(ENTERED_ON, LEFT_ON))
                .rule(TaskLedger::days)
                .rule(TaskLedger::whole).rule(TaskLedger::matched).build();
    }

    private static List<Problem> days(Row row, Grounds grounds) {
        LocalDate from = row.get(ENTERED_ON);
        LocalDate to = row.get(LEFT_ON);
        List<Problem> problems = new ArrayList<>();
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(LEFT_ON, "退出日期 " + to + " 早于准入日期 " + from));
        }
        if (ONCE.equals(row.get(FREQUENCY))) {
            if (row.get(DUE_ON) == null && (from == null || row.get(DUE_DAYS) == null)) {
                problems.add(Problem.warn(DUE_ON, "没有计划完成日期，到期不会提醒；也可以填准入日期和期限天数，由程序推算"));
            }
        } else if (from == null) {
            problems.add(Problem.warn(ENTERED_ON, "重复的事项从准入日期那一期开始产生，没有准入日期就不会产生"));
        } else if (row.get(DUE_ON) != null) {
            problems.add(Problem.warn(DUE_ON, "重复的事项按频次和期限算法推算期限，计划完成不用填"));
        }
        return problems;
    }

    private static List<Problem> whole(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (row.get(PERSON) == null) {
            problems.add(Problem.warn(PERSON, "还没有责任人"));
        }
        if (ADMITTED.contains(row.get(KIND, "")) && row.get(ENTERED_ON) == null
                && ONCE.equals(row.get(FREQUENCY))) {
            problems.add(Problem.warn(ENTERED_ON, row.get(KIND) + "的事项有准入和退出，请填准入日期"));
        }
        if (row.get(DUE_DAYS) != null && row.get(DUE_RULE) == null) {
            problems.add(Problem.warn(DUE_RULE, "填了期限天数，请选期限算法；不选按工作日从期初算"));
        }
        return problems;
    }

    private static List<Problem> matched(Row row, Grounds grounds) {
        Reference resource = row.get(MATCHED);
        if (resource != null && row.id() != 0 && resource.id() == row.id()) {
            return List.of(Problem.block(MATCHED, "不能和自己对接"));
        }
        return List.of();
    }
}
