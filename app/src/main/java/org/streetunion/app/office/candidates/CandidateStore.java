package org.streetunion.app.office.candidates;

import static org.streetunion.app.database.jooq.Tables.CANDIDATE;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a candidate's columns are kept. */
public final class CandidateStore {
    private CandidateStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(CANDIDATE).mapReference(CandidateLedger.UNION, CANDIDATE.UNION_ID)
                .map(CandidateLedger.TERM_NO, CANDIDATE.TERM_NO).map(CandidateLedger.BODY, CANDIDATE.BODY)
                .mapReference(CandidateLedger.PERSON, CANDIDATE.PERSON_ID).map(CandidateLedger.DUTY, CANDIDATE.DUTY)
                .map(CandidateLedger.NOMINATED_BY, CANDIDATE.NOMINATED_BY).map(CandidateLedger.WAY, CANDIDATE.WAY)
                .map(CandidateLedger.VOTES, CANDIDATE.VOTES).map(CandidateLedger.ELECTED, CANDIDATE.ELECTED)
                .map(CandidateLedger.REMARK, CANDIDATE.REMARK).compute(CandidateLedger.SEX, ofPerson(PERSON.SEX))
                .compute(CandidateLedger.BIRTH_ON, ofPerson(PERSON.BIRTH_ON))
                .compute(CandidateLedger.RELATIVES, ofPerson(PERSON.RELATIVES))
                .unique(CandidateLedger.UNION, CandidateLedger.TERM_NO, CandidateLedger.BODY, CandidateLedger.PERSON);
    }

    private static <T> Field<T> ofPerson(TableField<?, T> field) {
        return DSL.field(DSL.select(field).from(PERSON).where(PERSON.ID.eq(CANDIDATE.PERSON_ID)));
    }
}
