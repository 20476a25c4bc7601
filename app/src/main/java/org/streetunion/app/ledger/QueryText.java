package org.streetunion.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query as a text for the settings, and back. References are kept by id, all else as people write it. What names a column that is gone,
 * or a value that can no longer be read, is left out when it is read.
 */
public final class QueryText {
    private static final String LINE = "\n";
    private static final String PART = "\t";
    private static final String NONE = "";
    private final Ledger ledger;

    /** Of queries on this ledger. */
    public QueryText(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The text: one line for each thing that the query asks for. */
    public String of(Query query) {
        List<String> lines = new ArrayList<>();
        lines.add(line("search", query.search()));
        query.filters().forEach(filter -> lines.add(of(filter)));
        Sort sort = query.sort();
        if (sort != null) {
            lines.add(line("sort", sort.column(), sort.descending() ? "-" : "+"));
        }
        if (query.trash()) {
            lines.add("trash");
        }
        return String.join(LINE, lines);
    }

    /** The query that a text was made of. */
    public Query read(String text) {
        Query query = Query.ALL;
        for (String line : text.split(LINE, -1)) {
            List<String> parts = List.of(line.split(PART, -1));
            query = switch (parts.get(0)) {
                case "search" -> query.search(parts.get(1));
                case "sort" -> ledger.column(parts.get(1)).isEmpty()
                        ? query
                        : query.sort(new Sort(parts.get(1), parts.get(2).equals("-")));
                case "trash" -> query.inTrash();
                default -> filter(parts).map(query::and).orElse(query);
            };
        }
        return query;
    }

    private String of(Filter filter) {
        if (filter instanceof Filter.Contains contains) {
            return line("contains", contains.column(), contains.text());
        }
        if (filter instanceof Filter.OneOf one) {
            return line("one", one.column(),
                    one.values().stream().map(value -> value(one.column(), value)).collect(Collectors.joining(PART)));
        }
        if (filter instanceof Filter.Between between) {
            return line("between", between.column(), value(between.column(), between.from()),
                    value(between.column(), between.to()));
        }
        if (filter instanceof Filter.Ids ids) {
            return "ids" + PART + clean(ids.words()) + PART
                    + ids.ids().stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return line("blank", filter.column(), filter instanceof Filter.Blank blank && blank.blank() ? "+" : "-");
    }

    private Optional<Filter> filter(List<String> parts) {
        String column = parts.size() < 3 ? NONE : parts.get(1);
        if (parts.get(0).equals("ids") && parts.size() == 3) {
            return Optional.of(new Filter.Ids(column, ids(parts.get(2))));
        }
        if (parts.size() < 3 || ledger.column(column).isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (String text : parts.subList(2, parts.size())) {
            Object value = read(column, text);
            if (value != null) {
                values.add(value);
            }
        }
        return Optional.ofNullable(switch (parts.get(0)) {
            case "contains" -> new Filter.Contains(column, parts.get(2));
            case "one" -> values.isEmpty() ? null : new Filter.OneOf(column, values);
            case "between" -> new Filter.Between(column, read(column, parts.get(2)), read(column, parts.get(3)));
            case "blank" -> new Filter.Blank(column, parts.get(2).equals("+"));
            default -> null;
        });
    }

    private static List<Long> ids(String text) {
        return text.isEmpty() ? List.of() : java.util.Arrays.stream(text.split(",", -1)).map(Long::valueOf).toList();
    }

    private String value(String column, @Nullable Object value) {
        if (value == null) {
            return NONE;
        }
        return value instanceof Reference reference
                ? reference.id() + ":" + clean(reference.label())
                : clean(ledger.column(column).map(known -> text(known, value)).orElse(NONE));
    }

    private static <T> String text(Column<T> column, Object value) {
        return column.type().format(column.type().type().cast(value));
    }

    private @Nullable Object read(String column, String text) {
        Column<?> known = ledger.column(column).orElseThrow();
        if (text.isEmpty()) {
            return null;
        }
        if (known.type() instanceof ReferenceType) {
            int end = text.indexOf(':');
            return new Reference(Long.parseLong(text.substring(0, end)), text.substring(end + 1));
        }
        return known.type().parse(text).value();
    }

    private static String line(String... parts) {
        return String.join(PART, parts).replace(LINE, " ");
    }

    private static String clean(String text) {
        return text.replace(PART, " ").replace(LINE, " ");
    }
}
