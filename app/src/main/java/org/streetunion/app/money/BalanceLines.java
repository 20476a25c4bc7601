package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 平衡项目: the typed ones of the six rows below a budget (dossier 2 section 1.4), and the two that follow from them. */
public final class BalanceLines {
    /** What the year before left. */
    public static final String BEFORE = "上年结余";
    /** What comes back of investments. */
    public static final String BACK = "收回投资";
    /** What is invested. */
    public static final String INVESTED = "本年投资";
    /** What is put by. */
    public static final String RESERVE = "提取后备金";
    /** The ones that are typed. */
    public static final CodeList ALL = CodeList.of("平衡项目", BEFORE, BACK, INVESTED, RESERVE);

    private BalanceLines() {}

    /** 本年结余. */
    public static long ofYear(long income, long spending) {
        return Math.subtractExact(income, spending);
    }

    /** 期末滚存结余 = 本年结余 + 上年结余 + 收回投资 − 本年投资 − 提取后备金. */
    public static long left(long ofYear, long before, long back, long invested, long reserve) {
        return Math.subtractExact(Math.subtractExact(Math.addExact(Math.addExact(ofYear, before), back), invested), reserve);
    }
}
