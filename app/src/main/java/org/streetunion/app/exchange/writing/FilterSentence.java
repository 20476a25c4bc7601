package org.streetunion.app.exchange.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;

/** Says in words which rows a list shows, so that a printed list tells what it is. */
public final class FilterSentence {
    private FilterSentence() {}

    /** The sentence; says 全部 when nothing is filtered. */
    public static String of(Ledger ledger, Query query) {
        List<String> parts = new ArrayList<>();
        if (query.trash()) {
            parts.add("回收站");
        }
        if (!query.search().isBlank()) {
            parts.add("查找“" + query.search().strip() + "”");
        }
        query.filters().forEach(filter -> parts.add(words(ledger, filter)));
        String which = parts.isEmpty() ? "全部" : "筛选：" + String.join("；", parts);
        LocalDate day = query.day();
        return day == null ? which : "截至 " + day + "：" + ledger.recollection() + "　" + which;
    }

    private static String words(Ledger ledger, Filter filter) {
        if (filter instanceof Filter.Ids some) {
            return some.words();
        }
        Column<?> column = ledger.column(filter.column()).orElseThrow();
        String heading = column.heading();
        if (filter instanceof Filter.Contains contains) {
            return heading + "含“" + contains.text() + "”";
        }
        if (filter instanceof Filter.OneOf one) {
            return heading + "为" + one.values().stream().map(value -> text(column, value)).collect(Collectors.joining("、"));
        }
        if (filter instanceof Filter.Between between) {
            return heading + between(column, between);
        }
        return filter instanceof Filter.Blank blank && blank.blank() ? heading + "为空" : heading + "不为空";
    }

    private static String between(Column<?> column, Filter.Between between) {
        if (Objects.equals(between.from(), between.to())) {
            return "为" + text(column, between.from());
        }
        if (between.to() == null) {
            return "从" + text(column, between.from()) + "起";
        }
        return between.from() == null
                ? "到" + text(column, between.to()) + "止"
                : "从" + text(column, between.from()) + "到" + text(column, between.to());
    }

    private static <T> String text(Column<T> column, @Nullable Object value) {
        return column.type().type().isInstance(value)
                ? column.type().format(column.type().type().cast(value))
                : String.valueOf(value);
    }
}
