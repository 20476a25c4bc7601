package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.Purse;

/** A batch is paid out of the office's own book: one voucher, once, in the batch's own act. Without a book the batch is its own record. */
public final class BookPayments implements Payments {
    private static final String ORIGIN = "津贴批次#";
    private static final String SIGNED_LIST = "签收表";
    private final Office office;
    private final Purse purse;

    BookPayments(Office office) {
        this.office = office;
        this.purse = new Purse(office);
    }

    /** 由来 of what a batch brings about. */
    public static String origin(long batch) {
        return ORIGIN + batch;
    }

    /** The batch that an origin names; empty when it names something else. */
    static Optional<Long> batch(String origin) {
        return origin.startsWith(ORIGIN) ? Optional.of(Long.valueOf(origin.substring(ORIGIN.length()))) : Optional.empty();
    }

    @Override
    public List<Problem> check(Payment payment) {
        Optional<Book> book = purse.on(payment.day());
        if (book.isEmpty() || payment.total() == 0) {
            return book.isEmpty() ? purse.without(payment.day()) : List.of();
        }
        if (purse.posted(origin(payment.batch())).isPresent()) {
            return List.of(Problem.block(PayBatchLedger.PAID_ON, "这一批已经记过账了，要重发请先退回发放"));
        }
        return entry(book.get(), payment, "").map(entry -> purse.check(List.of(entry)))
                .orElseGet(() -> List.of(Purse.lacking(book.get(), Roles.PAY)));
    }

    @Override
    public String pay(Payment payment, WholeAct act, Act heading) {
        Optional<Row> entry = payment.total() == 0
                ? Optional.empty()
                : purse.on(payment.day()).flatMap(book -> entry(book, payment, heading.actor().name()));
        return entry.map(row -> purse.pay(List.of(row), act, heading)).orElse("");
    }

    private Optional<Row> entry(Book book, Payment payment, String handler) {
        Row batch = office.registers().get(PayBatchLedger.KEY).store().rows(new long[]{payment.batch()}).get(0);
        LocalDate approved = batch.get(PayBatchLedger.APPROVED_ON);
        Purse.Spending what = new Purse.Spending(payment.day(), payment.total(), Roles.PAY, "", "发放" + payment.name(),
                origin(payment.batch()));
        return purse.entry(book, what).map(entry -> entry.with(VoucherLedger.PEOPLE, payment.people())
                .with(VoucherLedger.PARTY, batch.get(PayBatchLedger.CROWD, "") + " " + payment.people() + " 人")
                .with(VoucherLedger.RECEIPT_KIND, SIGNED_LIST).with(VoucherLedger.PIECES, 1)
                .with(VoucherLedger.HANDLER, handler.isEmpty() ? null : handler)
                .with(VoucherLedger.CHECKED_BY, batch.get(PayBatchLedger.CHECKED_BY))
                .with(VoucherLedger.CHECKED_ON, batch.get(PayBatchLedger.CHECKED_ON))
                .with(VoucherLedger.APPROVED_BY, batch.get(PayBatchLedger.APPROVED_BY))
                .with(VoucherLedger.APPROVED_ON, approved).with(VoucherLedger.MINUTES, minutes(batch)));
    }

    private static @org.jspecify.annotations.Nullable String minutes(Row batch) {
        String no = batch.get(PayBatchLedger.APPROVED_NO);
        return no == null || no.length() > 60 ? null : no;
    }
}
