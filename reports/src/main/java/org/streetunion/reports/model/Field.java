package org.streetunion.reports.model;

/**
 * A labelled value above or below a table, such as 填报单位（盖章） or 审核人.
 *
 * @param label without the colon
 * @param value "" leaves room for a pen
 */
public record Field(String label, String value) {

    /** Label and value as printed. */
    public String line() {
        return label + "：" + value;
    }

    /** A field to be filled in by hand. */
    public static Field open(String label) {
        return new Field(label, "");
    }
}
