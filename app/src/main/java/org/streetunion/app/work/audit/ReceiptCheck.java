package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.office.receiptbooks.ReceiptBookLedger;
import org.streetunion.app.office.receipts.ReceiptLedger;
import org.streetunion.app.reporting.things.ReceiptFlaws;
import org.streetunion.app.reporting.things.ThingsStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/** 票据: what is wrong among the registered receipts, and books that are used up and were not written off. */
final class ReceiptCheck implements Source {
    private final ThingsStore things;

    ReceiptCheck(Office office) {
        this.things = new ThingsStore(office.database().sql());
    }

    @Override
    public int check() {
        return 7;
    }

    /** Whether receipts are registered, so that the numbers that entries bear need not be looked at for gaps. */
    boolean kept() {
        return !things.books().isEmpty();
    }

    @Override
    public Part read(LocalDate from, LocalDate to) {
        List<ThingsStore.Book> books = things.books().stream()
                .filter(book -> book.taken() == null || !book.taken().isAfter(to)).toList();
        List<ThingsStore.Receipt> receipts = things.receipts(to);
        if (books.isEmpty() && receipts.isEmpty()) {
            return new Part(List.of(), "没有登记票据领用，只查了凭证上写的票号；作废的和未核销的票据要看票据存根", true);
        }
        ReceiptFlaws found = ReceiptFlaws.of(books, receipts);
        List<Finding> findings = new ArrayList<>();
        found.flaws().forEach(flaw -> findings.add(new Finding("收据" + flaw.what() + "：" + flaw.numbers()
                + (flaw.many() > 1 ? "，" + flaw.many() + " 张" : "") + "，" + flaw.words(), ReceiptLedger.KEY, flaw.receipt())));
        for (ReceiptFlaws.Use use : found.uses()) {
            LocalDate settled = use.book().settled();
            if (use.used() == use.whole() && (settled == null || settled.isAfter(to))) {
                findings.add(new Finding("票据“" + use.book().batch() + "”" + use.book().first() + " 至 " + use.book().last()
                        + " 已经用完，到 " + to + " 没有核销", ReceiptBookLedger.KEY, use.book().id()));
            }
        }
        return Part.whole(findings);
    }
}
