package org.streetunion.app.work.grants;

/** By what grants are reckoned. */
public enum GrantBasis {
    /** Members as last reported before a day. */
    MEMBERS("会员数", "人"),
    /** Stars as given by a day: 三星 weighs three. */
    STARS("星级", "星"),
    /** Claims that were accepted in the year up to a day. */
    CLAIMS("验收的项目", "个"),
    /** The same for each. */
    EVENLY("每家", "家");

    private final String words;
    private final String unit;

    GrantBasis(String words, String unit) {
        this.words = words;
        this.unit = unit;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }
}
