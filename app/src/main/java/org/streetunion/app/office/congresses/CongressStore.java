package org.streetunion.app.office.congresses;

import static org.streetunion.app.database.jooq.Tables.ATTENDANCE;
import static org.streetunion.app.database.jooq.Tables.CONGRESS;
import static org.streetunion.app.database.jooq.Tables.SEAT;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.office.checks.MeetingFacts;

/** Where a meeting's columns are kept. */
public final class CongressStore {
    private CongressStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(CONGRESS).mapReference(CongressLedger.UNION, CONGRESS.UNION_ID)
                .map(CongressLedger.TERM_NO, CONGRESS.TERM_NO).map(CongressLedger.SESSION, CONGRESS.SESSION_NO)
                .map(CongressLedger.HELD_ON, CONGRESS.HELD_ON).map(MeetingFacts.ENTITLED, CONGRESS.ENTITLED)
                .map(MeetingFacts.PRESENT, CONGRESS.PRESENT).map(CongressLedger.TOPICS, CONGRESS.TOPICS)
                .map(CongressLedger.DECISIONS, CONGRESS.DECISIONS).map(CongressLedger.REMARK, CONGRESS.REMARK)
                .compute(CongressLedger.DELEGATES, delegates())
                .compute(CongressLedger.LISTED, listed(DSL.noCondition()))
                .compute(CongressLedger.CAME, listed(ATTENDANCE.CAME.isTrue()))
                .unique(CongressLedger.UNION, CongressLedger.TERM_NO, CongressLedger.SESSION);
    }

    /** Those who were listed by name, all or such. */
    private static Field<Integer> listed(Condition such) {
        return DSL.field(DSL.select(DSL.count()).from(ATTENDANCE).where(ATTENDANCE.CONGRESS_ID.eq(CONGRESS.ID))
                .and(ATTENDANCE.LIVE.isTrue()).and(such));
    }

    /** The delegates of that term who were in office on the day of the meeting. */
    private static Field<Integer> delegates() {
        return DSL.field(DSL.select(DSL.count()).from(SEAT).where(SEAT.UNION_ID.eq(CONGRESS.UNION_ID)).and(SEAT.LIVE.isTrue())
                .and(SEAT.TERM_NO.eq(CONGRESS.TERM_NO)).and(SEAT.BODY.eq("代表"))
                .and(SEAT.LEFT_ON.isNull().or(CONGRESS.HELD_ON.isNull()).or(SEAT.LEFT_ON.gt(CONGRESS.HELD_ON))));
    }
}
