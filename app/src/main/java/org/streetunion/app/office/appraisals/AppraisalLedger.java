package org.streetunion.app.office.appraisals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/**
 * 年度考评: scores of a year with their weights, what the duty record and the targets give, the grade, the days of the procedure and what
 * came of it (dossier 1 section 6.9). The total follows from the row alone: its weights are those of its year.
 */
public final class AppraisalLedger {
    /** Stable name of the register. */
    public static final String KEY = "appraisals";
    /** The best grade; its share is capped. */
    public static final String BEST = "优秀";
    /** The grade that ends a post and its pay. */
    public static final String FAILED = "不称职";
    /** Served too short a time to be graded. */
    public static final String UNGRADED = "不定等次";
    /** From the year after on the allowance is reckoned by the next lower band of 津贴系数. */
    public static final String LOWERED = "降系数";
    /** 等次. */
    public static final CodeList GRADES = CodeList.of("考评等次", BEST, "称职", "基本称职", FAILED, UNGRADED).also("合格", "称职")
            .also("基本合格", "基本称职").also("不合格", FAILED).also("不确定等次", UNGRADED);
    /** 结果运用. */
    public static final CodeList OUTCOMES = CodeList.of("考评结果运用", "年奖励", "续聘", "表彰", "诫勉谈话", LOWERED, "罢免", "解聘").also("诫勉",
            "诫勉谈话");

    public static final Column<Integer> YEAR = Column.of("for_year", "年度", Types.YEAR).required().width(8).alias("考评年度");
    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("干部姓名", "人员");
    public static final Column<String> KIND = Column.of("kind", "身份", Types.text(40)).required().searchable().alias("身份类别",
            "职务");
    public static final Column<Reference> APPOINTMENT = Column.of("appointment", "任职", Types.reference("appointments")).byDeed()
            .tuckedAway();
    public static final Column<Integer> MONTHS = Column.of("months", "任职月数", Types.WHOLE).byDeed();
    public static final Column<BigDecimal> SELF = Column.of("self", "自评分", Types.DECIMAL);
    public static final Column<BigDecimal> UNIONS = Column.of("unions_score", "基层工会评议分", Types.DECIMAL).alias("群众满意度",
            "民主测评分");
    public static final Column<BigDecimal> STREET = Column.of("street", "街道总工会评分", Types.DECIMAL).alias("街道评分", "街道评");
    public static final Column<BigDecimal> DUTY = Column.of("duty", "履职分", Types.DECIMAL).byDeed();
    public static final Column<BigDecimal> TARGET = Column.of("target", "目标分", Types.DECIMAL).byDeed();
    public static final Column<String> TARGET_HOW = Column.of("target_how", "目标分由来", Types.PARAGRAPH).byDeed().tuckedAway()
            .width(40);
    public static final Column<BigDecimal> SELF_WEIGHT = weight("self_weight", "自评权重");
    public static final Column<BigDecimal> UNIONS_WEIGHT = weight("unions_weight", "评议权重");
    public static final Column<BigDecimal> STREET_WEIGHT = weight("street_weight", "街道评分权重");
    public static final Column<BigDecimal> DUTY_WEIGHT = weight("duty_weight", "履职权重");
    public static final Column<BigDecimal> TARGET_WEIGHT = weight("target_weight", "目标权重");
    public static final Column<BigDecimal> BONUS = Column.of("bonus", "加分", Types.DECIMAL);
    public static final Column<String> BONUS_REASON = Column.of("bonus_reason", "加分原因", Types.text(200)).tuckedAway();
    public static final Column<BigDecimal> DEDUCTION = Column.of("deduction", "扣分", Types.DECIMAL);
    public static final Column<String> DEDUCTION_REASON = Column.of("deduction_reason", "扣分原因", Types.text(200)).tuckedAway();
    public static final Column<String> FIVE = Column.of("five", "年度五项", Types.text(100)).byDeed().width(30);
    public static final Column<BigDecimal> TOTAL = Column.of("total", "年度总分", Types.DECIMAL).byDeed();
    public static final Column<String> PROPOSED = Column.of("proposed", "建议等次", Types.choice(GRADES)).byDeed().width(10);
    public static final Column<String> GRADE = Column.of("grade", "等次", Types.choice(GRADES)).width(10).alias("考核等次", "考评等次");
    public static final Column<LocalDate> REPORTED = Column.of("reported_on", "述职日期", Types.DAY);
    public static final Column<LocalDate> SHOWN_FROM = Column.of("shown_from", "公示起", Types.DAY);
    public static final Column<LocalDate> SHOWN_TO = Column.of("shown_to", "公示止", Types.DAY);
    public static final Column<LocalDate> DECIDED = Column.of("decided_on", "审定日期", Types.DAY).alias("审定会议");
    public static final Column<String> DECIDED_NO = Column.of("decided_no", "审定文号", Types.text(100)).tuckedAway();
    public static final Column<String> OUTCOME = Column.of("outcome", "结果运用", Types.choice(OUTCOMES)).width(12);
    public static final Column<Integer> ENTITLED = Column.of("entitled", "应到代表", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<Integer> PRESENT = Column.of("present", "实到代表", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<Integer> VOTES = Column.of("votes", "赞成票", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<String> END_NO = Column.of("end_no", "罢免或解聘文号", Types.text(100)).byDeed().tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private AppraisalLedger() {}

    private static Column<BigDecimal> weight(String key, String heading) {
        return Column.of(key, heading, Types.DECIMAL).byDeed().tuckedAway();
    }

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "年度考评", "人").among("考评与津贴").section("谁、哪一年", YEAR, PERSON, KIND, APPOINTMENT, MONTHS)
                .section("得分", SELF, UNIONS, STREET, DUTY, TARGET, TARGET_HOW, BONUS, BONUS_REASON, DEDUCTION, DEDUCTION_REASON,
                        FIVE, TOTAL)
                .section("等次与结果", PROPOSED, GRADE, REPORTED, SHOWN_FROM, SHOWN_TO, DECIDED, DECIDED_NO, OUTCOME)
                .section("罢免或解聘", ENTITLED, PRESENT, VOTES, END_NO)
                .section("权重", SELF_WEIGHT, UNIONS_WEIGHT, STREET_WEIGHT, DUTY_WEIGHT, TARGET_WEIGHT, REMARK).label(YEAR)
                .identity(YEAR, PERSON).sort(YEAR).under(PERSON).completion(AppraisalScores::complete)
                .rule(AppraisalRules::scores).rule(AppraisalRules::reasons).rule(AppraisalRules::days)
                .rule(AppraisalRules::grade).build();
    }
}
