package org.streetunion.app.office.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 目标考核: one row an indicator of a sheet. What is done is counted from the registers where one holds it, and entered by hand elsewhere. */
public final class TargetLedger {
    /** The ledger's key. */
    public static final String KEY = "targets";
    /** No register holds it. */
    public static final String BY_HAND = "手工登记";
    /** 指标类别. */
    public static final CodeList CATEGORIES = CodeList.of("三定指标类别", "组建", "换届", "会员", "协商", "调解", "互助", "服务", "阵地", "创新", "其他")
            .also("组织建设", "组建").also("会员发展", "会员").also("阵地建设", "阵地");
    /** 完成数取自; what each counts is said by the catalogue of sources. */
    public static final CodeList SOURCES = CodeList.of("三定指标取数", BY_HAND, "新建工会数", "基层工会数", "换届完成数", "按期换届率", "法人登记数",
            "新发展会员数", "会员净增数", "会员数", "新就业形态入会数", "实名率", "新增覆盖单位数", "涵盖单位数", "人数季报填报数", "履职次数", "走访次数", "活动场次",
            "培训次数", "案例数", "慰问次数", "集体合同数", "职代会数", "厂务公开数", "经审会数", "女职工委员会数", "劳动法律监督委员会数",
            "劳动争议调解委员会数", "职工之家数", "医疗互助数", "星级工会数", "四星以上工会数", "五星工会数", "清单销号数", "认领验收数")
            .also("手工", BY_HAND).also("手工填报", BY_HAND);
    /** 计分办法. */
    public static final CodeList SCORINGS = CodeList.of("三定计分办法", "按完成率得分", "完成得满分", "每少一个扣分");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("区域（社区）工会", "社区工会", "工会全称");
    public static final Column<Integer> YEAR = Column.of("sheet_year", "年度", Types.YEAR).required().width(8).alias("考核年度",
            "责任书年度");
    public static final Column<Integer> RANK = Column.of("rank_no", "序号", Types.WHOLE).width(6);
    public static final Column<String> CATEGORY = Column.of("category", "指标类别", Types.choice(CATEGORIES)).width(10).alias("类别");
    public static final Column<String> NAME = Column.of("name", "指标", Types.text(100)).required().searchable().width(26)
            .alias("考核指标", "指标名称");
    public static final Column<String> MEASURE = Column.of("measure", "计量单位", Types.text(20)).width(10).alias("单位");
    public static final Column<String> COUNTED_FROM = Column.of("counted_from", "完成数取自", Types.choice(SOURCES)).width(18)
            .alias("取数来源", "数据来源");
    public static final Column<BigDecimal> BASE = Column.of("base_value", "年初基数", Types.DECIMAL).alias("基数");
    public static final Column<BigDecimal> YEARLY = Column.of("yearly_value", "年度目标", Types.DECIMAL).alias("目标值", "年度目标值");
    public static final Column<BigDecimal> Q1 = Column.of("part_one", "一季度目标", Types.DECIMAL).alias("一季度");
    public static final Column<BigDecimal> Q2 = Column.of("part_two", "二季度目标", Types.DECIMAL).alias("二季度");
    public static final Column<BigDecimal> Q3 = Column.of("part_three", "三季度目标", Types.DECIMAL).alias("三季度");
    public static final Column<BigDecimal> Q4 = Column.of("part_four", "四季度目标", Types.DECIMAL).alias("四季度");
    public static final Column<BigDecimal> POINTS = Column.of("points", "分值", Types.DECIMAL).alias("权重");
    public static final Column<Boolean> EXTRA = Column.of("extra", "加分项", Types.YES_NO).width(8);
    public static final Column<String> SCORING = Column.of("scoring", "计分办法", Types.choice(SCORINGS)).width(16);
    public static final Column<BigDecimal> STEP = Column.of("step_points", "每少一个扣几分", Types.DECIMAL).tuckedAway();
    public static final Column<BigDecimal> HAND1 = Column.of("hand_one", "一季度末累计完成", Types.DECIMAL).tuckedAway();
    public static final Column<BigDecimal> HAND2 = Column.of("hand_two", "二季度末累计完成", Types.DECIMAL).tuckedAway();
    public static final Column<BigDecimal> HAND3 = Column.of("hand_three", "三季度末累计完成", Types.DECIMAL).tuckedAway();
    public static final Column<BigDecimal> HAND4 = Column.of("hand_four", "四季度末累计完成", Types.DECIMAL).tuckedAway();
    public static final Column<String> EVIDENCE = Column.of("evidence", "完成依据", Types.text(400)).tuckedAway().alias("佐证");
    public static final Column<BigDecimal> GIVEN = Column.of("given_points", "评定得分", Types.DECIMAL).tuckedAway();
    public static final Column<String> SCORER = Column.of("scorer", "评分人", Types.text(100)).tuckedAway();
    public static final Column<String> TROUBLE = Column.of("trouble", "存在问题", Types.text(400)).tuckedAway();
    public static final Column<LocalDate> DUE_ON = Column.of("due_on", "整改期限", Types.DAY).tuckedAway();
    public static final Column<String> RESPONSIBLE = Column.of("responsible", "整改责任人", Types.text(100)).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    /** The parts of the four quarters. */
    public static final List<Column<BigDecimal>> PARTS = List.of(Q1, Q2, Q3, Q4);
    /** What was entered by hand as done at the end of each. */
    public static final List<Column<BigDecimal>> HAND = List.of(HAND1, HAND2, HAND3, HAND4);

    private TargetLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "目标考核", "项").among("三定一统筹")
                .section("指标", UNION, YEAR, RANK, CATEGORY, NAME, MEASURE, COUNTED_FROM, BASE, YEARLY)
                .section("季度分解", Q1, Q2, Q3, Q4).section("计分", POINTS, EXTRA, SCORING, STEP, GIVEN, SCORER)
                .section("手工登记的完成数", HAND1, HAND2, HAND3, HAND4, EVIDENCE)
                .section("整改", TROUBLE, DUE_ON, RESPONSIBLE, REMARK).label(NAME).identity(UNION, YEAR, NAME)
                .sort(YEAR, UNION, RANK).under(UNION).completion(TargetLedger::complete).rule(TargetRules::split)
                .rule(TargetRules::values).rule(TargetRules::byHand).build();
    }

    private static Row complete(Row row) {
        Row source = row.get(COUNTED_FROM) == null ? row.with(COUNTED_FROM, BY_HAND) : row;
        return source.get(SCORING) == null ? source.with(SCORING, SCORINGS.codes().get(0)) : source;
    }
}
