package org.streetunion.app.office.appointments;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/**
 * 任职与聘任: who holds which post, full- or part-time, at which level, from when to when. A street's part-time vice-chair and a community
 * union's differ by the level.
 */
public final class AppointmentLedger {
    /** 职务. */
    public static final CodeList POSTS = CodeList
            .of("职务", "主席", "常务副主席", "副主席", "常委", "委员", "经审主任", "经审委员", "女职工委员会主任", "女职工委员", "劳动法律监督员", "组织员", "协理员", "社会化工会工作者",
                    "工会指导员", "片区长",
                    "片区专职工作者", "志愿者", "干事")
            .also("工会主席", "主席").also("经审会主任", "经审主任").also("女职委主任", "女职工委员会主任").also("工会协理员", "协理员").also("职业化工会工作者", "社会化工会工作者")
            .also("社工", "社会化工会工作者").also("指导员", "工会指导员");
    /** 专兼挂聘. */
    public static final CodeList STATUSES = CodeList.of("专兼挂聘", "专职", "兼职", "挂职", "聘任").also("专", "专职").also("兼", "兼职")
            .also("挂", "挂职").also("聘", "聘任")
            .also("聘用", "聘任");
    /** 层级; a union's form stands for its level where a sheet says no more. */
    public static final CodeList LEVELS = CodeList.of("层级", "街道", "社区", "企业").also("街道级", "街道").also("社区级", "社区").also("村社", "社区")
            .also("片区", "社区")
            .also("基层", "企业").also("总工会", "社区").also("工会联合会", "社区").also("联合工会委员会", "社区").also("工会委员会", "企业").also("工会", "企业")
            .also("分会", "企业")
            .also("小组", "企业").also("工会小组", "企业").also("独立基层工会", "企业").also("联合基层工会", "社区").also("行业工会", "社区")
            .also("街道工会", "街道");
    /** 产生方式. */
    public static final CodeList CHOSEN = CodeList.of("产生方式", "选举", "增选", "替补", "聘任", "招聘", "派遣", "挂职", "招募").also("聘用", "聘任")
            .also("推选", "选举");
    /** 免职原因. */
    public static final CodeList END_REASONS = CodeList
            .of("免职原因", "换届", "期满", "调离", "辞职", "罢免", "解聘", "退休", "去世", "撤销", "注销", "合并", "迁出", "其他")
            .also("聘期届满", "期满").also("任期届满", "期满");

    /** 产生方式 of those who were elected. */
    public static final List<String> ELECTED = List.of("选举", "增选", "替补");
    /** The parameter that says for how many years an assistant is engaged. */
    public static final String ENGAGED_YEARS = "协理员聘期年限";

    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .tab()
            .width(14).alias("干部姓名", "任职人",
                    "人员");
    public static final Column<String> POST = Column.of("post", "职务", Types.choice(POSTS)).required().searchable().alias("工会职务",
            "身份类别", "岗位");
    public static final Column<String> STATUS = Column.of("status", "专兼挂聘", Types.choice(STATUSES)).width(10).alias("专兼职", "专/兼职",
            "任职方式");
    public static final Column<String> LEVEL = Column.of("level", "层级", Types.choice(LEVELS)).required().width(8).alias("任职层级",
            "级别");
    public static final Column<Reference> UNION = Column.of("union", "任职工会", Types.reference("unions")).blankCounts().searchable()
            .width(36).alias("所在工会", "工会名称", "服务单位");
    public static final Column<String> CHOSEN_HOW = Column.of("chosen_how", "产生方式", Types.choice(CHOSEN));
    public static final Column<Integer> TERM_NO = Column.of("term_no", "届次", Types.WHOLE).tuckedAway();
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "任职起", Types.DAY).blankCounts().alias("任期起", "聘期起",
            "任职日期", "起始日期", "任（聘）期起");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "任职止", Types.DAY).alias("任期止", "聘期止", "截止日期", "任（聘）期止",
            "免职日期");
    public static final Column<String> END_REASON = Column.of("end_reason", "免职原因", Types.choice(END_REASONS)).tuckedAway()
            .alias("终止原因");
    public static final Column<String> END_NO = Column.of("end_no", "免职文号", Types.text(100)).tuckedAway().alias("解聘文号", "终止文号");
    public static final Column<Integer> RECALL_ENTITLED = Column.of("recall_entitled", "罢免应到", Types.WHOLE).byDeed()
            .tuckedAway();
    public static final Column<Integer> RECALL_PRESENT = Column.of("recall_present", "罢免实到", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<Integer> RECALL_VOTES = Column.of("recall_votes", "罢免赞成票", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<String> DOC_NO = Column.of("doc_no", "文号", Types.text(100)).tuckedAway().alias("任职文号");
    public static final Column<String> CONTRACT_NO = Column.of("contract_no", "聘书或合同号", Types.text(100)).tuckedAway()
            .alias("聘书编号", "聘书号", "合同号", "合同编号");
    public static final Column<LocalDate> CONTRACT_ENDS = Column.of("contract_ends", "合同止", Types.DAY).tuckedAway()
            .alias("合同期止", "合同到期日");
    public static final Column<LocalDate> STOPPED_FROM = Column.of("stopped_from", "停发起", Types.DAY).tuckedAway();
    public static final Column<LocalDate> STOPPED_TO = Column.of("stopped_to", "停发止", Types.DAY).tuckedAway();
    public static final Column<String> STOP_REASON = Column.of("stop_reason", "停发原因", Types.text(50)).tuckedAway();
    public static final Column<String> KIND = Column.of("kind", "身份", Types.choice(AppointmentKinds.KINDS)).computed();
    public static final Column<String> STATE = Column.of("state", "状态", Types.choice(AppointmentStates.STATES)).computed()
            .width(10);
    public static final Column<LocalDate> TERM_ENDS = Column.of("term_ends", "本届任期止", Types.DAY).computed().tuckedAway();
    public static final Column<String> DUTIES = Column.of("duties", "分工", Types.text(400)).width(24).alias("分管项目", "岗位职责",
            "分工职责");
    public static final Column<String> PHONE = Column.of("phone", "工作电话", Types.PHONE).computed().width(15);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private AppointmentLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("appointments", "任职与聘任", "条").among("人员")
                .section("谁、什么职务", PERSON, POST, STATUS, KIND, STATE, PHONE, LEVEL, UNION, DUTIES)
                .section("任（聘）期", CHOSEN_HOW, TERM_NO, STARTS_ON, ENDS_ON, TERM_ENDS, END_REASON, END_NO, DOC_NO,
                        RECALL_ENTITLED, RECALL_PRESENT, RECALL_VOTES)
                .section("聘书、合同、津贴", CONTRACT_NO, CONTRACT_ENDS, STOPPED_FROM, STOPPED_TO, STOP_REASON, REMARK).label(POST)
                .identity(PERSON, POST, LEVEL, UNION, STARTS_ON).sort(LEVEL).under(UNION)
                .lives(Lifetime.through(STARTS_ON, ENDS_ON))
                .rule(AppointmentRules::dates).rule(AppointmentRules::statusKnown).rule(AppointmentRules::union)
                .rule(AppointmentRules::chosen).rule(AppointmentRules::engaged).rule(AppointmentRules::stopped)
                .build();
    }
}
