package org.streetunion.app.work.byhand;

/**
 * Somebody in the register who may be the one on the line.
 *
 * @param id of the row
 * @param words who it is, where, in which state, and why it is thought so
 * @param certain whether the certificate number says so: then he cannot be entered a second time
 * @param taking what taking him does
 */
public record Known(long id, String words, boolean certain, Taking taking) {
    /** What becomes of the row that is there. */
    public enum Taking {
        /** He belongs to another union of the street. */
        MOVE("接转到本工会"),
        /** He had left the street. */
        RETURN("转入本工会"),
        /** He had left or was expelled, or the union keeps the membership of somebody who left work. */
        REJOIN("恢复会籍到本工会"),
        /** He is here without a number. */
        COMPLETE("补上证件号码和手机"),
        /** He is here: nothing to do. */
        NOTHING("");

        private final String words;

        Taking(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }
}
