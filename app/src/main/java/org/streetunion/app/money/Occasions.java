package org.streetunion.app.money;

import java.util.Set;
import org.streetunion.app.ledger.CodeList;

/** 慰问事由: on which occasions people are given something. */
public final class Occasions {
    /** In hospital. */
    public static final String HOSPITAL = "住院";
    /** Gravely ill. */
    public static final String ILL = "大病";
    /** A holiday: what is given then counts for the year. */
    public static final String HOLIDAY = "节日";
    /** In need: what is given then is aid. */
    public static final String NEED = "困难";
    /** 慰问事由. */
    public static final CodeList ALL = CodeList.of("慰问事由", "结婚", "生育", HOSPITAL, ILL, "丧事", "生日", "退休", HOLIDAY, NEED, "其他")
            .also("结婚慰问", "结婚").also("生育慰问", "生育").also("住院慰问", HOSPITAL).also("大病慰问", ILL).also("丧事慰问", "丧事").also("生日慰问", "生日")
            .also("退休慰问", "退休").also("节日慰问", HOLIDAY).also("困难慰问", NEED);
    private static final Set<String> SECRET = Set.of(HOSPITAL, ILL);

    private Occasions() {}

    /** Whether it tells of somebody's health, so that the name is for those only who have leave. */
    public static boolean secret(String occasion) {
        return SECRET.contains(occasion);
    }

    /** What the account is for that it is paid from. */
    public static String role(String occasion) {
        return NEED.equals(occasion) ? Roles.AID : Roles.BENEFITS;
    }

    /** The parameter that holds its limit: 元 a time. */
    public static String limit(String occasion) {
        return "慰问标准（" + occasion + "）";
    }
}
