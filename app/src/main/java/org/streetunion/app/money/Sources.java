package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 资金来源: whose money it is that is spent (dossier 2 section 1.5). */
public final class Sources {
    /** What members paid. */
    public static final String FEES = "会费";
    /** The part of the 2 % that stays. */
    public static final String KEPT = "留成经费";
    /** From the upper union. */
    public static final String ABOVE = "上级补助";
    /** From the government. */
    public static final String STATE = "政府补助";
    /** 资金来源. */
    public static final CodeList ALL = CodeList.of("资金来源", FEES, KEPT, ABOVE, STATE, "行政补助", "其他");

    private Sources() {}
}
