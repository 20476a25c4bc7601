package org.streetunion.app.office.checks;

import static org.streetunion.app.database.jooq.Tables.PERSON;

import org.jooq.Field;
import org.streetunion.app.database.LedgerTable;

/** Where the columns are kept that every role of a human shares: one human is one person. */
public final class PersonRoleStore {
    private PersonRoleStore() {}

    /** The column → field map of a role before its own columns; {@code live} and {@code batch} are the role's. */
    public static LedgerTable role(Field<Boolean> live, Field<Long> batch) {
        return LedgerTable.role(PERSON, live, batch).mapName(PersonFacts.NAME, PERSON.NAME, PERSON.NAME_KEY)
                .map(PersonFacts.SEX, PERSON.SEX).map(PersonFacts.BIRTH_ON, PERSON.BIRTH_ON)
                .map(PersonFacts.NATION, PERSON.NATION)
                .map(PersonFacts.ID_KIND, PERSON.ID_KIND).map(PersonFacts.ID_NUMBER, PERSON.ID_NUMBER)
                .map(PersonFacts.ID_VALID, PERSON.ID_VALID).map(PersonFacts.EDUCATION, PERSON.EDUCATION)
                .map(PersonFacts.SKILL, PERSON.SKILL_LEVEL).map(PersonFacts.POLITICS_OF, PERSON.POLITICS)
                .map(PersonFacts.WORKPLACE, PERSON.WORKPLACE)
                .map(PersonFacts.MODEL_WORKER, PERSON.MODEL_WORKER).unique(PersonFacts.ID_NUMBER);
    }
}
