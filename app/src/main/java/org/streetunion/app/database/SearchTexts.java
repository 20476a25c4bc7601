package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/**
 * Keeps the one narrow table that every search box reads: a line per row with its own words, their pinyin, and its numbers. What the rows
 * are called that it names is not in it: they may be renamed.
 */
final class SearchTexts {
    private static final int LONGEST = 1200;
    private final Ledger ledger;
    private final List<Column<?>> columns;

    SearchTexts(Ledger ledger) {
        this.ledger = ledger;
        this.columns = ledger.columns(Trait.SEARCHABLE).filter(column -> !(column.type() instanceof ReferenceType)).toList();
    }

    /** Writes the lines of new rows. */
    void add(DSLContext context, List<Row> rows) {
        List<@Nullable Object[]> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            lines.add(new Object[]{ledger.key(), row.id(), text(row)});
        }
        Insert.into(context, Tables.SEARCH_TEXT,
                List.of(Tables.SEARCH_TEXT.REGISTER, Tables.SEARCH_TEXT.ROW_ID, Tables.SEARCH_TEXT.TEXT),
                lines);
    }

    /** Rewrites the lines of changed rows. */
    void replace(DSLContext context, List<Row> rows) {
        remove(context, rows.stream().map(Row::id).toList());
        add(context, rows);
    }

    /** Removes lines, each by its whole key: for a list of ids H2 would read all lines of the ledger. */
    void remove(DSLContext context, Collection<Long> ids) {
        Insert.run(context, "delete from search_text where register = ? and row_id = ?",
                ids.stream().map(id -> new Object[]{ledger.key(), id}).toList());
    }

    private String text(Row row) {
        StringBuilder out = new StringBuilder(80);
        for (Column<?> column : columns) {
            Object value = row.values().get(column.key());
            if (value != null) {
                append(out, value.toString());
                if (column.is(Trait.PINYIN)) {
                    String syllables = Pinyin.syllables(value.toString());
                    append(out, syllables.replace(" ", ""));
                    append(out, Pinyin.initials(syllables));
                    for (String other : Pinyin.otherReadings(value.toString())) {
                        append(out, other.replace(" ", ""));
                        append(out, Pinyin.initials(other));
                    }
                }
            }
        }
        return out.length() > LONGEST ? out.substring(0, LONGEST) : out.toString();
    }

    private static void append(StringBuilder out, String text) {
        out.append(text.toLowerCase(Locale.ROOT)).append(' ');
    }
}
