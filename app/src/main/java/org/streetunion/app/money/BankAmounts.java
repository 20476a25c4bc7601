package org.streetunion.app.money;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.CodeList;

/** What a line of a bank's statement moved, however the bank writes it: in two columns, in one with 借贷标志, or in one with a sign. */
public final class BankAmounts {
    /** Seen from the bank: it went out. */
    public static final String OUT = "借";
    /** Seen from the bank: it came in. */
    public static final String IN = "贷";
    /** 借贷标志. */
    public static final CodeList SIDES = CodeList.of("借贷标志", OUT, IN).also("借方", OUT).also("贷方", IN).also("D", OUT).also("C", IN)
            .also("支出", OUT).also("收入", IN).also("支", OUT).also("收", IN).also("往账", OUT).also("来账", IN);

    private BankAmounts() {}

    /** In 分; below zero it went out. */
    public static long moved(@Nullable Long in, @Nullable Long out, @Nullable Long amount, @Nullable String side) {
        long both = (in == null ? 0 : in) - (out == null ? 0 : out);
        if (both != 0 || amount == null) {
            return both;
        }
        return OUT.equals(side) ? -amount : amount;
    }
}
