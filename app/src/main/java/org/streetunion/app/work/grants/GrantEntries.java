package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.books.Purse;

/** The lines of the one voucher by which grants are paid together. */
final class GrantEntries {
    private static final int KNOWN = 3;
    private final Purse purse;

    GrantEntries(Purse purse) {
        this.purse = purse;
    }

    /** What stands against paying labelled grants on a day out of a book. */
    List<Problem> check(Book book, List<Row> grants, LocalDate day) {
        List<Row> entries = of(book, grants, day);
        return entries.size() < grants.size() ? List.of(Purse.lacking(book, Roles.GRANTS)) : purse.check(entries);
    }

    /** A line for each, under one paper number when there are several. */
    List<Row> of(Book book, List<Row> grants, LocalDate day) {
        List<Row> entries = new ArrayList<>();
        String first = GrantBack.origin(grants.get(0).id());
        int before = purse.times(first);
        String paper = "拨付" + grants.get(0).id() + (before == 0 ? "" : "-" + (before + 1));
        for (Row grant : grants) {
            entry(book, grant, day).map(entry -> grants.size() > 1 ? entry.with(VoucherLedger.PAPER, paper) : entry)
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<Row> entry(Book book, Row grant, LocalDate day) {
        String kind = grant.get(GrantLedger.KIND, "");
        String document = grant.get(GrantLedger.DOC_NO, "");
        // No blank between two characters: a workbook that comes in again loses it, and the entry would not be known.
        String summary = "拨付" + GrantLedger.UNION.text(grant) + "：" + kind + (document.isEmpty() ? "" : "（" + document + "）");
        Reference budget = grant.get(GrantLedger.BUDGET);
        // A chart may know what is owed to sub-unions and nothing that is given to them.
        return Stream.of(Roles.GRANTS, Roles.OWED_BELOW, Roles.PREPARING).limit(budget == null ? 1 : KNOWN)
                .map(role -> purse.entry(book, new Purse.Spending(day, grant.get(GrantLedger.AMOUNT, 0L), role, kind, summary,
                        GrantBack.origin(grant.id()))))
                .flatMap(Optional::stream).findFirst()
                .map(entry -> (budget == null ? entry : entry.with(VoucherLedger.ACCOUNT, budget))
                        .with(VoucherLedger.UNION, grant.get(GrantLedger.UNION))
                        .with(VoucherLedger.PARTY, grant.get(GrantLedger.PAYEE, GrantLedger.UNION.text(grant)))
                        .with(VoucherLedger.PROJECT, grant.get(GrantLedger.PROJECT))
                        .with(VoucherLedger.SOURCE, grant.get(GrantLedger.SOURCE))
                        .with(VoucherLedger.PIECES, 1).with(VoucherLedger.HANDLER, grant.get(GrantLedger.HANDLER))
                        .with(VoucherLedger.CHECKED_BY, grant.get(GrantLedger.APPROVED_BY))
                        .with(VoucherLedger.APPROVED_BY, grant.get(GrantLedger.APPROVED_BY))
                        .with(VoucherLedger.APPROVED_ON, grant.get(GrantLedger.APPROVED_ON)));
    }
}
