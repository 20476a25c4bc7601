package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Trait;

/**
 * How a list was left: order, width and visibility of its columns, and its order of rows.
 *
 * @param places the columns from left to right, hidden ones too
 * @param sort the chosen order, null for the ledger's own
 */
public record ColumnLayout(List<Place> places, @Nullable Sort sort) {
    private static final double HALF_CHARACTER = 7.6;
    private static final double PADDING = 18;
    private static final double WIDEST = 260;

    /** Copies the list. */
    public ColumnLayout {
        places = List.copyOf(places);
    }

    /**
     * One column's place.
     *
     * @param key the column's key
     * @param width in pixels
     * @param shown whether it is shown
     */
    public record Place(String key, double width, boolean shown) {}

    /** As the ledger suggests it: what a list is known by and what is required first, the tucked away hidden. */
    public static ColumnLayout usual(Ledger ledger) {
        return new ColumnLayout(ledger.columns().stream().map(ColumnLayout::usual).toList(), null);
    }

    /** Reads what {@link #text()} wrote; columns that are new since then follow at the end, columns that are gone are left out. */
    public static ColumnLayout read(Ledger ledger, String text) {
        Map<String, Place> places = new LinkedHashMap<>();
        Sort sort = null;
        for (String part : text.split(";", -1)) {
            List<String> fields = Arrays.asList(part.split(":", -1));
            if (fields.size() == 3 && ledger.column(fields.get(0)).isPresent() && fields.get(1).matches("\\d{1,4}")) {
                places.put(fields.get(0), new Place(fields.get(0), Double.parseDouble(fields.get(1)), fields.get(2).equals("+")));
            } else if (fields.size() == 3 && fields.get(0).equals("^") && ledger.column(fields.get(1)).isPresent()) {
                sort = new Sort(fields.get(1), fields.get(2).equals("-"));
            }
        }
        ledger.columns().forEach(column -> places.putIfAbsent(column.key(), usual(column)));
        return new ColumnLayout(new ArrayList<>(places.values()), sort);
    }

    /** For the settings. */
    public String text() {
        String columns = places.stream().map(place -> place.key() + ":" + Math.round(place.width()) + ":" + (place.shown() ? "+" : "-"))
                .collect(Collectors.joining(";"));
        return sort == null ? columns : columns + ";^:" + sort.column() + ":" + (sort.descending() ? "-" : "+");
    }

    /** The same in another order of rows. */
    public ColumnLayout sorted(@Nullable Sort other) {
        return new ColumnLayout(places, other);
    }

    /** The columns that are shown, from left to right. */
    public List<Column<?>> shown(Ledger ledger) {
        List<Column<?>> shown = new ArrayList<>();
        places.stream().filter(Place::shown).forEach(place -> ledger.column(place.key()).ifPresent(shown::add));
        return shown;
    }

    private static Place usual(Column<?> column) {
        return new Place(column.key(), Math.min(WIDEST, column.width() * HALF_CHARACTER + PADDING), !column.is(Trait.TUCKED_AWAY));
    }
}
