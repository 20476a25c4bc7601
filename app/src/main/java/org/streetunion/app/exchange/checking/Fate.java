package org.streetunion.app.exchange.checking;

/** What becomes of a row of a sheet. */
public enum Fate {
    ADDED("新增"), UPDATED("更新"), UNCHANGED("不变"), REJECTED("拒绝");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }
}
