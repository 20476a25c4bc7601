package org.streetunion.app.work.grants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.unions.UnionLedger;

/** Where the money of unions goes: what their books say, else what the register of unions says. */
final class Payees {
    private static final int MOST = 10_000;
    private final Map<Long, Row> unions = new HashMap<>();
    private final Map<Long, Row> books = new HashMap<>();

    Payees(Registers registers, List<Long> ids) {
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

    /** The grant with what is blank of its payee. */
    Row filled(Row grant) {
        Reference named = grant.get(GrantLedger.UNION);
        Row union = named == null ? Row.NEW : unions.getOrDefault(named.id(), Row.NEW);
        Row book = named == null ? Row.NEW : books.getOrDefault(named.id(), Row.NEW);
        String account = grant.get(GrantLedger.ACCOUNT_NO);
        Row whole = grant.get(GrantLedger.PAYEE) == null ? grant.with(GrantLedger.PAYEE, union.get(UnionLedger.NAME)) : grant;
        if (account != null) {
            return whole;
        }
        return book.get(BookLedger.ACCOUNT_NO) == null
                ? whole.with(GrantLedger.ACCOUNT_NO, union.get(UnionLedger.ACCOUNT))
                : whole.with(GrantLedger.ACCOUNT_NO, book.get(BookLedger.ACCOUNT_NO))
                        .with(GrantLedger.BANK, book.get(BookLedger.BANK))
                        .with(GrantLedger.BANK_NO, book.get(BookLedger.BANK_NO));
    }
}
