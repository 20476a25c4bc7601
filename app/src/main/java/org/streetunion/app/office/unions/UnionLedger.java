package org.streetunion.app.office.unions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.LedgerBuilder;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;

/** 下属工会: a tree from the street over communities and zones to the enterprises; 分会 and 小组 stand below a large union. */
public final class UnionLedger {
    public static final Column<String> CODE = Column.of("code", "工会编码", Types.NUMBER_TEXT).searchable().alias("组织编码", "工会编号",
            "编码");
    public static final Column<String> NAME = Column.of("name", "工会名称", Types.TEXT).required().dated().searchable().pinyin()
            .width(40)
            .alias("工会全称",
                    "工会名称全称", "基层工会名称", "工会组织名称");
    public static final Column<String> KIND = Column.of("kind", "工会组织类型", Types.choice(UnionCodes.KINDS)).required().dated()
            .alias("组织类型",
                    "基层工会类型", "工会类型");
    public static final Column<String> FORM = Column.of("form", "工会组织形式", Types.choice(UnionCodes.FORMS)).dated().alias("组织形式");
    public static final Column<String> SCENE = Column.of("scene", "建会场景", Types.choice(UnionCodes.SCENES)).dated().alias("覆盖领域");
    public static final Column<Reference> PARENT = Column.of("parent", "上级工会", Types.reference("unions")).dated().width(30)
            .alias("上级工会名称");
    public static final Column<Reference> ZONE = Column.of("zone", "所在片区", Types.reference("zones")).dated().alias("片区", "所属片区",
            "片区名称");
    public static final Column<String> COMMUNITY = Column.of("community", "所属社区", Types.text(100)).searchable().alias("社区", "村社");
    public static final Column<Reference> EMPLOYER = Column.of("employer", "所在单位名称", Types.reference("employers")).noted()
            .tuckedAway()
            .width(30)
            .alias("所在单位", "单位名称");
    public static final Column<LocalDate> FOUNDED_ON = Column.of("founded_on", "建会日期", Types.DAY).alias("成立日期", "建会时间", "成立时间");
    public static final Column<String> APPROVAL_NO = Column.of("approval_no", "建会批复文号", Types.text(100)).tuckedAway()
            .alias("批复文号");
    public static final Column<String> APPROVED_BY = Column.of("approved_by", "审批单位", Types.text(100)).tuckedAway();
    public static final Column<String> FOUNDED_HOW = Column.of("founded_how", "建会方式", Types.choice(UnionCodes.HOW)).tuckedAway();
    public static final Column<LocalDate> CAME_ON = Column.of("came_on", "迁入日期", Types.DAY).tuckedAway();
    public static final Column<String> CAME_FROM = Column.of("came_from", "迁入前所属", Types.text(100)).tuckedAway().alias("迁自");
    public static final Column<String> CAME_NO = Column.of("came_no", "迁入文号", Types.text(100)).tuckedAway();
    public static final Column<String> STATE = Column.of("state", "工会状态", Types.choice(UnionCodes.STATES)).dated().alias("状态");
    public static final Column<LocalDate> STATE_ON = Column.of("state_on", "状态日期", Types.DAY).tuckedAway().alias("撤销日期",
            "状态变更日期");
    public static final Column<String> STATE_NO = Column.of("state_no", "状态文号", Types.text(100)).tuckedAway().alias("撤销文号");
    public static final Column<String> CREDIT_CODE = Column.of("credit_code", "工会统一社会信用代码", Types.NUMBER_TEXT).searchable()
            .tuckedAway().width(21)
            .alias("统一社会信用代码", "工会信用代码");
    public static final Column<String> LEGAL_NO = Column.of("legal_no", "工会法人资格证书号", Types.NUMBER_TEXT).tuckedAway()
            .alias("法人资格证号", "法人证书号");
    public static final Column<LocalDate> LEGAL_FROM = Column.of("legal_from", "法人有效期起", Types.DAY).dated().onset().tuckedAway()
            .alias(
                    "工会法人有效期起",
                    "发证日期");
    public static final Column<LocalDate> LEGAL_TO = Column.of("legal_to", "法人有效期止", Types.DAY).dated().tuckedAway().alias(
            "工会法人有效期止",
            "有效期止");
    public static final Column<String> LEGAL_PERSON = Column.of("legal_person", "法定代表人", Types.text(100)).tuckedAway();
    public static final Column<String> COUNT_BASIS = Column.of("count_basis", "会员数口径", Types.choice(UnionCodes.BASES)).dated()
            .tuckedAway();
    public static final Column<Boolean> MAY_FOUND = Column.of("may_found", "组建审批权", Types.YES_NO).dated().tuckedAway()
            .alias("基层工会组建审批权");
    public static final Column<Boolean> MAY_GUIDE = Column.of("may_guide", "管理指导权", Types.YES_NO).dated().tuckedAway()
            .alias("基层工会管理指导权");
    public static final Column<Boolean> MAY_SPEND = Column.of("may_spend", "经费处置权", Types.YES_NO).dated().tuckedAway()
            .alias("基层工会经费处置权");
    public static final Column<Boolean> OWN_TASKS = Column.of("own_tasks", "工作任务单列", Types.YES_NO).dated().tuckedAway()
            .alias("任务单列");
    public static final Column<Boolean> OWN_FUNDS = Column.of("own_funds", "工作经费单列", Types.YES_NO).dated().tuckedAway()
            .alias("经费单列");
    public static final Column<Boolean> OWN_APPRAISAL = Column.of("own_appraisal", "工作考评单列", Types.YES_NO).dated().tuckedAway()
            .alias("考评单列");
    public static final Column<String> POWERS_NO = Column.of("powers_no", "授权文号", Types.text(100)).dated().tuckedAway();
    public static final Column<LocalDate> POWERS_ON = Column.of("powers_on", "授权日期", Types.DAY).dated().tuckedAway();
    public static final Column<String> DOC_PATTERN = Column.of("doc_pattern", "发文字号写法", Types.text(100)).tuckedAway();
    public static final Column<String> CONTACT = Column.of("contact", "联系人", Types.text(100)).searchable();
    public static final Column<String> PHONE = Column.of("phone", "联系电话", Types.PHONE).searchable().width(15).alias("电话",
            "联系人电话");
    public static final Column<String> ADDRESS = Column.of("address", "地址", Types.text(400)).tuckedAway().width(30).alias("工会地址",
            "办公地址", "单位地址");
    public static final Column<String> POSTCODE = Column.of("postcode", "邮编", Types.NUMBER_TEXT).tuckedAway().alias("邮政编码");
    public static final Column<String> EMAIL = Column.of("email", "邮箱", Types.text(100)).tuckedAway().alias("电子邮箱", "联系邮箱");
    public static final Column<String> ACCOUNT = Column.of("bank_account", "对公账户", Types.text(60)).tuckedAway().width(22)
            .sensitive(Sensitivity.ACCOUNT).alias("账号", "银行账号", "开户行账号", "对公账号");
    public static final Column<String> SUPERVISOR = Column.of("supervisor", "主管单位", Types.text(200)).tuckedAway().alias("主管部门");
    public static final Column<BigDecimal> OFFICE_AREA = Column.of("office_area", "办公场所面积", Types.DECIMAL).tuckedAway()
            .alias("办公面积");
    public static final Column<BigDecimal> ACTIVITY_AREA = Column.of("activity_area", "活动场所面积", Types.DECIMAL).tuckedAway()
            .alias("活动面积");
    public static final Column<BigDecimal> OTHER_AREA = Column.of("other_area", "其他场所面积", Types.DECIMAL).tuckedAway();
    public static final Column<Boolean> SEAL = Column.of("has_seal", "公章", Types.YES_NO).tuckedAway().alias("有无公章", "是否有公章");
    public static final Column<LocalDate> PREPARED_ON = Column.of("prepared_on", "筹备组成立日期", Types.DAY).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();
    public static final Column<Integer> REPORTED = Column.of("reported", "上报会员数", Types.WHOLE).computed();
    public static final Column<Integer> VERIFIED = Column.of("verified", "实名会员数", Types.WHOLE).computed();
    public static final Column<BigDecimal> VERIFIED_RATE = Column.of("verified_rate", "实名率（%）", Types.DECIMAL).computed();
    public static final Column<Integer> COVERED = Column.of("covered", "涵盖单位数", Types.WHOLE).computed();
    public static final Column<LocalDate> TERM_ENDS = Column.of("term_ends", "本届任期止", Types.DAY).computed();

