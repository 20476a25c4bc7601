package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Conditions over long lists of values, as one array: thousands of parameters would be rendered, parsed and planned anew each time. As a
 * template, because jOOQ's own quantifier writes a disjunction for H2, which H2 evaluates row by row.
 */
final class Lookup {
    /** H2 takes arrays of up to 100,000 values. */
    private static final int LONGEST = 50_000;

    private Lookup() {}

    /** That the field is one of the values. */
    static <T> Condition among(Field<T> field, Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<Condition> pieces = new ArrayList<>();
        for (int from = 0; from < all.size() || pieces.isEmpty(); from += LONGEST) {
            Object[] piece = all.subList(from, Math.min(all.size(), from + LONGEST)).toArray();
            pieces.add(DSL.condition("{0} = any({1})", field, DSL.val(piece, field.getDataType().array())));
        }
        return DSL.or(pieces);
    }
}
