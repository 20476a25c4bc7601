package org.streetunion.app.work;

import java.util.List;
import java.util.regex.Pattern;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.members.MemberLedger;

/** Where a member was sent whose 转出待接收 stands, as the history says it. */
final class SentOff {
    private static final String TO = "转往";
    private static final Pattern NUMBER = Pattern.compile("（[^（）]*\\d[^（）]*）$");

    private SentOff() {}

    /** Whether a reason says a place; a number alone, or what somebody wrote into the form, is none. */
    static boolean places(String reason) {
        return reason.startsWith(TO) || reason.startsWith("来自");
    }

    /** The place that a reason says, with the number of its paper behind it; empty when it says none. */
    static String said(String reason) {
        return places(reason) ? reason.substring(TO.length()) : "";
    }

    /** The place of the stretches 转出待接收 that come first, with the number of that paper; empty when none says it. */
    static String place(List<Store.Past> newestFirst) {
        return newestFirst.stream().takeWhile(past -> past.values().get(MemberLedger.STATE, "").equals(Transfer.Way.SENT.words()))
                .map(Store.Past::reason).filter(reason -> reason.startsWith(TO)).map(SentOff::said).findFirst().orElse("");
    }

    /** A place without the number of the paper under which a member was sent there: another paper says that he was taken. */
    static String bare(String place) {
        return NUMBER.matcher(place).replaceFirst("");
    }
}
