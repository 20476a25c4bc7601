package org.streetunion.app.database;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Conditions over long lists of values, as one array: thousands of parameters would be rendered, parsed and planned anew each time. As a
 * template, because jOOQ's own quantifier writes a disjunction for H2, which H2 evaluates row by row.
 */
final class Lookup {
    private Lookup() {}

    /** That the field is one of the values. */
    static <T> Condition among(Field<T> field, Collection<?> values) {
        return DSL.condition("{0} = any({1})", field, DSL.val(values.toArray(), field.getDataType().array()));
    }
}
