package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.work.WholeAct;

/** How a batch is really paid: what keeps the office's money plugs in here. Until then a batch is its own record. */
public interface Payments {
    /** Nothing but the batch's own record. */
    Payments NONE = new Payments() {
        @Override
        public List<Problem> check(Payment payment) {
            return List.of();
        }

        @Override
        public String pay(Payment payment, WholeAct act, Act heading) {
            return "";
        }
    };

    /** What stands against paying it so, such as a budget that does not last. */
    List<Problem> check(Payment payment);

    /** Writes what belongs to the payment into the same act; gives what is kept of it in the batch, such as the number of a voucher. */
    String pay(Payment payment, WholeAct act, Act heading);

    /**
     * What is paid.
     *
     * @param batch the row of 津贴批次
     * @param name of the batch
     * @param day on which
     * @param total 分
     * @param people how many
     */
    record Payment(long batch, String name, LocalDate day, long total, int people) {}
}
