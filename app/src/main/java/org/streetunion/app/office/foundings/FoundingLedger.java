package org.streetunion.app.office.foundings;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.checks.Steps;

/**
 * 建会档案: an employer on its way to a union, from the first look (摸底) to the registration as a legal person. Whoever founds again after
 * its union ended has another.
 */
public final class FoundingLedger {
    /** The ledger's key. */
    public static final String KEY = "foundings";
    /** 覆盖方式, as in the register of coverage. */
    public static final CodeList MODES = CodeList.of("覆盖方式", "单建", "联合", "行业", "区域");

    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位名称", Types.reference("employers")).required()
            .searchable().width(36).alias("企业名称");
    public static final Column<Reference> UNION = Column.of("union", "筹备的工会", Types.reference("unions")).blankCounts()
            .searchable()
            .width(36).alias("工会名称", "拟建工会名称");
    public static final Column<Integer> ROUND = Column.of("round_no", "第几次建会", Types.WHOLE).tuckedAway().alias("建会次数");
    public static final Column<String> MODE = Column.of("mode", "覆盖方式", Types.choice(MODES)).alias("建会形式");
    public static final Column<String> STATE = Column.of("state", "办理状态", Types.choice(MeetingFacts.FILE_STATES));
    public static final Column<String> STAGE = Column.of("stage", "进度", Types.text(20)).computed().width(14);

    public static final Step SURVEY = Step.of("survey", "摸底", "已摸底", Step.Need.DATED).alias("摸底时间", "摸底编号");
    public static final Step NOTICE = Step.of("notice", "拒建告知书", "已告知", Step.Need.OPTIONAL).alias("告知日期", "告知书文号");
    public static final Step REQUEST = Step.of("request", "建会请示", "已请示", Step.Need.DATED).alias("请示日期", "请示文号");
    public static final Step REPLY = Step.of("reply", "建会批复", "已批复", Step.Need.NUMBERED).alias("批复日期", "批复文号");
    public static final Step MEETING = Step.of("meeting", "成立大会", "已成立", Step.Need.DATED).alias("成立大会时间", "大会决议文号");
    public static final Step LEGAL = Step.of("legal", "法人登记", "已法人登记", Step.Need.OPTIONAL).alias("法人登记时间", "法人资格证书号");
    /** In order. Many unions are registered only after the meeting has elected who stands for them. */
    public static final Steps STEPS = new Steps(List.of(SURVEY, NOTICE, REQUEST, REPLY, MEETING, LEGAL));

    public static final Column<Integer> WORKERS = Column.of("workers", "摸底职工数", Types.WHOLE).alias("职工数");
    public static final Column<Integer> WILLING = Column.of("willing", "拟入会人数", Types.WHOLE).alias("拟发展会员数");
    public static final Column<Integer> YEARS = Column.of("years", "任期年限", Types.WHOLE);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private FoundingLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "建会档案", "份").among("换届与建会")
                .section("哪家单位", EMPLOYER, UNION, MODE, STATE, STAGE, WORKERS, WILLING, ROUND)
                .section("成立大会", MeetingFacts.FORM, MeetingFacts.ELECTED_HOW, MeetingFacts.ENTITLED, MeetingFacts.PRESENT,
                        MeetingFacts.SEATS, MeetingFacts.CANDIDATES, YEARS, REMARK)
                .section("经过", STEPS.columns())
                .label(EMPLOYER).identity(EMPLOYER, ROUND).sort(SURVEY.on()).under(EMPLOYER)
                .completion(FoundingLedger::complete)
                .rule(STEPS::check).rule(MeetingFacts::attendance).rule(FoundingLedger::people).build();
    }

    private static Row complete(Row row) {
        Row counted = row.get(ROUND) == null ? row.with(ROUND, 1) : row;
        Row moded = counted.get(MODE) == null ? counted.with(MODE, "单建") : counted;
        return moded.get(STATE) == null ? moded.with(STATE, MeetingFacts.OPEN) : moded;
    }

    private static List<Problem> people(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>(
                MeetingFacts.candidates(row, MeetingFacts.SEATS, MeetingFacts.CANDIDATES));
        Integer workers = row.get(WORKERS);
        Integer willing = row.get(WILLING);
        if (workers != null && willing != null && willing > workers) {
            problems.add(Problem.warn(WILLING, "拟入会 " + willing + " 人多于摸底职工数 " + workers + " 人，请核对"));
        }
        return problems;
    }
}
