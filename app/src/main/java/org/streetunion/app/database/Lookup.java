package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reading rows by long lists of values, as arrays: thousands of parameters would be rendered, parsed and planned anew each time. As
 * templates, because jOOQ's own quantifier writes a disjunction for H2, which H2 evaluates row by row.
 */
final class Lookup {
    /** H2 takes arrays of up to 100,000 values. */
    private static final int LONGEST = 50_000;
    private static final String VALUE = "sought_value";

    private Lookup() {}

    /**
     * The rows of a table whose field is one of the values, each once: the way to read by any list that may be long. H2 looks each value up
     * and is done, where it compares every row that a condition found with every value once more: 20,000 rows take 40 ms and 860.
     */
    static <T> Table<?> those(Table<?> table, Field<T> field, Collection<?> values) {
        List<Object[]> pieces = pieces(List.copyOf(new java.util.LinkedHashSet<>(values)));
        List<String> selects = new ArrayList<>();
        List<Field<?>> arrays = new ArrayList<>();
        for (Object[] piece : pieces) {
            selects.add("select v as " + VALUE + " from unnest({" + arrays.size() + "}) as u(v)");
            arrays.add(DSL.val(piece, field.getDataType().array()));
        }
        String sql = pieces.size() == 1
                ? "unnest({0}) as sought(" + VALUE + ")"
                : "(" + String.join(" union all ", selects) + ") as sought";
        return table.join(DSL.table(sql, arrays.toArray(Field<?>[]::new)))
                .on(field.eq(DSL.field("sought." + VALUE, field.getDataType())));
    }

    /** That the field is one of a few values, or of a piece's; for what can only be a condition. */
    static <T> Condition among(Field<T> field, Collection<?> values) {
        return DSL.or(pieces(List.copyOf(values)).stream()
                .map(piece -> DSL.condition("{0} = any({1})", field, DSL.val(piece, field.getDataType().array()))).toList());
    }

    private static List<Object[]> pieces(List<?> all) {
        List<Object[]> pieces = new ArrayList<>();
        for (int from = 0; from < all.size() || pieces.isEmpty(); from += LONGEST) {
            pieces.add(all.subList(from, Math.min(all.size(), from + LONGEST)).toArray());
        }
        return pieces;
    }
}
