package org.streetunion.app.work.pay;

import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.office.paybatches.PayBatchLedger;

/** What is done with a batch, one after the other. */
public enum PayStep {
    /** Somebody looked at every line. */
    CHECK("审核", PayBatchLedger.DRAFT, PayBatchLedger.CHECKED),
    /** Somebody who may says that it is paid. */
    APPROVE("批准", PayBatchLedger.CHECKED, PayBatchLedger.APPROVED),
    /** It was paid. */
    PAY("发放", PayBatchLedger.APPROVED, PayBatchLedger.PAID),
    /** Everybody who has not signed yet signed for it. */
    SIGN("签收", PayBatchLedger.PAID, PayBatchLedger.PAID),
    /** It stays as it is. */
    LOCK("锁定", PayBatchLedger.PAID, PayBatchLedger.LOCKED);

    private final String words;
    private final String before;
    private final String after;

    PayStep(String words, String before, String after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** The state in which it is done. */
    public String before() {
        return before;
    }

    /** The state that follows. */
    String after() {
        return after;
    }

    /** What comes next in a state; signing while anybody has not signed. */
    public static Optional<PayStep> next(String state, boolean unsigned) {
        return Stream.of(values()).filter(step -> step.before.equals(state)).filter(step -> step != SIGN || unsigned).findFirst();
    }
}
