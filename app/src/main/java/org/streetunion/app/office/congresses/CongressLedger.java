package org.streetunion.app.office.congresses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
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
    public static final Column<Integer> LISTED = Column.of("listed", "登记应到", Types.WHOLE).computed();
    public static final Column<Integer> CAME = Column.of("came", "登记实到", Types.WHOLE).computed();
    public static final Column<String> TOPICS = Column.of("topics", "议题", Types.text(400)).searchable().width(36);
    public static final Column<String> DECISIONS = Column.of("decisions", "决议", Types.PARAGRAPH).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private CongressLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("congresses", "代表大会会议", "次").among("换届与建会")
                .section("会议", UNION, TERM_NO, SESSION, HELD_ON, MeetingFacts.ENTITLED, MeetingFacts.PRESENT, DELEGATES, LISTED,
                        CAME,
                        TOPICS, DECISIONS, REMARK)
                .label(SESSION).identity(UNION, TERM_NO, SESSION).sort(HELD_ON).under(UNION).lives(Lifetime.since(HELD_ON))
                .rule(MeetingFacts::attendance)
                .rule(CongressLedger::delegates).rule(CongressLedger::byName).build();
    }

    /** The register of delegates knows how many there are, as far as it was filled in. */
    private static List<Problem> delegates(Row row, Grounds grounds) {
        Integer entitled = row.get(MeetingFacts.ENTITLED);
        Integer known = row.get(DELEGATES);
        return entitled != null && known != null && known > 0 && !known.equals(entitled)
                ? List.of(Problem.warn(MeetingFacts.ENTITLED, "应到 " + entitled + " 人，名册里会议当天在任的代表是 " + known + " 人，请核对"))
                : List.of();
    }

    /** What was typed is held against who came by name. */
    private static List<Problem> byName(Row row, Grounds grounds) {
        Integer listed = row.get(LISTED);
        List<Problem> problems = new ArrayList<>();
        if (listed != null && listed > 0) {
            differs(row, MeetingFacts.ENTITLED, "应到", listed).ifPresent(problems::add);
            differs(row, MeetingFacts.PRESENT, "实到", row.get(CAME, 0)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> differs(Row row, Column<Integer> typed, String words, int counted) {
        Integer said = row.get(typed);
        return said == null || said == counted
                ? Optional.empty()
                : Optional.of(Problem.warn(typed, words + "写的是 " + said + " 人，“代表到会”里逐人登记的是 " + counted + " 人，请核对"));
    }
}
