package org.streetunion.app.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What the office as a whole has against a row being changed so: asked where a row is written by itself. An import of an old list is let
 * through with a warning, unless the guard is binding, and a deed that settles what hangs on the row does not ask.
 */
@FunctionalInterface
public interface Guard {
    /** Has nothing against anything. */
    Guard NONE = (stored, outcome) -> List.of();

    /** What stands against turning the stored row into that one; a new row is compared with {@link Row#NEW}. */
    List<Problem> check(Row stored, Row outcome);

    /** Whether an import of an old list is held to it too. */
    default boolean binding() {
        return false;
    }

    /** The guard as one import asks it. What an import adds is not to be seen before its end: a guard that compares rows remembers it. */
    default Guard duringImport() {
        return this;
    }

    /** The guard as it is asked of many rows in one go: what other registers say may be read once. */
    default Guard forMany() {
        return this;
    }

    /** Hears of a row that an import took. */
    default void taken(Row outcome) {}

    /** Why these rows must stay as they are, neither moved to the 回收站 or back nor taken back by an undo; empty when they need not. */
    default Optional<String> keeps(List<Long> ids) {
        return Optional.empty();
    }

    /** Why acts that wrote these rows may not be taken back, for registers of which that is asked; as a rule what keeps the rows. */
    default Optional<String> stands(List<Long> ids) {
        return keeps(ids);
    }

    /** Both have to agree. */
    default Guard and(Guard other) {
        return new Both(this, other);
    }

    /** What else is lost from sight when these rows are moved to the 回收站, in a sentence; empty when nothing. */
    default String away(long[] ids) {
        return "";
    }
}
