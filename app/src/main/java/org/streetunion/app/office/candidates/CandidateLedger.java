package org.streetunion.app.office.candidates;

import java.time.LocalDate;
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
import org.streetunion.app.office.checks.PersonFacts;

/**
 * 候选人: who stands for which body of a union in which term. 差额率 is counted from here; whoever was elected sits in the body when the file is
 * closed.
 */
public final class CandidateLedger {
    /** The ledger's key. */
    public static final String KEY = "candidates";
    /** 选举办法: more candidates than seats, or as many. */
    public static final CodeList WAYS = CodeList.of("选举办法", "差额", "等额").also("差额选举", "差额").also("等额选举", "等额");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所在工会", "工会全称");
    public static final Column<Integer> TERM_NO = Column.of("term_no", "届次", Types.WHOLE).required().width(8);
    public static final Column<String> BODY = Column.of("body", "机构", Types.choice(MeetingFacts.BODIES)).required().alias("参选机构",
            "类别");
    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("候选人", "候选人姓名");
    public static final Column<String> DUTY = Column.of("duty", "拟任职务", Types.choice(MeetingFacts.DUTIES)).width(16).alias("职务");
    public static final Column<String> NOMINATED_BY = Column.of("nominated_by", "提名单位或提名人", Types.text(200)).width(24).alias("提名",
            "推荐单位");
    public static final Column<String> WAY = Column.of("way", "选举办法", Types.choice(WAYS)).alias("差额等额");
    public static final Column<Integer> VOTES = Column.of("votes", "赞成票", Types.WHOLE).alias("得票", "得票数");
    public static final Column<Boolean> ELECTED = Column.of("elected", "是否当选", Types.YES_NO).alias("当选");
    public static final Column<String> SEX = Column.of("sex", "性别", Types.choice(PersonFacts.SEXES)).computed().width(6);
    public static final Column<LocalDate> BIRTH_ON = Column.of("birth_on", "出生日期", Types.DAY).computed();
    public static final Column<String> RELATIVES = Column.of("relatives", "近亲属", Types.text(200)).computed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private CandidateLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "候选人", "人次").among("换届与建会")
                .section("谁、参选哪个机构", UNION, TERM_NO, BODY, PERSON, DUTY, ELECTED, VOTES)
                .section("提名和本人情况", NOMINATED_BY, WAY, SEX, BIRTH_ON, RELATIVES, REMARK).label(PERSON)
                .identity(UNION, TERM_NO, BODY, PERSON).sort(TERM_NO).under(UNION).rule(CandidateLedger::duty).build();
    }

    private static List<Problem> duty(Row row, Grounds grounds) {
        return MeetingFacts.duty(row, BODY, DUTY);
    }
}
