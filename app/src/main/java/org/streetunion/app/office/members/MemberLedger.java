package org.streetunion.app.office.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.checks.PersonFacts;

/**
 * 会员: the member register. A role on a person; who is known only by name and union is kept as 未实名. The first twenty headings are those
 * of the national real-name template (dossier 2, section 3.2).
 */
public final class MemberLedger {
    public static final Column<String> MOBILE = Column.of("mobile", "移动电话", Types.PHONE).searchable().width(15)
            .sensitive(Sensitivity.PHONE).alias("手机", "手机号",
                    "手机号码", "联系电话", "电话", "联系方式");
    public static final Column<String> CARD_NO = Column.of("card_no", "会员证号", Types.NUMBER_TEXT).searchable().width(20)
            .alias("会员卡号", "会员编号", "证号");
    public static final Column<Reference> UNION = Column.of("union", "所在工会", Types.reference("unions")).required().dated().tab()
            .searchable().width(36)
            .alias("所属工会", "工会名称", "所在工会名称", "所属企业工会", "基层工会名称");
    public static final Column<LocalDate> JOINED_ON = Column.of("joined_on", "入会日期", Types.DAY).alias("入会时间", "加入工会时间");
    public static final Column<String> STATE = Column.of("membership", "会籍状态", Types.choice(MemberCodes.STATES)).dated()
            .alias("状态");
    public static final Column<String> CHANGE = Column.of("change_kind", "会籍变化类型", Types.choice(MemberCodes.CHANGES))
            .tuckedAway();
    public static final Column<LocalDate> CHANGED_ON = Column.of("changed_on", "会籍变化日期", Types.DAY).tuckedAway();
    public static final Column<String> CHANGE_REASON = Column.of("change_reason", "会籍变化原因", Types.choice(MemberCodes.REASONS))
            .tuckedAway().width(24);
    public static final Column<String> EMPLOYMENT = Column.of("employment", "就业状况", Types.choice(MemberCodes.EMPLOYMENTS))
            .tuckedAway();
    public static final Column<String> RESIDENCE_KIND = Column.of("residence_kind", "户籍类型", Types.choice(MemberCodes.RESIDENCES))
            .tuckedAway();
    public static final Column<String> RESIDENCE = Column.of("residence", "户籍所在地", Types.text(400)).tuckedAway().width(24);
    public static final Column<Boolean> MIGRANT = Column.of("migrant", "是否农民工", Types.YES_NO).dated().alias("农民工");
    public static final Column<Boolean> NEW_FORM = Column.of("new_form", "新就业形态", Types.YES_NO).dated().alias("是否新就业形态",
            "新就业形态劳动者", "新业态");
    public static final Column<String> NEW_TRADE = Column.of("new_form_trade", "新就业形态行业", Types.choice(MemberCodes.NEW_TRADES))
            .tuckedAway();
    public static final Column<String> JOINED_HOW = Column.of("joined_how", "入会方式", Types.choice(MemberCodes.WAYS_IN))
            .tuckedAway();
    public static final Column<String> LABOUR = Column.of("labour", "用工形式", Types.choice(MemberCodes.LABOUR)).tuckedAway()
            .alias("用工类型", "用工性质");
    public static final Column<Boolean> HARDSHIP = Column.of("hardship", "困难职工", Types.YES_NO).tuckedAway().alias("是否困难职工",
            "是否困难");
    public static final Column<String> ADDRESS = Column.of("contact_address", "联系地址", Types.text(400)).tuckedAway().width(30)
            .sensitive(Sensitivity.PERSONAL).alias("通讯地址", "家庭住址", "家庭地址", "现住址", "住址");
    public static final Column<Integer> AGE = Column.of("age", "年龄", Types.WHOLE).computed().tuckedAway().width(6);
    public static final Column<String> NEARING = Column.of("nearing", "到龄情况", Types.choice(MemberCodes.NEARING)).computed()
            .tuckedAway().width(10);
    public static final Column<String> REMARK = Column.of("member_remark", "备注", Types.PARAGRAPH).tuckedAway();

    private MemberLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("members", "会员", "人").among("人员")
                .section("本人", PersonFacts.NAME, PersonFacts.SEX, PersonFacts.BIRTH_ON, PersonFacts.NATION, EMPLOYMENT,
                        PersonFacts.ID_KIND,
                        PersonFacts.ID_NUMBER, PersonFacts.ID_VALID, PersonFacts.EDUCATION, PersonFacts.SKILL, MOBILE)
                .section("会籍", UNION, CARD_NO, JOINED_ON, STATE, CHANGE, CHANGED_ON, CHANGE_REASON, JOINED_HOW)
                .section("户籍与工作", RESIDENCE_KIND, RESIDENCE, PersonFacts.POLITICS_OF, PersonFacts.WORKPLACE,
                        PersonFacts.NATIVE_PLACE, MIGRANT,
                        NEW_FORM, NEW_TRADE, LABOUR, HARDSHIP, PersonFacts.MODEL_WORKER, ADDRESS, AGE, NEARING, REMARK)
                .label(PersonFacts.NAME).identity(PersonFacts.ID_NUMBER).identity(CARD_NO).identity(PersonFacts.NAME, MOBILE)
                .identity(PersonFacts.NAME, UNION).sort(PersonFacts.NAME).completion(MemberRules::complete)
                .opening(MemberLedger::opening).turning(MemberTurn::tell).intake(MemberIntake::take)
                .lives(Lifetime.ended(STATE, "转出", "退会", "除名"))
                .rule(PersonFacts::check).rule(MemberRules::realName).rule(MemberRules::dates).rule(MemberRules::age)
                .rule(MemberRules::mobile).rule(MemberRules::bankCard).rule((row, grounds) -> MemberIntake.contradiction(row))
                .build();
    }

    /** Membership begins with joining, or with moving in; what the row says of a later change begins on that change's day. */
    private static List<Episode> opening(Row row) {
        LocalDate joined = row.get(JOINED_ON);
        LocalDate changed = row.get(CHANGED_ON);
        String change = row.get(CHANGE, "入会");
        if (change.equals("转入") || change.equals("恢复")) {
            return List.of(start(changed != null ? changed : joined, change, Map.of()));
        }
        if (change.equals("入会") || changed == null || (joined != null && !changed.isAfter(joined))) {
            return List.of(start(joined, "入会", Map.of()));
        }
        return List.of(start(joined, "入会", Map.of(STATE.key(), "在册")), new Episode(changed, change, Map.of()));
    }

    /** The first stretch; without a day it has always been so, and nothing is known to have happened. */
    private static Episode start(@Nullable LocalDate day, String event, Map<String, @Nullable Object> values) {
        return day == null ? new Episode(Episode.ALWAYS, "", values) : new Episode(day, event, values);
    }
}
