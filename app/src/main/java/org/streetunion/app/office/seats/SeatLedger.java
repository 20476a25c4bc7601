package org.streetunion.app.office.seats;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.checks.PersonFacts;

/**
 * 代表和委员: who was elected into which body of a union in which term. Ratios and majorities are counted from here. Whether somebody works
 * at the front line is kept as it was at the election; where that is empty, what the person's own record says counts.
 */
public final class SeatLedger {
    /** The ledger's key. */
    public static final String KEY = "seats";
    /** 机构, the largest first. */
    public static final CodeList BODIES = MeetingFacts.BODIES;
    /** 管理层级, as in the register of cadres. */
    public static final CodeList MANAGEMENT = CodeList.of("管理层级", "一线", "班组长", "一般管理", "中层", "高层");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所在工会", "工会全称");
    public static final Column<Integer> TERM_NO = Column.of("term_no", "届次", Types.WHOLE).required().width(8);
    public static final Column<String> BODY = Column.of("body", "机构", Types.choice(BODIES)).required().alias("身份", "类别");
    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("代表姓名", "委员姓名");
    public static final Column<String> DUTY = Column.of("duty", "职务", Types.choice(MeetingFacts.DUTIES)).width(16);
    public static final Column<String> STATUS = Column.of("status", "专兼挂聘", Types.choice(MeetingFacts.STATUSES)).alias("专兼职");
    public static final Column<Boolean> FRONT_LINE = Column.of("front_line", "是否一线职工", Types.YES_NO).alias("一线职工", "一线");
    public static final Column<String> LEVEL = Column.of("management", "管理层级", Types.choice(MANAGEMENT));
    public static final Column<String> SEX = Column.of("sex", "性别", Types.choice(PersonFacts.SEXES)).computed().width(6);
    public static final Column<LocalDate> BIRTH_ON = Column.of("birth_on", "出生日期", Types.DAY).computed();
    public static final Column<Boolean> USUAL_FRONT_LINE = Column.of("own_front_line", "本人登记为一线", Types.YES_NO).computed()
            .tuckedAway();
    public static final Column<String> USUAL_LEVEL = Column.of("own_management", "本人登记管理层级", Types.text(20)).computed()
            .tuckedAway();
    public static final Column<LocalDate> TERM_STARTS = Column.of("term_starts", "本届任期起", Types.DAY).computed().tuckedAway();
    public static final Column<Integer> VOTES = Column.of("votes", "赞成票", Types.WHOLE).alias("得票", "得票数");
    public static final Column<LocalDate> LEFT_ON = Column.of("left_on", "出缺日期", Types.DAY).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private SeatLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "代表和委员", "人次").among("换届与建会")
                .section("谁、在哪个机构", UNION, TERM_NO, BODY, PERSON, DUTY, STATUS)
                .section("本人情况", FRONT_LINE, LEVEL, SEX, BIRTH_ON, USUAL_FRONT_LINE, USUAL_LEVEL)
                .section("选举", VOTES, TERM_STARTS, LEFT_ON, REMARK).label(PERSON).identity(UNION, TERM_NO, BODY, PERSON)
                .sort(TERM_NO).under(UNION).lives(Lifetime.until(TERM_STARTS, LEFT_ON)).rule(SeatLedger::frontLine)
                .rule(SeatLedger::duty).build();
    }

    private static List<Problem> frontLine(Row row, Grounds grounds) {
        boolean high = List.of("中层", "高层").contains(row.get(LEVEL, ""));
        return high && row.get(FRONT_LINE, false) ? List.of(Problem.block(FRONT_LINE, "一线职工不能同时是中层或高层管理人员，请改其中一项")) : List.of();
    }

    private static List<Problem> duty(Row row, Grounds grounds) {
        return MeetingFacts.duty(row, BODY, DUTY);
    }
}
