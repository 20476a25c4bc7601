package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 凭证状态: how far an entry is. */
public final class VoucherStates {
    /** Being worked on. */
    public static final String DRAFT = "草稿";
    /** Somebody looked at it. */
    public static final String CHECKED = "已审核";
    /** It has its number and stays as it is. */
    public static final String POSTED = "已记账";
    /** It has its number, stays, and another takes it back. */
    public static final String REVERSED = "已冲销";
    /** In order. */
    public static final CodeList ALL = CodeList.of("凭证状态", DRAFT, CHECKED, POSTED, REVERSED);

    private VoucherStates() {}

    /** Whether it counts and may no longer change. */
    public static boolean stays(String state) {
        return state.equals(POSTED) || state.equals(REVERSED);
    }
}
