package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.members.MemberCodes;

/**
 * How the membership of members is to change; what is not settled yet is null or empty.
 *
 * @param way which kind of change
 * @param members their ids
 * @param into the union of the street that takes them, for those who stay or come
 * @param place where they go, or come from, outside the street
 * @param day from which day on; on a later day it waits to be confirmed
 * @param docNo 接转单号 or 文号, may be empty
 * @param because 会籍变化原因, may be empty
 */
public record Transfer(Way way, List<Long> members, @Nullable Long into, String place, @Nullable LocalDate day, String docNo,
        String because) {
    /** Reasons are kept in 400 characters of a member's history. */
    static final int LONGEST_REASON = 400;

    /** A transfer, which says by itself why. */
    public Transfer(Way way, List<Long> members, @Nullable Long into, String place, @Nullable LocalDate day, String docNo) {
        this(way, members, into, place, day, docNo, "");
    }

    /** Copies the list. */
    public Transfer {
        members = List.copyOf(members);
    }

    /** The kinds of change, each with what it makes of the membership. */
    public enum Way {
        /** Between two unions of the street: nobody comes or leaves. */
        WITHIN("街道内接转", String.join("、", MemberCodes.BELONGING), null, Place.UNION),
        /** Sent off; counted here until the other side has taken them. */
        SENT("转出待接收", "在册、保留", "转出待接收", Place.OUTSIDE),
        /** Gone: taken by the other side. */
        LEFT("转出", "在册、保留、转出待接收", "转出", Place.OUTSIDE),
        /** Not taken by the other side: still ours. */
        SENT_BACK("接转退回", "转出待接收", "在册", Place.NONE),
        /** Back from outside the street. */
        CAME("转入", "转出", "在册", Place.BOTH),
        /** Has left work, and the union keeps the membership. */
        KEPT("保留", "在册、转出待接收", "保留", Place.NONE),
        /** Left the union. */
        QUIT("退会", "申请中、在册、保留、转出待接收", "退会", Place.NONE),
        /** Expelled. */
        EXPELLED("除名", "在册、保留、转出待接收", "除名", Place.NONE),
        /** A member again, in the union where the membership was. */
        BACK("恢复", "保留、退会、除名", "在册", Place.NONE);

        private final String words;
        private final String from;
        private final @Nullable String state;
        private final Place place;

        Way(String words, String from, @Nullable String state, Place place) {
            this.words = words;
            this.from = from;
            this.state = state;
            this.place = place;
        }

        /** In the office's words; also the event in the member's history. */
        public String words() {
            return words;
        }

        /** Whether members go from one union to another, with a slip; else their membership changes where they are. */
        public boolean moves() {
            return !explained() && this != BACK;
        }

        /** Whether the reason of the code list is asked for. */
        public boolean explained() {
            return this == KEPT || this == QUIT || this == EXPELLED;
        }

        /** Whether a union of the street takes them. */
        public boolean intoUnion() {
            return place == Place.UNION || place == Place.BOTH;
        }

        /** Whether there is a place outside the street to be named. */
        public boolean outside() {
            return place == Place.OUTSIDE || place == Place.BOTH;
        }

        /** 会籍状态 of those it is for. */
        List<String> from() {
            return List.of(from.split("、"));
        }

        /** 会籍状态 afterwards; null when it stays as it is. */
        @Nullable
        String state() {
            return state;
        }

        private enum Place {
            UNION, OUTSIDE, BOTH, NONE
        }
    }

    /** The same, to this place. */
    Transfer to(String where) {
        return new Transfer(way, members, into, where, day, docNo, because);
    }

    /** What the history keeps as the reason: the place or why, and the number of the paper. */
    String reason() {
        String direction = place.isBlank() ? because.strip() : (way == Way.CAME ? "来自" : "转往") + place.strip();
        String number = docNo.strip();
        return direction.isEmpty() || number.isEmpty() ? direction + number : direction + "（" + number + "）";
    }
}
