package org.streetunion.app.database;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/** Between a ledger's values, what the database keeps, and the text the journal keeps. */
final class Values {
    private Values() {}

    /** As the database keeps it: references as ids, quarters as codes, the rest as they are. */
    static @Nullable Object toDatabase(@Nullable Object value) {
        if (value instanceof Reference reference) {
            return reference.id();
        }
        return value instanceof Quarter quarter ? quarter.toString() : value;
    }

    /** As the ledger reads it. */
    static @Nullable Object toLedger(Column<?> column, @Nullable Object kept) {
        if (kept == null) {
            return null;
        }
        return switch (column.type().kind()) {
            case REFERENCE -> Reference.to((Long) kept);
            case QUARTER -> Quarter.parse((String) kept);
            case DECIMAL -> Types.plain((BigDecimal) kept);
            default -> kept;
        };
    }

    /** As the journal keeps it; references by id, quarters by their code. */
    static @Nullable String toText(Column<?> column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof Reference || value instanceof Quarter ? String.valueOf(toDatabase(value)) : format(column, value);
    }

    /** Back from the journal. */
    static @Nullable Object fromText(Column<?> column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (column.type().kind()) {
            case REFERENCE -> Reference.to(Long.parseLong(text));
            default -> column.type().parse(text).value();
        };
    }

    private static <T> String format(Column<T> column, Object value) {
        return column.type().format(column.type().type().cast(value));
    }
}
