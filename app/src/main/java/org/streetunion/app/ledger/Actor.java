package org.streetunion.app.ledger;

/**
 * Who does something. Every service call carries one and the journal keeps it.
 *
 * @param name as written into the journal
 */
public record Actor(String name) {
    /** The program itself: migrations, clean-up after a crash. */
    public static final Actor PROGRAM = new Actor("程序");
}
