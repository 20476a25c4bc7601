package org.streetunion.app.work.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.grants.GrantBack;
import org.streetunion.app.work.pay.BookPayments;

/** From what was found to the entry of the books behind it: the one that a grant, a gift, an allowance, a payment brought about. */
public final class FindingVoucher {
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

    private OptionalLong referred(Check.Finding finding, Column<Reference> voucher) {
        return row(finding).map(row -> row.get(voucher)).map(entry -> OptionalLong.of(entry.id())).orElse(OptionalLong.empty());
    }

    private Optional<Row> row(Check.Finding finding) {
        return office.registers().get(finding.ledger()).store().rows(new long[]{finding.row()}).stream().findFirst();
    }
}
