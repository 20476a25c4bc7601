package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row cannot end before it began: the end would reach back over its whole history, and nobody would have been there. What else is said to
 * hold from an earlier day holds from the beginning, and no harm is done.
 */
public final class Beginning {
    private final Ledger ledger;
    private final Store store;

    /** Of the rows of a ledger. */
    public Beginning(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /**
     * What is wrong with the day of an end.
     *
     * @param row as it would be stored
     * @param day from which on it would be so; null for a correction, which makes right what was so from the beginning
     */
    public Optional<Problem> problem(Row row, @Nullable LocalDate day) {
        Column<String> state = ledger.lifetime().state();
        if (day == null || state == null || row.id() == 0 || !ledger.lifetime().over().contains(row.get(state, ""))) {
            return Optional.empty();
        }
        List<Store.Past> newestFirst = store.history(row.id());
        if (newestFirst.isEmpty() || ledger.lifetime().over().contains(newestFirst.get(0).values().get(state, ""))) {
            return Optional.empty();
        }
        LocalDate began = newestFirst.get(newestFirst.size() - 1).from();
        return day.isBefore(began)
                ? Optional.of(Problem.block(state,
                        "“" + state.heading() + "”不能从 " + day + " 起变为“" + row.get(state, "") + "”：登记的是 "
                                + began + " 才开始。请核对日期；原来就登记错了的，先更正开始的日期，或选“更正”"))
                : Optional.empty();
    }
}
