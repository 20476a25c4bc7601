package org.streetunion.app.ledger;

/**
 * What a column holds: how a text becomes a value, and back. Parsing belongs here, once, for the form, the import and the command line.
 *
 * @param <T> the value's Java type
 */
public interface FieldType<T> {
    /** Which editor, cell and filter fit. */
    enum Kind {
        TEXT, PARAGRAPH, WHOLE, DECIMAL, MONEY, DAY, QUARTER, YES_NO, CHOICE, REFERENCE
    }

    /** Which editor, cell and filter fit. */
    Kind kind();

    /** Whether it is written as a number. */
    default boolean number() {
        return kind() == Kind.WHOLE || kind() == Kind.DECIMAL || kind() == Kind.MONEY;
    }

    /** The Java type of the value. */
    Class<T> type();

    /**
     * Reads a text as a person types it or a workbook holds it.
     *
     * @param text as found; full-width digits, stray spaces and line breaks are allowed
     * @return the value, nothing, or a complaint in plain Chinese
     */
    Parsed<T> parse(String text);

    /** The value as it is shown and exported. */
    String format(T value);
}
