package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 会计制度: which set of accounts a book is kept by. A list that the office may add to; the accounts themselves are rows. */
public final class Charts {
    /** The chart with numbers that a Zhejiang vendor's product still ships (dossier 2 section 1.3): the usual one. */
    public static final String USUAL = "工会会计制度2009版";
    /** 财会〔2021〕7号. */
    public static final String NEW = "工会会计制度2021版";
    /** 总工办发〔2017〕32号: incomes and expenditures of a grassroots union. */
    public static final String SIMPLE = "基层收支2017版";
    /** 会计制度. */
    public static final CodeList ALL = CodeList.of("会计制度", USUAL, NEW, SIMPLE).also("2009", USUAL).also("2021", NEW)
            .also("2017", SIMPLE).also("工会会计制度", NEW);

    private Charts() {}
}
