package org.streetunion.app.office.congresses;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.checks.MeetingFacts;

/** 代表大会会议: delegates stay in office for the whole term (常任制); each meeting of a term, who was to come and who came. */
public final class CongressLedger {
    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所在工会", "工会全称");
    public static final Column<Integer> TERM_NO = Column.of("term_no", "届次", Types.WHOLE).required().width(8);
    public static final Column<Integer> SESSION = Column.of("session_no", "第几次会议", Types.WHOLE).required().alias("会次");
    public static final Column<LocalDate> HELD_ON = Column.of("held_on", "会议日期", Types.DAY).alias("召开日期");
    public static final Column<Integer> DELEGATES = Column.of("delegates", "在任代表数", Types.WHOLE).computed();
    public static final Column<String> TOPICS = Column.of("topics", "议题", Types.text(400)).searchable().width(36);
    public static final Column<String> DECISIONS = Column.of("decisions", "决议", Types.PARAGRAPH).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private CongressLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("congresses", "代表大会会议", "次").among("换届与建会")
                .section("会议", UNION, TERM_NO, SESSION, HELD_ON, MeetingFacts.ENTITLED, MeetingFacts.PRESENT, DELEGATES, TOPICS,
                        DECISIONS, REMARK)
                .label(SESSION).identity(UNION, TERM_NO, SESSION).sort(HELD_ON).under(UNION).rule(MeetingFacts::attendance)
                .rule(CongressLedger::delegates).build();
    }

    /** The register of delegates knows how many there are, as far as it was filled in. */
    private static List<Problem> delegates(Row row, Grounds grounds) {
        Integer entitled = row.get(MeetingFacts.ENTITLED);
        Integer known = row.get(DELEGATES);
        return entitled != null && known != null && known > 0 && !known.equals(entitled)
                ? List.of(Problem.warn(MeetingFacts.ENTITLED, "应到 " + entitled + " 人，名册里会议当天在任的代表是 " + known + " 人，请核对"))
                : List.of();
    }
}
