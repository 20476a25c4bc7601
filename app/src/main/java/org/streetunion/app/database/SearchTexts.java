package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.References;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/** Keeps the one narrow table that every search box reads: a line per row with its names, their pinyin, and its numbers. */
final class SearchTexts {
    private static final int LONGEST = 1200;
    private final Ledger ledger;
    private final References references;
    private final List<Column<?>> columns;

    SearchTexts(Ledger ledger, References references) {
        this.ledger = ledger;
        this.references = references;
        this.columns = ledger.columns(Trait.SEARCHABLE).toList();
    }

    /** Writes the lines of new rows. */
    void add(DSLContext context, List<Row> rows) {
        Map<String, Map<Long, String>> labels = labels(rows);
        List<@Nullable Object[]> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            lines.add(new Object[]{ledger.key(), row.id(), text(row, labels)});
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

    private Map<String, Map<Long, String>> labels(List<Row> rows) {
        Map<String, Map<Long, String>> labels = new HashMap<>();
        for (Column<?> column : columns) {
            if (column.type() instanceof ReferenceType type) {
                Set<Long> ids = new HashSet<>();
                rows.forEach(row -> {
                    if (row.values().get(column.key()) instanceof Reference reference) {
                        ids.add(reference.id());
                    }
                });
                labels.put(column.key(), ids.isEmpty() ? Map.of() : references.labels(type.ledger(), ids));
            }
        }
        return labels;
    }

    private String text(Row row, Map<String, Map<Long, String>> labels) {
        StringBuilder out = new StringBuilder(80);
        for (Column<?> column : columns) {
            Object value = row.values().get(column.key());
            if (value instanceof Reference reference) {
                append(out, labels.getOrDefault(column.key(), Map.of()).getOrDefault(reference.id(), ""));
            } else if (value != null) {
                append(out, value.toString());
                if (column.is(Trait.PINYIN)) {
                    String syllables = Pinyin.syllables(value.toString());
                    append(out, syllables.replace(" ", ""));
                    append(out, Pinyin.initials(syllables));
                }
            }
        }
        return out.length() > LONGEST ? out.substring(0, LONGEST) : out.toString();
    }

    private static void append(StringBuilder out, String text) {
        out.append(text.toLowerCase(Locale.ROOT)).append(' ');
    }
}
