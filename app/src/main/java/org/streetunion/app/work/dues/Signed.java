package org.streetunion.app.work.dues;

import java.util.List;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;

/**
 * Who signs for what is posted.
 *
 * @param handler who did it
 * @param checker who looked at it
 * @param approver who approved it
 */
public record Signed(String handler, String checker, String approver) {
    /** Nobody wrote a name. */
    public static final Signed NOBODY = new Signed("", "", "");

    /** What stands against these people in a book. */
    List<Problem> complaints(Book book) {
        if (book.twoPeople() && (checker.isBlank() || checker.strip().equals(handler.strip()))) {
            return List.of(Problem.block(VoucherLedger.CHECKED_BY, "这个账套要求录入与审核分开，请写明另一位审核人"));
        }
        return List.of();
    }

    /** An entry with their names. */
    Row on(Row entry) {
        return entry.with(VoucherLedger.STATE, VoucherStates.CHECKED).with(VoucherLedger.HANDLER, name(handler))
                .with(VoucherLedger.CHECKED_BY, name(checker)).with(VoucherLedger.APPROVED_BY, name(approver));
    }

    private static @org.jspecify.annotations.Nullable String name(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
