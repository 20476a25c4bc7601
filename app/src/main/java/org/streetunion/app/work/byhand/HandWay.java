package org.streetunion.app.work.byhand;

/** What is to be done with somebody who seems to be known already. */
public enum HandWay {
    /** Not decided yet. */
    ASK("请选择"),
    /** He is another: entered as new. */
    NEW("不是同一人，照样登记"),
    /** The row that is there moves here, comes back, or is completed. */
    TAKE("就是这个人"),
    /** Not entered. */
    SKIP("不登记");

    private final String words;

    HandWay(String words) {
        this.words = words;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }
}
