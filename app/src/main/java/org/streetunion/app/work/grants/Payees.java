package org.streetunion.app.work.grants;

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

    /** Of these unions. */
    public Payees(Registers registers, List<Long> ids) {
        registers.get("unions").store().rows(ids.stream().mapToLong(Long::longValue).toArray())
                .forEach(row -> unions.put(row.id(), row));
        Query ofUnions = Query.ALL.and(new Filter.OneOf(BookLedger.KIND.key(), List.of(BookLedger.OF_UNION)));
        registers.get(BookLedger.KEY).store().first(ofUnions, MOST).forEach(row -> {
            Reference union = row.get(BookLedger.UNION);
            if (union != null) {
                books.put(union.id(), row);
            }
        });
    }

    /** Where the money of a union goes. */
    public Payee of(long id) {
        Row union = unions.getOrDefault(id, Row.NEW);
        Row book = books.getOrDefault(id, Row.NEW);
        String name = union.get(UnionLedger.NAME, "");
        return book.get(BookLedger.ACCOUNT_NO) == null
                ? new Payee(name, union.get(UnionLedger.ACCOUNT, ""), "", "")
                : new Payee(name, book.get(BookLedger.ACCOUNT_NO, ""), book.get(BookLedger.BANK, ""),
                        book.get(BookLedger.BANK_NO, ""));
    }

    /** The grant with what is blank of its payee. */
    Row filled(Row grant) {
        Reference named = grant.get(GrantLedger.UNION);
        Payee payee = of(named == null ? 0 : named.id());
        Row whole = grant.get(GrantLedger.PAYEE) == null ? grant.with(GrantLedger.PAYEE, text(payee.name())) : grant;
        return grant.get(GrantLedger.ACCOUNT_NO) != null
                ? whole
                : whole.with(GrantLedger.ACCOUNT_NO, text(payee.account()))
                        .with(GrantLedger.BANK, payee.bank().isEmpty() ? grant.get(GrantLedger.BANK) : payee.bank())
                        .with(GrantLedger.BANK_NO, payee.bankNo().isEmpty() ? grant.get(GrantLedger.BANK_NO) : payee.bankNo());
    }

    private static @Nullable String text(String known) {
        return known.isEmpty() ? null : known;
    }
}
