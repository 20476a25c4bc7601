package org.streetunion.app.work.elections;

/**
 * One number of an election beside its limit. A rate is always computed and shows both its numbers.
 *
 * @param about what it is a number of: 大会, 委员, 代表
 * @param name what it measures
 * @param value the number in words; "—" when it is not known
 * @param limit what is asked for; "—" when no limit is set
 * @param basis 文号 or rule behind the limit; empty when there is none
 * @param verdict how the two compare
 */
public record Measure(String about, String name, String value, String limit, String basis, Verdict verdict) {
    /** How a number compares with its limit. */
    public enum Verdict {
        /** It is within the limit. */
        FITS("符合"),
        /** It is not. */
        OFF("不符"),
        /** There is nothing to compare. */
        OPEN("");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** In the office's words. */
        public String words() {
            return words;
        }
    }

    /** The sentence that is shown when it is off. */
    public String sentence() {
        return about + name + " " + value + "，要求 " + limit;
    }
}
