package org.streetunion.app.reporting;

/**
 * A coded row of the quarterly report.
 *
 * @param code two digits, as in the form
 * @param name as printed
 * @param unit 个, 人, %, 元
 * @param kind how its columns are filled
 * @param register the ledger whose rows are counted, by key; empty when there is none yet
 * @param partOf whether it is printed as a part of the row above it
 */
public record Indicator(String code, String name, String unit, Kind kind, String register, boolean partOf) {
    /** How the columns of a row are filled. */
    public enum Kind {
        /** What is so on the quarter's last day. */
        STOCK,
        /** What happened within the quarter. */
        FLOW,
        /** A quotient of two rows. */
        RATE,
        /** The register does not exist yet. */
        ABSENT
    }
}
