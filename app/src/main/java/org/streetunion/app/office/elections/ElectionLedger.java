package org.streetunion.app.office.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.checks.Steps;

/** 换届档案: the file of one election of a union, from the request to the record at the superior. */
public final class ElectionLedger {
    /** The ledger's key. */
    public static final String KEY = "elections";
    /** 提前或延期. */
    public static final CodeList SHIFTS = CodeList.of("提前或延期", "提前", "延期");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("换届工会名称", "工会全称");
    public static final Column<Integer> TERM_NO = Column.of("term_no", "换届后届次", Types.WHOLE).required().alias("届次", "新一届届次");
    public static final Column<String> STATE = Column.of("state", "办理状态", Types.choice(MeetingFacts.FILE_STATES));
    public static final Column<String> STAGE = Column.of("stage", "进度", Types.text(20)).computed().width(14);
    public static final Column<LocalDate> TERM_ENDS = Column.of("term_ends", "上届任期止", Types.DAY).computed();

    public static final Step REQUEST = Step.of("request", "换届请示", "已请示", Step.Need.DATED).alias("提交换届请示时间", "请示文号");
    public static final Step REPLY = Step.of("reply", "换届批复", "已批复", Step.Need.NUMBERED).alias("批复日期", "批复文号");
    public static final Step NOMINEES = Step.of("nominees", "候选人请示", "已报候选人", Step.Need.DATED).alias("提交预备人选请示时间",
            "预备人选请示文号");
    public static final Step MEETING = Step.of("meeting", "选举大会", "已选举", Step.Need.DATED).alias("召开大会选举时间", "大会决议文号");
    public static final Step RESULT = Step.of("result", "结果报告", "已报结果", Step.Need.DATED).alias("选举结果报告日期", "选举结果报告文号");
    public static final Step FILED = Step.of("filed", "结果批复备案", "已备案", Step.Need.NUMBERED).alias("备案日期", "备案文号");
    /** In order. */
    public static final Steps STEPS = new Steps(List.of(REQUEST, REPLY, NOMINEES, MEETING, RESULT, FILED));

    public static final Column<Integer> MEMBERS = Column.of("members", "换届时会员数", Types.WHOLE).alias("会员总数");
    public static final Column<Integer> STANDING_SEATS = Column.of("standing_seats", "常委应选人数", Types.WHOLE).tuckedAway();
    public static final Column<Integer> STANDING_CANDIDATES = Column.of("standing_candidates", "常委候选人数", Types.WHOLE)
            .tuckedAway();
    public static final Column<Integer> YEARS = Column.of("years", "任期年限", Types.WHOLE);
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "新一届任期起", Types.DAY).tuckedAway();
    public static final Column<String> SHIFT = Column.of("shift", "提前或延期", Types.choice(SHIFTS)).tuckedAway();
    public static final Column<String> SHIFT_NO = Column.of("shift_no", "提前或延期批准文号", Types.text(100)).tuckedAway();
    public static final Column<LocalDate> SHIFT_ON = Column.of("shift_on", "提前或延期批准日期", Types.DAY).tuckedAway();
    public static final Column<LocalDate> SHIFT_TO = Column.of("shift_to", "延期至", Types.DAY).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private static final String LONGEST_DELAY = "延期换届最长月数";
    private static final String BASIS = "工会法第十六条及基层工会选举有关规定，请核对";

    private ElectionLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "换届档案", "份").among("换届与建会")
                .section("哪家工会", UNION, TERM_NO, STATE, STAGE, TERM_ENDS)
                .section("大会", MeetingFacts.FORM, MeetingFacts.ELECTED_HOW, MeetingFacts.ENTITLED, MeetingFacts.PRESENT, MEMBERS,
                        MeetingFacts.SEATS, MeetingFacts.CANDIDATES, STANDING_SEATS, STANDING_CANDIDATES)
                .section("任期", YEARS, STARTS_ON, SHIFT, SHIFT_NO, SHIFT_ON, SHIFT_TO, REMARK)
                .section("经过", STEPS.columns())
                .label(UNION).identity(UNION, TERM_NO).sort(MEETING.on()).under(UNION)
                .completion(ElectionLedger::complete)
                .rule(STEPS::check).rule(MeetingFacts::attendance).rule(ElectionLedger::candidates).rule(ElectionLedger::delay)
                .build();
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, MeetingFacts.OPEN) : row;
    }

    private static List<Problem> candidates(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>(
                MeetingFacts.candidates(row, MeetingFacts.SEATS, MeetingFacts.CANDIDATES));
        problems.addAll(MeetingFacts.candidates(row, STANDING_SEATS, STANDING_CANDIDATES));
        return problems;
    }

    /** 延期 needs an approval, and ends. */
    private static List<Problem> delay(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        String shift = row.get(SHIFT);
        if (shift != null && row.get(SHIFT_NO) == null) {
            problems.add(Problem.warn(SHIFT_NO, shift + "换届要有上级批准，请填写批准文号；没有文号的不算批准").because(BASIS));
        }
        if ("延期".equals(shift)) {
            LocalDate until = row.get(SHIFT_TO);
            LocalDate ends = row.get(TERM_ENDS);
            if (until == null) {
                problems.add(Problem.warn(SHIFT_TO, "请填写延期到哪一天"));
            } else if (ends != null) {
                problems.addAll(length(ends, until, grounds));
            }
        }
        return problems;
    }

    private static List<Problem> length(LocalDate ends, LocalDate until, Grounds grounds) {
        if (!until.isAfter(ends)) {
            return List.of(Problem.warn(SHIFT_TO, "延期至 " + until + " 不晚于任期届满日 " + ends + "，请核对"));
        }
        return grounds.limit(LONGEST_DELAY).filter(most -> until.isAfter(ends.plusMonths(months(most))))
                .map(most -> List.of(most.problem(SHIFT_TO, "任期 " + ends + " 届满，延期至 " + until + "，超过 " + most.words())))
                .orElse(List.of());
    }

    private static int months(Parameter parameter) {
        return parameter.amount() == null ? 0 : parameter.amount().intValue();
    }
}
