package org.streetunion.app.office.seats;

import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SEAT;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a seat's columns are kept. */
public final class SeatStore {
    private SeatStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SEAT).mapReference(SeatLedger.UNION, SEAT.UNION_ID).map(SeatLedger.TERM_NO, SEAT.TERM_NO)
                .map(SeatLedger.BODY, SEAT.BODY).mapReference(SeatLedger.PERSON, SEAT.PERSON_ID).map(SeatLedger.DUTY, SEAT.DUTY)
                .map(SeatLedger.STATUS, SEAT.STATUS).map(SeatLedger.FRONT_LINE, SEAT.FRONT_LINE)
                .map(SeatLedger.LEVEL, SEAT.MANAGEMENT).map(SeatLedger.VOTES, SEAT.VOTES).map(SeatLedger.LEFT_ON, SEAT.LEFT_ON)
                .map(SeatLedger.REMARK, SEAT.REMARK).compute(SeatLedger.SEX, ofPerson(PERSON.SEX))
                .compute(SeatLedger.BIRTH_ON, ofPerson(PERSON.BIRTH_ON))
                .compute(SeatLedger.USUAL_FRONT_LINE, ofPerson(PERSON.FRONT_LINE))
                .compute(SeatLedger.USUAL_LEVEL, ofPerson(PERSON.MANAGEMENT))
                .compute(SeatLedger.TERM_STARTS, DSL.field(DSL.select(DSL.min(UNION_TERM.STARTS_ON)).from(UNION_TERM)
                        .where(UNION_TERM.UNION_ID.eq(SEAT.UNION_ID)).and(UNION_TERM.ORDINAL.eq(SEAT.TERM_NO))
                        .and(UNION_TERM.LIVE.isTrue())))
                .unique(SeatLedger.UNION, SeatLedger.TERM_NO, SeatLedger.BODY, SeatLedger.PERSON);
    }

    private static <T> Field<T> ofPerson(TableField<?, T> field) {
        return DSL.field(DSL.select(field).from(PERSON).where(PERSON.ID.eq(SEAT.PERSON_ID)));
    }
}
