package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;

/** A condition as a test of values as the database keeps them: passed by those that {@link QueryCompiler}'s condition is true of. */
final class ValueTest {
    private ValueTest() {}

    /** The test of a condition on a field; null stands for nothing. */
    static Predicate<@Nullable Object> of(Filter filter, Field<?> field) {
        if (filter instanceof Filter.Contains contains) {
            String part = contains.text().toLowerCase(Locale.ROOT);
            // What has no capitals is found in a text as it is: 166,500 numbers need not be turned.
            return part.equals(part.toUpperCase(Locale.ROOT))
                    ? value -> value != null && value.toString().contains(part)
                    : value -> value != null && value.toString().toLowerCase(Locale.ROOT).contains(part);
        }
        if (filter instanceof Filter.OneOf oneOf) {
            List<@Nullable Object> wanted = new ArrayList<>();
            oneOf.values().forEach(value -> wanted.add(kept(value, field)));
            return value -> wanted.stream().anyMatch(each -> equal(each, value));
        }
        if (filter instanceof Filter.Between between) {
            Object from = kept(between.from(), field);
            Object to = kept(between.to(), field);
            return value -> value != null && notBefore(value, from) && (to == null || HeldColumn.compare(value, to) <= 0);
        }
        boolean blank = ((Filter.Blank) filter).blank();
        return value -> Objects.isNull(value) == blank;
    }

    private static @Nullable Object kept(@Nullable Object value, Field<?> field) {
        return field.getDataType().convert(Values.toDatabase(value));
    }

    private static boolean notBefore(Object value, @Nullable Object from) {
        return from == null || HeldColumn.compare(value, from) >= 0;
    }

    private static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return HeldColumn.compare(one, other) == 0;
    }
}
