package org.streetunion.app.money;

import java.util.List;
import org.streetunion.app.ledger.CodeList;

/** 款项: what somebody pays, which says how it is shared between the levels of the union. */
public final class Payers {
    /** The 2 % of an employer with a union. */
    public static final String UNION = "已建会经费";
    /** The 2 % of an employer without one. */
    public static final String PREPARING = "未建会筹备金";
    /** The 2 % of a union that pays little and gets it back. */
    public static final String SMALL = "小额缴费";
    /** What members pay; it stays whole where it comes in. */
    public static final String FEES = "会费";
    /** 款项, of what is collected. */
    public static final CodeList ALL = CodeList.of("缴费款项", UNION, PREPARING, SMALL, FEES).also("工会经费", UNION).also("经费", UNION)
            .also("建会筹备金", PREPARING).also("筹备金", PREPARING).also("小额", SMALL).also("会员会费", FEES);
    /** 缴费类别, of what is shared. */
    public static final CodeList SHARED = CodeList.of("分成缴费类别", UNION, PREPARING, SMALL).also("工会经费", UNION).also("经费", UNION)
            .also("建会筹备金", PREPARING).also("筹备金", PREPARING).also("小额", SMALL);
    /** The levels among which it is shared, from below. */
    public static final List<String> LEVELS = List.of("基层", "街道本级", "区县", "市", "省", "全总");
    /** Everything that is due comes in here. */
    public static final String WHOLE = "全额";
    /** The grassroots union kept its part; only the rest comes in here. */
    public static final String REST = "上缴部分";
    /** 缴款范围. */
    public static final CodeList SCOPES = CodeList.of("缴款范围", WHOLE, REST).also("上解部分", REST);

    private Payers() {}
}
