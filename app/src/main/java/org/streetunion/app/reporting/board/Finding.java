package org.streetunion.app.reporting.board;

/**
 * Something that wants to be seen to.
 *
 * @param kind what is wrong
 * @param union where, 0 when it is about a person only
 * @param person who, 0 when it is about a union only
 * @param words which, and how much
 */
public record Finding(Kind kind, long union, long person, String words) {
    /** What can be wrong, worst first. */
    public enum Kind {
        /** A post without a person. */
        HOLE("空岗"),
        /** A union nobody looks after. */
        NOBODY("无人联系"),
        /** Somebody carries too much. */
        OVERLOAD("超负荷"),
        /** An arrangement ends soon. */
        ENDING("届期将到"),
        /** A target is behind its line. */
        BEHIND("进度落后");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** Whether somebody is missing. */
    public boolean gap() {
        return kind == Kind.HOLE || kind == Kind.NOBODY;
    }
}
