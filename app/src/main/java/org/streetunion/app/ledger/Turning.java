package org.streetunion.app.ledger;

/**
 * How a ledger tells a change of its dated columns (变更): what the event is called, and what the row itself says of it. Asked of every
 * change whose words a person or a sheet chose; a deed says itself what happens.
 */
@FunctionalInterface
public interface Turning {
    /** Takes every word as it was said. */
    Turning AS_SAID = (before, after, act) -> new Told(after, act);

    /** The change of one row as it is to be written; the act has a day that has come. */
    Told tell(Row before, Row after, Act act);

    /**
     * What is written.
     *
     * @param row the row as it is to be
     * @param act under which its history tells the change
     */
    record Told(Row row, Act act) {}
}
