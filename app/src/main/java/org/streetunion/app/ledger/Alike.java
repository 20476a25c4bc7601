package org.streetunion.app.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why two rows of a ledger may be one and the same: they agree in some columns, or one bears an older form of the other's number.
 *
 * @param words the reason, for people: 姓名和出生日期相同
 * @param columns in which they agree, all of them filled
 * @param old how the one column's older form is told and turned, or null when only equal values count
 */
public record Alike(String words, List<Column<?>> columns, @Nullable OldForm old) {
    /** Copies the list. */
    public Alike {
        columns = List.copyOf(columns);
    }

    /** Rows that agree in these columns. */
    public static Alike in(String words, Column<?>... columns) {
        return new Alike(words, List.of(columns), null);
    }

    /** Rows of which one bears the older form of the other's number. */
    public static Alike inForms(String words, Column<String> number, OldForm old) {
        return new Alike(words, List.of(number), old);
    }

    /**
     * An older form of a number.
     *
     * @param length in characters, which no newer number has
     * @param renewed the newer form of an older number
     * @param former the older form of a newer number, empty when it has none
     */
    public record OldForm(int length, UnaryOperator<String> renewed, UnaryOperator<String> former) {
        /** The other form of a number, whichever it is in. */
        public Optional<String> other(String number) {
            String other = number.length() == length ? renewed.apply(number) : former.apply(number);
            return other.isEmpty() ? Optional.empty() : Optional.of(other);
        }
    }
}
