package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How members are to be transferred; what is not settled yet is null or empty.
 *
 * @param way which kind of transfer
 * @param members their ids
 * @param into the union of the street that takes them, for those who stay or come
 * @param place where they go, or come from, outside the street
 * @param day from which day on; on a later day it waits to be confirmed
 * @param docNo 接转单号 or 文号, may be empty
 */
public record Transfer(Way way, List<Long> members, @Nullable Long into, String place, @Nullable LocalDate day, String docNo) {
    /** Copies the list. */
    public Transfer {
        members = List.copyOf(members);
    }

    /** The kinds of transfer, each with what it makes of the membership. */
    public enum Way {
        /** Between two unions of the street: nobody comes or leaves. */
        WITHIN("街道内接转", String.join("、", UnionBelongings.BELONGING), null, Place.UNION),
        /** Sent off; counted here until the other side has taken them. */
        SENT("转出待接收", "在册、保留", "转出待接收", Place.OUTSIDE),
        /** Gone: taken by the other side. */
        LEFT("转出", "在册、保留、转出待接收", "转出", Place.OUTSIDE),
        /** Not taken by the other side: still ours. */
        SENT_BACK("接转退回", "转出待接收", "在册", Place.NONE),
        /** Back from outside the street. */
        CAME("转入", "转出", "在册", Place.BOTH);

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

    /** What the history keeps as the reason: the place, and the number of the slip. */
    String reason() {
        String direction = place.isBlank() ? "" : (way == Way.CAME ? "来自" : "转往") + place.strip();
        String number = docNo.strip();
        return direction.isEmpty() || number.isEmpty() ? direction + number : direction + "（" + number + "）";
    }
}
