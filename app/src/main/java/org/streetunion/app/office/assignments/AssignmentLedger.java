package org.streetunion.app.office.assignments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 三定一统筹 (ThreeFixes): one sheet a union and year. Its posts, targets and guarantees are registers of their own that name the same union
 * and year. How far it has come is moved by deeds; once signed, its content is frozen and a later change is a 更正.
 */
public final class AssignmentLedger {
    /** The ledger's key. */
    public static final String KEY = "assignments";
    /** Being written. */
    public static final String DRAFT = "草稿";
    /** Signed by both. */
    public static final String SIGNED = "签订";
    /** Being carried out. */
    public static final String RUNNING = "执行";
    /** The first half of the year was looked at. */
    public static final String HALF = "半年小结";
    /** The year was judged. */
    public static final String FINAL = "年终考核";
    /** 责任书状态, in order. */
    public static final CodeList STATES = CodeList.of("责任书状态", DRAFT, SIGNED, RUNNING, HALF, FINAL);

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("区域（社区）工会", "社区工会", "工会全称");
    public static final Column<Integer> YEAR = Column.of("sheet_year", "年度", Types.YEAR).required().width(8).alias("考核年度",
            "责任书年度");
    public static final Column<String> STATE = Column.of("state", "状态", Types.choice(STATES)).byDeed().width(10);
    public static final Column<Integer> VERSION = Column.of("version_no", "版次", Types.WHOLE).byDeed().width(6);
    public static final Column<String> GOAL = Column.of("yearly_goal", "年度目标", Types.PARAGRAPH).tuckedAway().alias("总体目标");
    public static final Column<LocalDate> SIGNED_ON = Column.of("signed_on", "签订日期", Types.DAY).byDeed();
    public static final Column<String> OFFICE_SIGNER = Column.of("office_signer", "街道方签订人", Types.text(100)).byDeed()
            .tuckedAway();
    public static final Column<String> UNION_SIGNER = Column.of("union_signer", "工会方签订人", Types.text(100)).byDeed().tuckedAway();
    public static final Column<LocalDate> STARTED_ON = Column.of("started_on", "执行日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<LocalDate> HALF_ON = Column.of("half_on", "半年小结日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> HALF_NOTE = Column.of("half_note", "半年小结", Types.PARAGRAPH).byDeed().tuckedAway();
    public static final Column<LocalDate> FINAL_ON = Column.of("final_on", "年终考核日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> FINAL_NOTE = Column.of("final_note", "年终考核意见", Types.PARAGRAPH).byDeed().tuckedAway();
    public static final Column<BigDecimal> FINAL_SCORE = Column.of("final_score", "年终得分", Types.DECIMAL).byDeed();
    public static final Column<LocalDate> CORRECTING_ON = Column.of("correcting_on", "更正中（自）", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> CORRECTING_WHY = Column.of("correcting_why", "更正原因", Types.text(400)).byDeed()
            .tuckedAway();
    public static final Column<Integer> POSTS = Column.of("posts", "岗位数", Types.WHOLE).computed();
    public static final Column<Integer> HOLES = Column.of("holes", "缺人缺责", Types.WHOLE).computed();
    public static final Column<Integer> TARGETS = Column.of("targets", "指标数", Types.WHOLE).computed();
    public static final Column<BigDecimal> POINTS = Column.of("points", "分值合计", Types.DECIMAL).computed();
    public static final Column<Long> APPROVED = Column.of("approved", "核定经费", Types.MONEY).computed();
    public static final Column<Boolean> OWN_TASKS = Column.of("own_tasks", "任务单列", Types.YES_NO).computed().tuckedAway();
    public static final Column<Boolean> OWN_FUNDS = Column.of("own_funds", "经费单列", Types.YES_NO).computed().tuckedAway();
    public static final Column<Boolean> OWN_APPRAISAL = Column.of("own_appraisal", "考评单列", Types.YES_NO).computed().tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private AssignmentLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "三定一统筹", "份").among("三定一统筹")
                .section("责任书", UNION, YEAR, STATE, VERSION, GOAL, REMARK)
                .section("四部分（自动计算）", POSTS, HOLES, TARGETS, POINTS, APPROVED, OWN_TASKS, OWN_FUNDS, OWN_APPRAISAL)
                .section("办理经过", SIGNED_ON, OFFICE_SIGNER, UNION_SIGNER, STARTED_ON, HALF_ON, HALF_NOTE, FINAL_ON, FINAL_NOTE,
                        FINAL_SCORE, CORRECTING_ON, CORRECTING_WHY)
                .label(YEAR).identity(UNION, YEAR).sort(YEAR).under(UNION).completion(AssignmentLedger::complete).build();
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, DRAFT) : row;
    }
}