    private UnionLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        LedgerBuilder ledger = Ledger.named("unions", "下属工会", "家").among("组织")
                .section("组织", NAME, CODE, KIND, FORM, SCENE, STATE, PARENT, SUPERVISOR, ZONE, COMMUNITY, EMPLOYER)
                .section("规模（自动计算）", REPORTED, VERIFIED, VERIFIED_RATE, COVERED, TERM_ENDS, COUNT_BASIS)
                .section("建会与变动", PREPARED_ON, FOUNDED_ON, APPROVAL_NO, APPROVED_BY, FOUNDED_HOW, CAME_ON, CAME_FROM, CAME_NO,
                        STATE_ON,
                        STATE_NO)
                .section("法人资格", CREDIT_CODE, LEGAL_NO, LEGAL_FROM, LEGAL_TO, LEGAL_PERSON, SEAL, ACCOUNT)
                .section("三大职权与三个单列", MAY_FOUND, MAY_GUIDE, MAY_SPEND, OWN_TASKS, OWN_FUNDS, OWN_APPRAISAL, POWERS_NO,
                        POWERS_ON, DOC_PATTERN)
                .section("联系与场所", CONTACT, PHONE, EMAIL, ADDRESS, POSTCODE, OFFICE_AREA, ACTIVITY_AREA, OTHER_AREA,
                        REMARK)
                .label(NAME)
                .identity(CODE).identity(NAME)
                .sort(COMMUNITY, CODE)
                .tree(PARENT).lives(Lifetime.ended(STATE, "撤销", "注销", "合并", "迁出")).completion(UnionLedger::complete)
                .opening(UnionLedger::opening).rule(UnionRules::name)
                .rule(UnionRules::creditCode).rule(UnionRules::dates).rule(UnionRules::notItsOwnParent).rule(UnionRules::powers)
                .rule(UnionRules::gaps);
        UnionFacets.ALL.forEach(ledger::facet);
        return ledger.build();
    }

    private static Row complete(Row row) {
        Row state = row.get(STATE) == null ? row.with(STATE, "正常") : row;
        return state.get(COUNT_BASIS) == null ? state.with(COUNT_BASIS, "以上报为准") : state;
    }

    /**
     * A union is 正常 from its founding, or from the day on which it came to the street; a state with a day of its own begins on that
     * day. One in 筹备 has no founding yet and is there from the day of its state, where that is known.
     */
    private static List<Episode> opening(Row row) {
        List<Episode> episodes = new ArrayList<>();
        LocalDate founded = row.get(FOUNDED_ON);
        LocalDate stateOn = row.get(STATE_ON);
        LocalDate came = row.get(CAME_ON);
        String state = row.get(STATE, "正常");
        LocalDate unfounded = state.equals("筹备") && stateOn != null ? stateOn : Episode.ALWAYS;
        LocalDate start = came != null ? came : founded == null ? unfounded : founded;
        String event = came != null ? "迁入" : founded == null ? "" : "新建";
        boolean ended = !state.equals("正常") && !state.equals("筹备");
        if (ended && stateOn != null && stateOn.isAfter(start)) {
            episodes.add(new Episode(start, event.isEmpty() ? "新建" : event, Map.of(STATE.key(), "正常")));
            episodes.add(new Episode(stateOn, state, Map.of()));
        } else {
            episodes.add(new Episode(start, event, Map.of()));
        }
        return episodes;
    }
}
