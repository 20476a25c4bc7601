package org.streetunion.app.office.criteria;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.scoring.ScoringNotation;
import org.streetunion.app.scoring.ScoringRule;

/** 考核指标库: every measure by which unions are assessed, once, whichever schemes use it. */
public final class CriterionLedger {
    /** The ledger's key. */
    public static final String KEY = "criteria";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/criteria.tsv";
    /** 数据来源 of a value that nobody can count from a register. */
    public static final String BY_HAND = "人工填报";
    /** Where values come from: by hand, or counted from a register. The counted ones are known to the counting by these words. */
    public static final CodeList SOURCES = CodeList.of("指标数据来源", BY_HAND, "上报会员数", "职工人数", "入会率", "实名会员数", "实名率", "会员净增数", "按期换届",
            "法人资格", "主席在岗", "经审会", "女职工委员会", "职代会", "厂务公开", "集体合同", "劳动法律监督委员会", "劳动争议调解委员会", "职工之家", "机构与制度数",
            "人数季报次数", "代表大会次数", "走访次数", "培训次数", "活动次数", "办公活动场所", "现有星级").also("人工", BY_HAND).also("手工", BY_HAND);
    /** Whose the points are. */
    public static final CodeList POINTS_FROM = CodeList.of("分值来源", "参考分值", "公开文件", "本街道规定");

    public static final Column<String> CODE = Column.of("code", "指标编号", Types.text(20)).searchable().width(10);
    public static final Column<String> NAME = Column.of("name", "指标名称", Types.text(60)).required().searchable().width(28)
            .alias("考核内容", "考核项目");
    public static final Column<String> CATEGORY = Column.of("category", "指标类别", Types.text(40)).searchable().width(14);
    public static final Column<String> NATURE = Column.of("nature", "指标性质", Types.choice(Nature.CODES)).required().width(10);
    public static final Column<String> UNIT = Column.of("unit", "计量单位", Types.text(20)).width(10);
    public static final Column<String> SOURCE = Column.of("source", "数据来源", Types.choice(SOURCES)).required().width(16);
    public static final Column<BigDecimal> MAXIMUM = Column.of("maximum", "满分", Types.DECIMAL).width(8).alias("标准分", "分值");
    public static final Column<String> SCORING = Column.of("scoring", "计分规则", Types.text(400)).required().searchable().width(40)
            .alias("评分标准", "计分办法");
    public static final Column<String> EVIDENCE = Column.of("evidence", "佐证要求", Types.text(400)).width(24).alias("佐证材料");
    public static final Column<String> POINTS = Column.of("points_from", "分值来源", Types.choice(POINTS_FROM)).width(12);
    public static final Column<String> BASIS = Column.of("basis", "出处", Types.text(200)).tuckedAway().width(30);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private CriterionLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "考核指标库", "项").among("考核")
                .section("指标", NAME, CODE, CATEGORY, NATURE, UNIT, SOURCE)
                .section("计分", MAXIMUM, SCORING, EVIDENCE, POINTS, BASIS, REMARK)
                .label(NAME).identity(NAME).identity(CODE).sort(CODE, NAME).rule(CriterionLedger::scoring)
                .rule(CriterionLedger::maximum).build();
    }

    private static List<Problem> scoring(Row row, Grounds grounds) {
        Parsed<ScoringRule> read = ScoringNotation.parse(row.get(SCORING, ""));
        String complaint = read.complaint();
        if (complaint != null) {
            return List.of(Problem.block(SCORING, complaint));
        }
        boolean veto = Nature.of(row.get(NATURE)) == Nature.VETO;
        if (read.value() != null && veto != read.value() instanceof ScoringRule.Veto) {
            return List.of(Problem.block(SCORING, veto ? "指标性质是一票否决，计分规则请写：一票否决" : "计分规则是一票否决，指标性质也请选一票否决"));
        }
        BigDecimal most = read.value() == null ? null : read.value().most();
        BigDecimal maximum = row.get(MAXIMUM);
        return most != null && maximum != null && most.compareTo(maximum) > 0
                ? List.of(Problem.block(SCORING, "规则里最多得 " + most.toPlainString() + " 分，超过满分 " + maximum.toPlainString() + " 分"))
                : List.of();
    }

    private static List<Problem> maximum(Row row, Grounds grounds) {
        BigDecimal maximum = row.get(MAXIMUM);
        if (maximum != null && maximum.signum() < 0) {
            return List.of(Problem.block(MAXIMUM, "满分不能小于 0；扣分项填最多扣多少分"));
        }
        return maximum == null && Nature.of(row.get(NATURE)) != Nature.VETO
                ? List.of(Problem.warn(MAXIMUM, "没有满分，请在方案指标里填"))
                : List.of();
    }
}
