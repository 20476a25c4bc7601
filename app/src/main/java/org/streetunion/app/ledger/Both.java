package org.streetunion.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two guards of one register; where one binds an import, it is held to both.
 *
 * @param one asked first
 * @param other asked then
 */
record Both(Guard one, Guard other) implements Guard {
    @Override
    public List<Problem> check(Row stored, Row outcome) {
        List<Problem> problems = new ArrayList<>(one.check(stored, outcome));
        problems.addAll(other.check(stored, outcome));
        return problems;
    }

    @Override
    public boolean binding() {
        return one.binding() || other.binding();
    }

    @Override
    public Guard duringImport() {
        return new Both(one.duringImport(), other.duringImport());
    }

    @Override
    public Guard forMany() {
        return new Both(one.forMany(), other.forMany());
    }

    @Override
    public void taken(Row outcome) {
        one.taken(outcome);
        other.taken(outcome);
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return one.keeps(ids).or(() -> other.keeps(ids));
    }

    @Override
    public Optional<String> stands(List<Long> ids) {
        return one.stands(ids).or(() -> other.stands(ids));
    }

    @Override
    public String away(long[] ids) {
        return one.away(ids) + other.away(ids);
    }
}
