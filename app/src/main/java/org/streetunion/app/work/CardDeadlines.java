package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.office.cards.CardLedger;

/** Cards whose time is over or nearly so: one line for all of them. */
public final class CardDeadlines implements Deadlines {
    private final Office office;

    /** Of an office. */
    public CardDeadlines(Office office) {
        this.office = office;
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        Register made = office.registers().get(PrintCards.MADE);
        Query over = Query.ALL.and(new Filter.OneOf(CardLedger.STATE.key(), List.of(CardLedger.VALID)))
                .and(new Filter.Between(CardLedger.VALID_TO.key(), null, CardTurns.soon(office)));
        long[] ids = made.ids(over);
        return ids.length == 0
                ? List.of()
                : List.of(new Deadline(first(made, ids, today), ids.length + " 张会员卡到期，要换卡", PrintCards.MADE, over));
    }

    private static LocalDate first(Register made, long[] ids, LocalDate today) {
        return made.store().rows(Arrays.copyOf(ids, Math.min(ids.length, 500))).stream().map(row -> row.get(CardLedger.VALID_TO))
                .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(today);
    }
}
