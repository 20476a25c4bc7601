package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.Cell;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.recognising.SheetLayout;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Types;

/** Reads rows of a sheet as rows of one ledger: the sheet's own, or a facet's. */
public final class RowReader {
    private static final int NOWHERE = -1;

    private final List<CellReader> readers = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Map<String, Object> constants;
    private final Set<String> none;
    private final List<Integer> anchors;
    private final int each;

    private RowReader(Ledger ledger, Map<String, Integer> columns, Map<String, Object> constants, List<Integer> anchors,
            Set<String> none, String each) {
        this.constants = constants;
        this.anchors = anchors;
        this.none = none;
        this.each = columns.getOrDefault(each, NOWHERE);
        for (Column<?> column : ledger.writable()) {
            Integer position = columns.get(column.key());
            if (position != null) {
                readers.add(new CellReader(column));
                positions.add(position);
            }
        }
    }

    /** Reads the sheet's own ledger. */
    public static RowReader of(SheetLayout layout) {
        return new RowReader(layout.ledger(), layout.columns(), Map.of(), List.of(), Set.of(), "");
    }

    /** Reads a facet, for a quarter. Its constants are texts of the other ledger's columns. */
    public static RowReader of(SheetLayout.FacetLayout facet, Ledger ledger, Quarter quarter) {
        Map<String, Object> constants = new java.util.HashMap<>();
        String period = facet.facet().scope().period();
        if (!period.isEmpty()) {
            constants.put(period, quarter);
        }
        facet.facet().constants().forEach((key, text) -> {
            Parsed<?> parsed = ledger.column(key).orElseThrow().type().parse(text);
            Object value = parsed.value();
            if (value == null) {
                throw new IllegalStateException("constant " + text + " of " + ledger.key() + "." + key);
            }
            constants.put(key, value);
        });
        Set<String> none = new java.util.HashSet<>();
        facet.facet().emptyAnchors().forEach(text -> none.add(Texts.compact(text)));
        return new RowReader(ledger, facet.columns(), constants, facet.anchors(), none, facet.facet().scope().each());
    }

    /** The columns it reads. */
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>();
        readers.forEach(reader -> columns.add(reader.column()));
        return columns;
    }

    /** Where a column is read from; -1 when nowhere. */
    public int position(@Nullable String column) {
        for (int i = 0; i < readers.size(); i++) {
            if (readers.get(i).column().key().equals(column)) {
                return positions.get(i);
            }
        }
        return NOWHERE;
    }

    /** The entries of a row: of a facet none, or one for each of the names in a cell. */
    public List<Entry> readAll(RawRow row) {
        if (each == NOWHERE) {
            Entry entry = read(row);
            return entry == null ? List.of() : List.of(entry);
        }
        List<Entry> entries = new ArrayList<>();
        for (String name : NameList.of(row.text(each))) {
            Entry entry = read(row.with(each, new Cell.Text(name)));
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The entry of a row; null when the facet has nothing there. */
    public @Nullable Entry read(RawRow row) {
        if (!anchors.isEmpty() && absent(row)) {
            return null;
        }
        Entry entry = new Entry(row);
        entry.values().putAll(constants);
        for (int i = 0; i < readers.size(); i++) {
            int position = positions.get(i);
            Cell cell = row.cell(position);
            if (cell != null && !(anchors.contains(position) && merelyYes(readers.get(i), cell))) {
                read(readers.get(i), cell, position, entry);
            }
        }
        return entry;
    }

    private static void read(CellReader reader, Cell cell, int position, Entry entry) {
        Parsed<?> parsed = reader.read(cell);
        String complaint = parsed.complaint();
        Object value = parsed.value();
        if (complaint != null) {
            entry.add(Finding.block(position, reader.column().heading() + "：" + complaint));
        } else if (value != null) {
            entry.values().put(reader.column().key(), value);
        }
    }

    private boolean absent(RawRow row) {
        for (int anchor : anchors) {
            String text = Texts.compact(row.text(anchor));
            if (!text.isEmpty() && !none.contains(text)) {
                return false;
            }
        }
        return true;
    }

    /** "Yes" where a day is asked for: it is there, nobody knows since when. */
    private static boolean merelyYes(CellReader reader, Cell cell) {
        return reader.column().type().kind() == FieldType.Kind.DAY
                && Boolean.TRUE.equals(Types.YES_NO.parse(cell.text()).value());
    }
}
