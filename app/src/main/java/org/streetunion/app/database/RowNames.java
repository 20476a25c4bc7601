package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.References;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Texts;

/**
 * Names of rows whose label is no word but another row or a number (a line of pay is labelled by its person, a meeting by its number): what
 * people call them, by which they are also found.
 */
final class RowNames {
    private final Ledger ledger;
    private final References references;

    RowNames(Ledger ledger, References references) {
        this.ledger = ledger;
        this.references = references;
    }

    /** What these rows are called. */
    Map<Long, String> of(List<Row> rows) {
        List<Row> labelled = rows;
        for (Column<?> column : naming().toList()) {
            labelled = label(labelled, column, ((ReferenceType) column.type()).ledger());
        }
        Map<Long, String> names = new LinkedHashMap<>();
        labelled.forEach(row -> names.put(row.id(), ledger.worded() ? ledger.label().text(row) : ledger.calling(row)));
        return names;
    }

    private Stream<Column<?>> naming() {
        Stream<Column<?>> identity = ledger.identities().isEmpty() ? Stream.of() : ledger.identities().get(0).stream();
        return Stream.concat(Stream.of(ledger.label()), identity).distinct()
                .filter(column -> column.type() instanceof ReferenceType);
    }

    private List<Row> label(List<Row> rows, Column<?> column, String target) {
        List<Long> ids = rows.stream().map(row -> row.values().get(column.key())).filter(Reference.class::isInstance)
                .map(value -> ((Reference) value).id()).distinct().toList();
        Map<Long, String> labels = ids.isEmpty() ? Map.of() : references.labels(target, ids);
        return rows.stream().map(row -> row.values().get(column.key()) instanceof Reference reference
                ? row.with(column.key(), new Reference(reference.id(), labels.getOrDefault(reference.id(), "")))
                : row).toList();
    }

    /**
     * The rows that are called so, or whose label alone is the text.
     *
     * @param find finds rows by one column and its values
     * @param read reads rows by their ids
     */
    Map<String, List<Reference>> find(Collection<String> texts,
            BiFunction<Column<?>, List<List<Object>>, Collection<List<Long>>> find, Function<Collection<Long>, List<Row>> read) {
        Set<Long> ids = new LinkedHashSet<>();
        naming().limit(1).forEach(column -> {
            String target = ((ReferenceType) column.type()).ledger();
            List<List<Object>> tuples = references.find(target, parts(texts)).values().stream().flatMap(List::stream)
                    .distinct().map(reference -> List.<Object>of(reference)).toList();
            if (!tuples.isEmpty()) {
                find.apply(column, tuples).forEach(ids::addAll);
            }
        });
        List<Row> rows = ids.isEmpty() ? List.of() : read.apply(ids);
        Map<Long, String> names = of(rows);
        Map<Long, String> own = new HashMap<>();
        if (ledger.label().type() instanceof ReferenceType type) {
            label(rows, ledger.label(), type.ledger()).forEach(row -> own.put(row.id(), ledger.label().text(row)));
        }
        Map<String, List<Reference>> found = new LinkedHashMap<>();
        for (String text : texts) {
            for (Row row : rows) {
                if (Objects.equals(names.get(row.id()), text) || Objects.equals(own.get(row.id()), text)) {
                    found.computeIfAbsent(text, same -> new ArrayList<>())
                            .add(new Reference(row.id(), names.getOrDefault(row.id(), "")));
                }
            }
        }
        return found;
    }

    /** The rows among these that are called so, whatever spaces stand in the texts: old lists lose them. */
    Map<String, List<Reference>> among(List<Row> rows, Collection<String> texts) {
        Map<String, List<Reference>> bare = new HashMap<>();
        of(rows).forEach(
                (id, name) -> bare.computeIfAbsent(Texts.compact(name), same -> new ArrayList<>()).add(new Reference(id, name)));
        Map<String, List<Reference>> found = new LinkedHashMap<>();
        texts.forEach(text -> {
            List<Reference> meant = bare.get(Texts.compact(text));
            if (meant != null) {
                found.put(text, meant);
            }
        });
        return found;
    }

    /** What a text may hold: every run of its words, the whole one first. */
    private static List<String> parts(Collection<String> texts) {
        Set<String> all = new LinkedHashSet<>(texts);
        for (String text : texts) {
            List<String> words = List.of(text.split(" ", -1));
            for (int from = 0; from < words.size(); from++) {
                for (int to = words.size(); to > from; to--) {
                    all.add(String.join(" ", words.subList(from, to)));
                }
            }
        }
        return List.copyOf(all);
    }
}
