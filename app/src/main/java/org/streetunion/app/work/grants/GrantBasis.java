package org.streetunion.app.work.grants;

import java.util.Locale;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Roles;

/** By what grants are reckoned. */
public enum GrantBasis {
    /** Members as last reported before a day. */
    MEMBERS("会员数", "人"),
    /** Stars as given by a day: 三星 weighs three. */
    STARS("星级", "星"),
    /** Claims that were accepted in the year up to a day. */
    CLAIMS("验收的项目", "个"),
    /** The same for each. */
    EVENLY("每家", "家"),
    /** What the book owes them of dues that came in: paying it settles that. */
    OWED("应付下级余额", "元", Roles.OWED_BELOW, "回拨"),
    /** What employers paid before they had the union: it is the union's now. */
    PREPARED("代管建会筹备金", "元", Roles.PREPARING, GrantKinds.PREPARED);

    private final String words;
    private final String unit;
    private final String role;
    private final String kind;

    GrantBasis(String words, String unit) {
        this(words, unit, "", "");
    }

    GrantBasis(String words, String unit, String role, String kind) {
        this.words = words;
        this.unit = unit;
        this.role = role;
        this.kind = kind;
    }

    /** Whether it is an amount of money itself, in 分, and no number of something that is paid for. */
    public boolean money() {
        return !role.isEmpty();
    }

    /** What the account is for that it is kept on; empty where it is on none. */
    String role() {
        return role;
    }

    /** The 款项性质 that goes with it; empty where any does. */
    public String kind() {
        return kind;
    }

    /** A number of it in words. */
    public String count(long number) {
        return (money() ? Types.money(number) : String.format(Locale.ROOT, "%,d", number)) + " " + unit;
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
