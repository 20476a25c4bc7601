package org.streetunion.app.work.byhand;

/**
 * One person as typed or pasted.
 *
 * @param name 姓名
 * @param number 证件号
 * @param mobile 手机
 * @param unclear what was pasted beside it and could not be placed; empty when typed
 */
public record HandLine(String name, String number, String mobile, String unclear) {
    /** A line in which nothing stands. */
    public static final HandLine EMPTY = new HandLine("", "", "", "");

    /** A line as somebody types it. */
    public static HandLine of(String name, String number, String mobile) {
        return new HandLine(name, number, mobile, "");
    }

    /** Whether nothing was entered. */
    public boolean empty() {
        return name.isBlank() && number.isBlank() && mobile.isBlank();
    }
}
