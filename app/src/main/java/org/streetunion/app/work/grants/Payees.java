package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** Where the money of unions goes: what their books say, else what the register of unions says. */
public final class Payees {
    private static final int MOST = 10_000;
    private final Map<Long, Row> unions = new HashMap<>();
    private final Map<Long, Row> books = new HashMap<>();

    /** Of these unions, by the books that are kept on a day. */
    public Payees(Registers registers, List<Long> ids, LocalDate day) {
        registers.get("unions").store().rows(ids.stream().mapToLong(Long::longValue).toArray())
                .forEach(row -> unions.put(row.id(), row));
        Query ofUnions = Query.ALL
                .and(new Filter.OneOf(BookLedger.KIND.key(), List.of(BookLedger.OF_UNION, BookLedger.APART)));
        registers.get(BookLedger.KEY).store().first(ofUnions, MOST).stream()
                .filter(row -> !row.get(BookLedger.ENDED_ON, LocalDate.MAX).isBefore(day))
                .filter(row -> row.get(BookLedger.ACCOUNT_NO) != null).forEach(this::take);
    }

    /** Its whole book comes before one of money that is kept apart. */
    private void take(Row book) {
        Reference union = book.get(BookLedger.UNION);
        if (union != null) {
            books.merge(union.id(), book, (one, other) -> BookLedger.OF_UNION.equals(other.get(BookLedger.KIND)) ? other : one);
        }
    }

    /** Where the money of a union goes. */
    public Payee of(long id) {
        Row union = unions.getOrDefault(id, Row.NEW);
        Row book = books.getOrDefault(id, Row.NEW);
        String name = union.get(UnionLedger.NAME, "");
        return book.get(BookLedger.ACCOUNT_NO) == null
                ? new Payee(name, union.get(UnionLedger.ACCOUNT, ""), union.get(UnionLedger.BANK, ""),
                        union.get(UnionLedger.BANK_NO, ""))
                : new Payee(name, book.get(BookLedger.ACCOUNT_NO, ""), book.get(BookLedger.BANK, ""),
                        book.get(BookLedger.BANK_NO, ""));
    }

    /** The grant with what is blank of its payee. */
    Row filled(Row grant) {
        Payee payee = of(grant.get(GrantLedger.UNION, Reference.to(0)).id());
        Row named = grant.get(GrantLedger.PAYEE) == null ? grant.with(GrantLedger.PAYEE, text(payee.name())) : grant;
        Row whole = named.get(GrantLedger.ACCOUNT_NO) == null
                ? named.with(GrantLedger.ACCOUNT_NO, text(payee.account()))
                : named;
        // The bank of another account that somebody wrote is not known.
        if (!payee.account().equals(whole.get(GrantLedger.ACCOUNT_NO, ""))) {
            return whole;
        }
        return whole
                .with(GrantLedger.BANK, whole.get(GrantLedger.BANK) == null ? text(payee.bank()) : whole.get(GrantLedger.BANK))
                .with(GrantLedger.BANK_NO,
                        whole.get(GrantLedger.BANK_NO) == null ? text(payee.bankNo()) : whole.get(GrantLedger.BANK_NO));
    }

    private static @Nullable String text(String known) {
        return known.isEmpty() ? null : known;
    }
}
