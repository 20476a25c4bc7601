package org.streetunion.app.work.grants;

import org.streetunion.app.money.GrantKinds;

/** What is done with a 拨付单. */
public enum GrantStep {
    /** Somebody who may says that it is paid. */
    APPROVE("审批", GrantKinds.APPROVED, GrantKinds.ASKED),
    /** It was paid. */
    PAY("付款", GrantKinds.PAID, GrantKinds.APPROVED),
    /** The union has it and gave a receipt. */
    ARRIVE("确认到账", GrantKinds.ARRIVED, GrantKinds.PAID),
    /** It was refused, or the money came back. */
    RETURN("退回", GrantKinds.RETURNED, "");

    private final String words;
    private final String after;
    private final String before;

    GrantStep(String words, String after, String before) {
        this.words = words;
        this.after = after;
        this.before = before;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** The state that follows. */
    String after() {
        return after;
    }

    /** Whether it is done in a state; whatever was not returned yet can be. */
    public boolean in(String state) {
        return this == RETURN ? !state.equals(GrantKinds.RETURNED) : state.equals(before);
    }
}
