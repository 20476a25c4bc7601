package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Payers;
import org.streetunion.app.money.Roles;
import org.streetunion.app.money.Sources;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.dues.ShareTable;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookFacts;

/** Payments as entries: one for each part that is not nothing, in the order of the payments. */
final class DuesEntries {
    private static final String TITLE = "经费收缴";
    private static final List<String> ORDER = List.of(Roles.FEES, Roles.KEPT, Roles.OWED_ABOVE, Roles.OWED_BELOW,
            Roles.PREPARING);
    private static final Map<String, String> NAMES = Map.of(Roles.FEES, "会费", Roles.KEPT, "本级留成", Roles.OWED_ABOVE, "应付上级",
            Roles.OWED_BELOW, "应付下级", Roles.PREPARING, "建会筹备金");
    private final Book book;
    private final Signed signed;
    private final BookFacts facts;
    private final Map<Place, Optional<Account>> accounts = new HashMap<>();

    DuesEntries(Office office, Book book, Signed signed) {
        this.book = book;
        this.signed = signed;
        this.facts = new BookFacts(office.database().sql());
    }

    /** What an account is for, and the day on which it is asked for. */
    private record Place(String role, LocalDate day) {}

    /** Which account the book lacks for these payments, in a sentence. */
    Optional<String> lacking(ShareTable shares, List<Row> rows) {
        return rows.stream().flatMap(row -> shares.roles(paid(row), book.own()).orElseThrow().entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .map(part -> new Place(part.getKey(), row.get(DuesLedger.PAID_ON, LocalDate.MIN))))
                .filter(place -> account(place).isEmpty()).findFirst().map(place -> book.chart() + "里 " + place.day()
                        + " 没有用途为“" + place.role() + "”的科目，请在“科目”里给一个那天在用的科目填上这个用途");
    }

    List<Row> of(ShareTable shares, List<Row> rows) {
        Map<LocalDate, String> papers = new HashMap<>();
        List<Row> entries = new ArrayList<>();
        for (Row row : rows) {
            LocalDate day = row.get(DuesLedger.PAID_ON, LocalDate.MIN);
            String paper = papers.computeIfAbsent(day, any -> "收缴" + BookDues.day(any) + "-" + row.id());
            Map<String, Long> parts = shares.roles(paid(row), book.own()).orElseThrow();
            ORDER.stream().filter(role -> parts.getOrDefault(role, 0L) != 0)
                    .forEach(
                            role -> entries.add(entry(row, role, parts.getOrDefault(role, 0L)).with(VoucherLedger.PAPER, paper)));
        }
        return entries;
    }

    static ShareTable.Paid paid(Row row) {
        return new ShareTable.Paid(row.get(DuesLedger.KIND, ""), row.get(DuesLedger.SCOPE, Payers.WHOLE),
                row.get(DuesLedger.PAID, 0L),
                row.get(DuesLedger.FROM, LocalDate.MIN), row.get(DuesLedger.UNION) != null);
    }

    static String origin(Row row) {
        return TITLE + "#" + row.id();
    }

    /** The payment that an entry's 由来 names; empty when it names something else. */
    static Optional<Long> payment(String origin) {
        return origin.matches(TITLE + "#\\d+")
                ? Optional.of(Long.valueOf(origin.substring(TITLE.length() + 1)))
                : Optional.empty();
    }

    private Row entry(Row row, String role, long amount) {
        Reference employer = row.get(DuesLedger.EMPLOYER);
        Reference union = row.get(DuesLedger.UNION);
        String who = employer == null ? union == null ? "" : union.label() : employer.label();
        String kind = row.get(DuesLedger.KIND, "");
        String source = role.equals(Roles.KEPT) ? Sources.KEPT : role.equals(Roles.FEES) ? Sources.FEES : null;
        String receipt = row.get(DuesLedger.RECEIPT_NO);
        Row entry = Row.NEW.with(VoucherLedger.BOOK, new Reference(book.id(), book.name()))
                .with(VoucherLedger.DATED, row.get(DuesLedger.PAID_ON)).with(VoucherLedger.INCOME, Long.valueOf(amount))
                .with(VoucherLedger.SUMMARY, "收" + row.get(DuesLedger.PERIOD, "") + kind + "（" + NAMES.get(role) + "）")
                .with(VoucherLedger.ACCOUNT,
                        account(new Place(role, row.get(DuesLedger.PAID_ON, LocalDate.MIN)))
                                .map(each -> new Reference(each.id(), each.label())).orElse(null))
                .with(VoucherLedger.SOURCE, source).with(VoucherLedger.PARTY, who).with(VoucherLedger.UNION, union)
                .with(VoucherLedger.EMPLOYER, employer).with(VoucherLedger.SETTLED, "转账").with(VoucherLedger.RECEIPT_NO, receipt)
                .with(VoucherLedger.RECEIPT_KIND, receipt == null ? "银行回单" : "工会经费收入专用收据").with(VoucherLedger.PIECES, 1)
                .with(VoucherLedger.ORIGIN, origin(row));
        return signed.on(entry);
    }

    private Optional<Account> account(Place place) {
        return accounts.computeIfAbsent(place, each -> facts.role(book, each.role(), each.day()));
    }
}
