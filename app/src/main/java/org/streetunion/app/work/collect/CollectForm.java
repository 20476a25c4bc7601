package org.streetunion.app.work.collect;

import java.util.List;
import org.streetunion.app.exchange.collecting.FormColumn.Lock;
import org.streetunion.app.exchange.collecting.FormSheet;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** What a union is asked: its card, its officers, its members. */
final class CollectForm {
    static final String UNIONS = "unions";
    static final String MEMBERS = "members";
    static final String PEOPLE = "people";
    static final String POSTS = "appointments";
    /** The sheets' places in the workbook. */
    static final int CARD = 0;
    static final int OFFICERS = 1;
    static final int ROSTER = 2;
    /** What the form asks beside the registers' columns: where a member went, why an officer left. */
    static final String WHERE_TO = "去向";
    static final String WENT_ON = "去向日期";
    static final String WHY_LEFT = "离任原因";
    static final String LEFT_ON = "离任日期";
    /** Where a member may go; the words are those of 会籍状态. */
    static final CodeList WAYS = CodeList.of(WHERE_TO, "转出", "退会", "保留").also("转走", "转出").also("退出", "退会").also("保留会籍", "保留");

    private final List<CollectSheet> sheets;

    CollectForm(Registers registers) {
        sheets = List.of(card(registers), officers(registers), roster(registers));
    }

    /** The sheets, in their order. */
    List<CollectSheet> sheets() {
        return sheets;
    }

    /** The sheets as they are written and read. */
    List<FormSheet> forms() {
        return sheets.stream().map(CollectSheet::form).toList();
    }

    private static CollectSheet card(Registers registers) {
        return CollectSheet.named(registers, "单位资料", true, "白色的格子有变化就直接改；灰色的由街道总工会登记，有误请另行告知。")
                .of(UNIONS, Lock.SHUT, UnionLedger.NAME, UnionLedger.CODE, UnionLedger.KIND, UnionLedger.COMMUNITY)
                .of(UNIONS, Lock.WHEN_FILLED, UnionLedger.FOUNDED_ON, UnionLedger.CREDIT_CODE)
                .of(UNIONS, Lock.OPEN, UnionLedger.LEGAL_NO, UnionLedger.LEGAL_FROM, UnionLedger.LEGAL_TO,
                        UnionLedger.LEGAL_PERSON, UnionLedger.CONTACT, UnionLedger.PHONE, UnionLedger.OFFICE_AREA,
                        UnionLedger.ACTIVITY_AREA)
                .build();
    }

    private static CollectSheet officers(Registers registers) {
        return CollectSheet.named(registers, "工会干部", false, "有变化直接改；离任的在“离任原因”里选，不要删行；新任的填在下面空行，一人一个职务一行。")
                .of(PEOPLE, Lock.WHEN_FILLED, PersonFacts.NAME).of(POSTS, Lock.WHEN_FILLED, AppointmentLedger.POST)
                .of(POSTS, Lock.OPEN, AppointmentLedger.STATUS).of(PEOPLE, Lock.OPEN, PersonLedger.MOBILE)
                .of(PEOPLE, Lock.WHEN_FILLED, PersonFacts.SEX, PersonFacts.ID_NUMBER)
                .of(PEOPLE, Lock.OPEN, PersonFacts.EDUCATION, PersonFacts.POLITICS_OF, PersonLedger.JOB)
                .of(POSTS, Lock.WHEN_FILLED, AppointmentLedger.STARTS_ON).of(POSTS, Lock.OPEN, AppointmentLedger.DUTIES)
                .asked(WHY_LEFT, Types.choice(AppointmentLedger.END_REASONS), 12).asked(LEFT_ON, Types.DAY, 12).build();
    }

    private static CollectSheet roster(Registers registers) {
        return CollectSheet
                .named(registers, "会员", false, "有变化直接改；已经转走、退会的在“去向”里选，不要删行；新入会的填在下面空行，姓名、证件号码、移动电话、入会日期要填。")
                .of(MEMBERS, Lock.WHEN_FILLED, PersonFacts.NAME, PersonFacts.SEX, PersonFacts.ID_NUMBER)
                .of(MEMBERS, Lock.OPEN, MemberLedger.MOBILE).of(MEMBERS, Lock.WHEN_FILLED, MemberLedger.JOINED_ON)
                .of(MEMBERS, Lock.SHUT, MemberLedger.CARD_NO)
                .of(MEMBERS, Lock.OPEN, PersonFacts.EDUCATION, PersonFacts.POLITICS_OF, PersonFacts.SKILL,
                        PersonFacts.WORKPLACE, MemberLedger.EMPLOYMENT, MemberLedger.MIGRANT, MemberLedger.NEW_FORM,
                        MemberLedger.NEW_TRADE)
                .asked(WHERE_TO, Types.choice(WAYS), 10).asked(WENT_ON, Types.DAY, 12).build();
    }
}
