package org.streetunion.reports.card.design;

/** What an element of a design shows. */
public enum Kind {
    NAME("姓名", Sort.FIELD), NUMBER("会员证号", Sort.FIELD), UNION("所属工会", Sort.FIELD), JOINED("入会日期", Sort.FIELD), ISSUER("发证工会",
            Sort.FIELD), SEX("性别", Sort.FIELD), NATION("民族", Sort.FIELD), BIRTH("出生年月", Sort.FIELD), WORKPLACE("工作单位",
                    Sort.FIELD), ISSUED("发证日期", Sort.FIELD), VALID_TO("有效期至", Sort.FIELD), SORT("会员类别", Sort.FIELD),
    /** The member's photo, and the frame around it. */
    PHOTO("照片", Sort.PICTURE),
    /** The signed code. */
    QR("二维码", Sort.PICTURE),
    /** Words that are the same on every card. */
    TEXT("文字", Sort.FIXED),
    /** A picture that is the same on every card: the emblem. */
    EMBLEM("会徽图片", Sort.FIXED),
    /** A bar of one colour, or of one for each sort of member. */
    STRIP("色条", Sort.FIXED),
    /** Fine lines that swing through their box. */
    WAVES("波纹", Sort.FIXED),
    /** The office's words for the back. */
    WORDS("背面文字", Sort.OFFICE),
    /** Who to turn to. */
    CONTACT("单位和电话", Sort.OFFICE);

    private final String words;
    private final Sort sort;

    /** How kinds differ in what is drawn when. */
    private enum Sort {
        FIELD, PICTURE, FIXED, OFFICE
    }

    Kind(String words, Sort sort) {
        this.words = words;
        this.sort = sort;
    }

    /** As the office calls it. */
    public String words() {
        return words;
    }

    /** Whether it differs from card to card. */
    public boolean varies() {
        return sort == Sort.FIELD || sort == Sort.PICTURE;
    }

    /** Whether it is left out where only fields are printed, the rest being on the paper already. */
    public boolean preprinted() {
        return sort == Sort.FIXED;
    }

    /** Whether it is set in type. */
    public boolean text() {
        return sort == Sort.FIELD || sort == Sort.OFFICE || this == TEXT;
    }

    /** Whether its lines run on until the box is full, growing small; others have as many lines as fit at their size. */
    public boolean flows() {
        return this == TEXT || this == WORDS;
    }
}
