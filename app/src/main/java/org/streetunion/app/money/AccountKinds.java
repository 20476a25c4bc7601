package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 科目类别 and 余额方向: what kinds of account there are and on which side each grows. */
public final class AccountKinds {
    /** What comes in. */
    public static final String INCOME = "收入";
    /** What is spent. */
    public static final String EXPENSE = "支出";
    /** What the union owns. */
    public static final String ASSET = "资产";
    /** What it owes. */
    public static final String DEBT = "负债";
    /** What is left. */
    public static final String NET = "净资产";
    /** 科目类别. */
    public static final CodeList ALL = CodeList.of("科目类别", ASSET, DEBT, NET, INCOME, EXPENSE);
    /** The side on which assets and spending grow. */
    public static final String DEBIT = "借";
    /** The side on which debts, what is left and income grow. */
    public static final String CREDIT = "贷";
    /** 余额方向. */
    public static final CodeList SIDES = CodeList.of("余额方向", DEBIT, CREDIT);

    private AccountKinds() {}

    /** The side on which accounts of a kind grow. */
    public static String side(String kind) {
        return kind.equals(ASSET) || kind.equals(EXPENSE) ? DEBIT : CREDIT;
    }
}
