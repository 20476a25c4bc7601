package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words which rows a query asks for: on the chips above a list, and over what is printed of it. */
public final class QueryWords {
    private static final int NAMED = 3;
    private final Ledger ledger;

    /** Of queries on this ledger. */
    public QueryWords(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The whole query, so that a printed list tells what it is; says 全部 when nothing is filtered. */
    public String sentence(Query query) {
        List<String> parts = new ArrayList<>();
        if (query.trash()) {
            parts.add("回收站");
        }
        if (!query.search().isBlank()) {
            parts.add("查找“" + query.search().strip() + "”");
        }
        query.filters().forEach(filter -> parts.add(words(filter, Integer.MAX_VALUE)));
        String which = parts.isEmpty() ? "全部" : "筛选：" + String.join("；", parts);
        LocalDate day = query.day();
        return day == null ? which : "截至 " + day + "：" + ledger.recollection() + "　" + which;
    }

    /** One condition, short enough for a chip: of many values the first ones and how many there are. */
    public String chip(Filter filter) {
        return words(filter, NAMED);
    }

    private String words(Filter filter, int named) {
        if (filter instanceof Filter.Ids some) {
            return some.words();
        }
        Column<?> column = ledger.column(filter.column()).orElse(null);
        String heading = column == null ? filter.column() : column.heading();
        if (filter instanceof Filter.Contains contains) {
            return heading + "含“" + contains.text() + "”";
        }
        if (filter instanceof Filter.OneOf one) {
            return heading + "为" + values(column, one.values(), named);
        }
        if (filter instanceof Filter.Between between) {
            return heading + range(column, between);
        }
        return heading + (((Filter.Blank) filter).blank() ? "为空" : "已填");
    }

    private static String values(@Nullable Column<?> column, List<?> values, int named) {
        String first = values.stream().limit(named).map(value -> text(column, value)).collect(Collectors.joining("、"));
        return values.size() > named ? first + " 等 " + values.size() + " 项" : first;
    }

    private static String range(@Nullable Column<?> column, Filter.Between between) {
        String from = text(column, between.from());
        String to = text(column, between.to());
        if (Objects.equals(between.from(), between.to())) {
            return "为 " + from;
        }
        if (between.to() == null) {
            return "从 " + from + " 起";
        }
        return between.from() == null ? "到 " + to + " 止" : "从 " + from + " 到 " + to;
    }

    private static String text(@Nullable Column<?> column, @Nullable Object value) {
        if (value instanceof Reference reference) {
            return reference.label();
        }
        return column != null && value != null && column.type().type().isInstance(value)
                ? format(column, value)
                : String.valueOf(value);
    }

    private static <T> String format(Column<T> column, Object value) {
        return column.type().format(Objects.requireNonNull(column.type().type().cast(value)));
    }
}
