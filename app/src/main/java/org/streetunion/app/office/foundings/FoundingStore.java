package org.streetunion.app.office.foundings;

import static org.streetunion.app.database.jooq.Tables.FOUNDING;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.office.checks.MeetingFacts;

/** Where a file's columns are kept. */
public final class FoundingStore {
    private FoundingStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return meeting(steps(LedgerTable.of(FOUNDING).mapReference(FoundingLedger.EMPLOYER, FOUNDING.EMPLOYER_ID)
                .mapReference(FoundingLedger.UNION, FOUNDING.UNION_ID).map(FoundingLedger.MODE, FOUNDING.MODE)
                .map(FoundingLedger.STATE, FOUNDING.STATE))).map(FoundingLedger.WORKERS, FOUNDING.WORKERS)
                .map(FoundingLedger.WILLING, FOUNDING.WILLING).map(FoundingLedger.YEARS, FOUNDING.YEARS)
                .map(FoundingLedger.REMARK, FOUNDING.REMARK).compute(FoundingLedger.STAGE, stage())
                .map(FoundingLedger.ROUND, FOUNDING.ROUND_NO)
                .unique(FoundingLedger.EMPLOYER, FoundingLedger.ROUND);
    }

    private static LedgerTable steps(LedgerTable table) {
        return table.map(FoundingLedger.SURVEY.on(), FOUNDING.SURVEY_ON).map(FoundingLedger.SURVEY.no(), FOUNDING.SURVEY_NO)
                .map(FoundingLedger.SURVEY.note(), FOUNDING.SURVEY_NOTE).map(FoundingLedger.NOTICE.on(), FOUNDING.NOTICE_ON)
                .map(FoundingLedger.NOTICE.no(), FOUNDING.NOTICE_NO).map(FoundingLedger.NOTICE.note(), FOUNDING.NOTICE_NOTE)
                .map(FoundingLedger.REQUEST.on(), FOUNDING.REQUEST_ON).map(FoundingLedger.REQUEST.no(), FOUNDING.REQUEST_NO)
                .map(FoundingLedger.REQUEST.note(), FOUNDING.REQUEST_NOTE).map(FoundingLedger.REPLY.on(), FOUNDING.REPLY_ON)
                .map(FoundingLedger.REPLY.no(), FOUNDING.REPLY_NO).map(FoundingLedger.REPLY.note(), FOUNDING.REPLY_NOTE)
                .map(FoundingLedger.MEETING.on(), FOUNDING.MEETING_ON).map(FoundingLedger.MEETING.no(), FOUNDING.MEETING_NO)
                .map(FoundingLedger.MEETING.note(), FOUNDING.MEETING_NOTE).map(FoundingLedger.LEGAL.on(), FOUNDING.LEGAL_ON)
                .map(FoundingLedger.LEGAL.no(), FOUNDING.LEGAL_NO).map(FoundingLedger.LEGAL.note(), FOUNDING.LEGAL_NOTE);
    }

    private static LedgerTable meeting(LedgerTable table) {
        return table.map(MeetingFacts.FORM, FOUNDING.MEETING_FORM).map(MeetingFacts.ELECTED_HOW, FOUNDING.ELECTED_HOW)
                .map(MeetingFacts.ENTITLED, FOUNDING.ENTITLED).map(MeetingFacts.PRESENT, FOUNDING.PRESENT)
                .map(MeetingFacts.SEATS, FOUNDING.SEATS).map(MeetingFacts.CANDIDATES, FOUNDING.CANDIDATES);
    }

    /** How far the file has come: the last step with a day. */
    private static Field<String> stage() {
        return DSL.when(FOUNDING.LEGAL_ON.isNotNull(), DSL.inline(FoundingLedger.LEGAL.done()))
                .when(FOUNDING.MEETING_ON.isNotNull(), DSL.inline(FoundingLedger.MEETING.done()))
                .when(FOUNDING.REPLY_ON.isNotNull(), DSL.inline(FoundingLedger.REPLY.done()))
                .when(FOUNDING.REQUEST_ON.isNotNull(), DSL.inline(FoundingLedger.REQUEST.done()))
                .when(FOUNDING.NOTICE_ON.isNotNull(), DSL.inline(FoundingLedger.NOTICE.done()))
                .when(FOUNDING.SURVEY_ON.isNotNull(), DSL.inline(FoundingLedger.SURVEY.done()))
                .otherwise(DSL.inline("未开始"));
    }
}
