package org.streetunion.app.reporting.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One arrangement that ties a person to a union or to all unions of a zone.
 *
 * @param kind what it is
 * @param row where it is kept; 0 while it is only tried
 * @param person who
 * @param union which union, 0 for none
 * @param zone whose unions, where no union is named; 0 for none
 * @param days a week, 0 where nobody said
 * @param from null when nobody said
 * @param to null when it goes on
 * @param words the post or the manner
 */
public record Tie(Kind kind, long row, long person, long union, long zone, double days, @Nullable LocalDate from,
        @Nullable LocalDate to, String words) {
    /** What arrangements there are. */
    public enum Kind {
        /** 包片联系, 帮带 of a union. */
        LIAISON("联系", "liaisons"),
        /** 包片联系 of a zone. */
        ZONE("包片", "liaisons"),
        /** Holds an office of the street or of a community's union. */
        OFFICE("任职", "appointments"),
        /** Holds a post of a sheet. */
        POST("任岗", "posts"),
        /** A post of another union's sheet serves it. */
        LINK("岗位联系", "postlinks"),
        /** Lent. */
        LENT("调配", "secondments");

        private final String words;
        private final String ledger;

        Kind(String words, String ledger) {
            this.words = words;
            this.ledger = ledger;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }

        /** The register that keeps it. */
        public String ledger() {
            return ledger;
        }
    }

    /** Whether the union was named by itself, not with its zone. */
    boolean direct() {
        return union != 0;
    }
}
