package org.streetunion.app.work.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.receipts.ReceiptLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.grants.GrantBack;
import org.streetunion.app.work.pay.BookPayments;

/** From what was found to the entry of the books behind it: the one that a grant, a gift, an allowance, a payment brought about. */
public final class FindingVoucher {
    private static final int MOST = 1_000;
    private static final int YEAR = 4;
    private final Office office;

    /** In this office. */
    public FindingVoucher(Office office) {
        this.office = office;
    }

    /** The row of the entry, of several the last; empty while there is none. */
    public OptionalLong of(Check.Finding finding) {
        return switch (finding.ledger()) {
            case VoucherLedger.KEY -> finding.row() == 0 ? OptionalLong.empty() : OptionalLong.of(finding.row());
            case GrantLedger.KEY -> brought(GrantBack.origin(finding.row()));
            case PayBatchLedger.KEY -> brought(BookPayments.origin(finding.row()));
            case BenefitLedger.KEY -> row(finding).map(row -> row.get(BenefitLedger.BOOKED_AS)).map(this::brought)
                    .orElse(OptionalLong.empty());
            case DuesLedger.KEY -> referred(finding, DuesLedger.VOUCHER);
            case RefundLedger.KEY -> referred(finding, RefundLedger.VOUCHER);
            case ReceiptLedger.KEY ->
                row(finding).map(row -> receipt(row.get(ReceiptLedger.NUMBER, ""))).orElse(OptionalLong.empty());
            case AssetLedger.KEY ->
                row(finding).map(row -> numbered(row.get(AssetLedger.VOUCHER, ""))).orElse(OptionalLong.empty());
            case "projects" -> last(new Filter.OneOf(VoucherLedger.PROJECT.key(), List.of(Reference.to(finding.row()))));
            default -> OptionalLong.empty();
        };
    }

    private OptionalLong brought(String origin) {
        return last(new Filter.OneOf(VoucherLedger.ORIGIN.key(), List.of(origin)));
    }

    /** The list shows the latest first. */
    private OptionalLong last(Filter which) {
        return office.registers().get(VoucherLedger.KEY).store().first(Query.ALL.and(which), 1).stream().mapToLong(Row::id)
                .findFirst();
    }

    /** By the number that the entry names, else by the payment that names it. */
    private OptionalLong receipt(String number) {
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalLong named = last(new Filter.OneOf(VoucherLedger.RECEIPT_NO.key(), List.of(number)));
        return named.isPresent()
                ? named
                : office.registers().get(DuesLedger.KEY).store()
                        .first(Query.ALL.and(new Filter.OneOf(DuesLedger.RECEIPT_NO.key(), List.of(number))), MOST).stream()
                        .map(row -> row.get(DuesLedger.VOUCHER)).filter(Objects::nonNull).mapToLong(Reference::id).findFirst();
    }

    /** By year and number, however they were written; of the own book, for things are bought by it. */
    private OptionalLong numbered(String written) {
        String number = ThingsCheck.number(written);
        if (number.isEmpty()) {
            return OptionalLong.empty();
        }
        int year = Integer.parseInt(number.substring(0, YEAR));
        int voucher = Integer.parseInt(number.substring(YEAR + 1));
        Query wanted = Query.ALL.and(new Filter.Between(VoucherLedger.YEAR.key(), year, year))
                .and(new Filter.Between(VoucherLedger.NUMBER.key(), voucher, voucher));
        List<Long> own = new BookStore(office.database().sql()).books().stream().filter(Book::own).map(Book::id).toList();
        return office.registers().get(VoucherLedger.KEY).store().first(wanted, MOST).stream()
                .filter(row -> own.contains(row.get(VoucherLedger.BOOK, Reference.to(0)).id())).mapToLong(Row::id).min();
    }

    private OptionalLong referred(Check.Finding finding, Column<Reference> voucher) {
        return row(finding).map(row -> row.get(voucher)).map(entry -> OptionalLong.of(entry.id())).orElse(OptionalLong.empty());
    }

    private Optional<Row> row(Check.Finding finding) {
        return office.registers().get(finding.ledger()).store().rows(new long[]{finding.row()}).stream().findFirst();
    }
}
