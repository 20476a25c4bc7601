package org.streetunion.app.office.elections;

import static org.streetunion.app.database.jooq.Tables.ELECTION;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.office.checks.MeetingFacts;

/** Where a file's columns are kept. */
public final class ElectionStore {
    private ElectionStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return meeting(steps(LedgerTable.of(ELECTION).mapReference(ElectionLedger.UNION, ELECTION.UNION_ID)
                .map(ElectionLedger.TERM_NO, ELECTION.TERM_NO).map(ElectionLedger.STATE, ELECTION.STATE)))
                .map(ElectionLedger.YEARS, ELECTION.YEARS).map(ElectionLedger.STARTS_ON, ELECTION.STARTS_ON)
                .map(ElectionLedger.SHIFT, ELECTION.SHIFT).map(ElectionLedger.SHIFT_NO, ELECTION.SHIFT_NO)
                .map(ElectionLedger.SHIFT_ON, ELECTION.SHIFT_ON).map(ElectionLedger.SHIFT_TO, ELECTION.SHIFT_TO)
                .map(ElectionLedger.REMARK, ELECTION.REMARK).compute(ElectionLedger.STAGE, stage())
                .compute(ElectionLedger.TERM_ENDS, termEnds()).unique(ElectionLedger.UNION, ElectionLedger.TERM_NO);
    }

    private static LedgerTable steps(LedgerTable table) {
        return table.map(ElectionLedger.REQUEST.on(), ELECTION.REQUEST_ON).map(ElectionLedger.REQUEST.no(), ELECTION.REQUEST_NO)
                .map(ElectionLedger.REQUEST.note(), ELECTION.REQUEST_NOTE).map(ElectionLedger.REPLY.on(), ELECTION.REPLY_ON)
                .map(ElectionLedger.REPLY.no(), ELECTION.REPLY_NO).map(ElectionLedger.REPLY.note(), ELECTION.REPLY_NOTE)
                .map(ElectionLedger.NOMINEES.on(), ELECTION.NOMINEES_ON).map(ElectionLedger.NOMINEES.no(), ELECTION.NOMINEES_NO)
                .map(ElectionLedger.NOMINEES.note(), ELECTION.NOMINEES_NOTE).map(ElectionLedger.MEETING.on(), ELECTION.MEETING_ON)
                .map(ElectionLedger.MEETING.no(), ELECTION.MEETING_NO).map(ElectionLedger.MEETING.note(), ELECTION.MEETING_NOTE)
                .map(ElectionLedger.RESULT.on(), ELECTION.RESULT_ON).map(ElectionLedger.RESULT.no(), ELECTION.RESULT_NO)
                .map(ElectionLedger.RESULT.note(), ELECTION.RESULT_NOTE).map(ElectionLedger.FILED.on(), ELECTION.FILED_ON)
                .map(ElectionLedger.FILED.no(), ELECTION.FILED_NO).map(ElectionLedger.FILED.note(), ELECTION.FILED_NOTE);
    }

    private static LedgerTable meeting(LedgerTable table) {
        return table.map(MeetingFacts.FORM, ELECTION.MEETING_FORM).map(MeetingFacts.ELECTED_HOW, ELECTION.ELECTED_HOW)
                .map(MeetingFacts.ENTITLED, ELECTION.ENTITLED).map(MeetingFacts.PRESENT, ELECTION.PRESENT)
                .map(ElectionLedger.MEMBERS, ELECTION.MEMBERS).map(MeetingFacts.SEATS, ELECTION.SEATS)
                .map(MeetingFacts.CANDIDATES, ELECTION.CANDIDATES).map(ElectionLedger.STANDING_SEATS, ELECTION.STANDING_SEATS)
                .map(ElectionLedger.STANDING_CANDIDATES, ELECTION.STANDING_CANDIDATES);
    }

    /** How far the file has come: the last step with a day. */
    private static Field<String> stage() {
        return DSL.when(ELECTION.FILED_ON.isNotNull(), DSL.inline(ElectionLedger.FILED.done()))
                .when(ELECTION.RESULT_ON.isNotNull(), DSL.inline(ElectionLedger.RESULT.done()))
                .when(ELECTION.MEETING_ON.isNotNull(), DSL.inline(ElectionLedger.MEETING.done()))
                .when(ELECTION.NOMINEES_ON.isNotNull(), DSL.inline(ElectionLedger.NOMINEES.done()))
                .when(ELECTION.REPLY_ON.isNotNull(), DSL.inline(ElectionLedger.REPLY.done()))
                .when(ELECTION.REQUEST_ON.isNotNull(), DSL.inline(ElectionLedger.REQUEST.done()))
                .otherwise(DSL.inline("筹备"));
    }

    /** When the term before this one ends. */
    private static Field<LocalDate> termEnds() {
        return DSL.field(DSL.select(DSL.max(UNION_TERM.ENDS_ON)).from(UNION_TERM)
                .where(UNION_TERM.UNION_ID.eq(ELECTION.UNION_ID).and(UNION_TERM.LIVE.isTrue())
                        .and(UNION_TERM.ORDINAL.lt(ELECTION.TERM_NO))));
    }
}
