package org.streetunion.app.work.collect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.RowReader;
import org.streetunion.app.exchange.collecting.FormColumn;
import org.streetunion.app.exchange.collecting.FormRow;
import org.streetunion.app.exchange.collecting.FormSheet;
import org.streetunion.app.exchange.recognising.SheetLayout;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;

/**
 * A sheet of the collected workbook, and which columns of which registers it shows.
 *
 * @param form as it is written
 * @param sources for each column of the form where it comes from
 */
record CollectSheet(FormSheet form, List<Source> sources) {
    /**
     * Where a column comes from.
     *
     * @param ledger the key of the register, empty for what only the form asks
     * @param column the column's key
     */
    record Source(String ledger, String column) {}

    static Builder named(Registers registers, String title, boolean upright, String about) {
        return new Builder(registers, title, upright, about);
    }

    /** The registers it shows. */
    List<String> ledgers() {
        return sources.stream().map(Source::ledger).filter(ledger -> !ledger.isEmpty()).distinct().toList();
    }

    /** Reads rows of this sheet as rows of one of its registers. */
    RowReader reader(Ledger ledger) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).ledger().equals(ledger.key())) {
                columns.put(sources.get(i).column(), i);
            }
        }
        return RowReader.of(new SheetLayout(ledger, 0, sources.size(), columns, List.of(), Map.of(), List.of()));
    }

    /** The row that goes out. */
    FormRow row(Registers registers, String key, Map<String, Row> rows) {
        List<String> cells = new ArrayList<>(sources.size());
        for (Source source : sources) {
            Row row = rows.get(source.ledger());
            cells.add(row == null ? "" : text(column(registers, source), row));
        }
        return new FormRow(key, cells);
    }

    /** The column of a source. */
    static Column<?> column(Registers registers, Source source) {
        return registers.get(source.ledger()).ledger().column(source.column()).orElseThrow();
    }

    /** Where a column of a register stands, -1 when it does not. */
    int position(String ledger, @Nullable String column) {
        return sources.indexOf(new Source(ledger, Objects.requireNonNullElse(column, "")));
    }

    private static <T> String text(Column<T> column, Row row) {
        return column.text(row);
    }

    /** Puts a sheet together, column by column. */
    static final class Builder {
        private final Registers registers;
        private final String title;
        private final boolean upright;
        private final String about;
        private final List<FormColumn> columns = new ArrayList<>();
        private final List<Source> sources = new ArrayList<>();

        private Builder(Registers registers, String title, boolean upright, String about) {
            this.registers = registers;
            this.title = title;
            this.upright = upright;
            this.about = about;
        }

        Builder of(String ledger, FormColumn.Lock lock, Column<?>... shown) {
            Arrays.stream(shown).map(column -> new Source(ledger, column.key())).forEach(source -> {
                sources.add(source);
                columns.add(FormColumn.of(column(registers, source), lock));
            });
            return this;
        }

        Builder asked(String heading, FieldType<?> type, int width) {
            sources.add(new Source("", heading));
            columns.add(FormColumn.asked(heading, type, width));
            return this;
        }

        CollectSheet build() {
            return new CollectSheet(new FormSheet(title, upright, columns, about), List.copyOf(sources));
        }
    }
}
