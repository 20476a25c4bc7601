package org.streetunion.app.reporting.books;

/**
 * What an account moved in a time.
 *
 * @param debit 借方, 分
 * @param credit 贷方, 分
 */
public record Moved(long debit, long credit) {
    /** Nothing moved. */
    public static final Moved NONE = new Moved(0, 0);

    /** Both together. */
    public Moved plus(Moved other) {
        return new Moved(Math.addExact(debit, other.debit), Math.addExact(credit, other.credit));
    }

    /** Debit less credit. */
    public long net() {
        return debit - credit;
    }
}
