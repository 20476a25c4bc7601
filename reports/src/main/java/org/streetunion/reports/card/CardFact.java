package org.streetunion.reports.card;

/** What a card may tell of its holder besides what every card says. */
public enum CardFact {
    /** 性别. */
    SEX("性别"),
    /** 民族. */
    NATION("民族"),
    /** Year and month. */
    BIRTH("出生年月"),
    /** 工作单位. */
    WORKPLACE("工作单位"),
    /** The day of the print run. */
    ISSUED("发证日期"),
    /** The last day on which it is good. */
    VALID_TO("有效期至"),
    /** Which sort of member: what colours of strips may follow. */
    SORT("会员类别");

    private final String words;

    CardFact(String words) {
        this.words = words;
    }

    /** As the office calls it. */
    public String words() {
        return words;
    }
}
