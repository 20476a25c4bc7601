package org.streetunion.app.office.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetunion.app.ledger.CustomColumn;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;

/**
 * The fields that the office added, as they are described at one moment.
 *
 * @param shown by their order
 * @param retired in the 回收站
 */
public record FieldDefinitions(List<Row> shown, List<Row> retired) {
    private static final int MOST = 10_000;

    /** As the register of fields says. */
    public static FieldDefinitions of(Store fields) {
        return new FieldDefinitions(fields.first(Query.ALL, MOST), fields.first(Query.ALL.inTrash(), MOST));
    }

    /** Those of a register, by its title, in the order in which they stand in the form. */
    public List<Row> of(String title) {
        return Stream.concat(shown.stream(), retired.stream()).filter(row -> title.equals(row.get(FieldLedger.LEDGER)))
                .sorted(Comparator.comparingInt(FieldLedger::rank).thenComparing(Row::id)).toList();
    }

    /** What kind of value a field holds. */
    public static FieldType.Kind kind(Row definition) {
        return FieldLedger.type(definition).kind();
    }

    /** The columns of a register, as far as their fields have places. */
    public List<CustomColumn> columns(String title, Map<Long, String> places) {
        List<CustomColumn> columns = new ArrayList<>();
        for (Row row : of(title)) {
            String place = places.get(row.id());
            if (place != null) {
                columns.add(FieldLedger.column(row, place, retired.contains(row)));
            }
        }
        return columns;
    }
}
