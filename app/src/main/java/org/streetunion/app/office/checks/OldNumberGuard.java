package org.streetunion.app.office.checks;

import java.util.List;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** An identity number of 15 digits is entered no more; what an old list holds is kept, not verified, until the new number is known. */
public final class OldNumberGuard implements Guard {
    @Override
    public List<Problem> check(Row stored, Row outcome) {
        boolean entered = PersonFacts.old(outcome) && !stored.agrees(outcome, PersonFacts.ID_NUMBER);
        return entered ? List.of(Problem.block(PersonFacts.ID_NUMBER, PersonFacts.OLD).because("GB 11643-1999")) : List.of();
    }
}
