package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 用途: what the program uses an account for, whatever its number is. */
public final class Roles {
    /** Cash in the safe. */
    public static final String CASH = "库存现金";
    /** Money in the bank. */
    public static final String BANK = "银行存款";
    /** What members pay. */
    public static final String FEES = "会费";
    /** The part of the 2 % that stays here. */
    public static final String KEPT = "留成经费";
    /** What the upper union gives. */
    public static final String FROM_ABOVE = "上级补助";
    /** What the government gives. */
    public static final String FROM_STATE = "政府补助";
    /** What the employer's side gives. */
    public static final String FROM_OFFICE = "行政补助";
    /** What is owed to the upper unions. */
    public static final String OWED_ABOVE = "应付上级";
    /** What is owed to the sub-unions. */
    public static final String OWED_BELOW = "应付下级";
    /** What employers without a union pay. */
    public static final String PREPARING = "建会筹备金";
    /** What is given to sub-unions. */
    public static final String GRANTS = "补助下级";
    /** What is paid to part-time cadres. */
    public static final String PAY = "兼职津贴";
    /** What is given to people on an occasion. */
    public static final String BENEFITS = "慰问福利";
    /** What aid is paid from. */
    public static final String AID = "困难帮扶";
    /** What is spent on things that last. */
    public static final String CAPITAL = "资本性支出";
    /** What is left over from all years. */
    public static final String BALANCE = "结余";
    /** 科目用途. */
    public static final CodeList ALL = CodeList.of("科目用途", CASH, BANK, FEES, KEPT, FROM_ABOVE, FROM_STATE, FROM_OFFICE,
            OWED_ABOVE,
            OWED_BELOW, PREPARING, GRANTS, PAY, BENEFITS, AID, CAPITAL, BALANCE);

    private Roles() {}
}
