package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;

/** Conditions in words, for the chips above a list and the heading of its export. */
public final class FilterWords {
    private static final int NAMED = 3;

    private FilterWords() {}

    /** One condition in words. */
    public static String of(Ledger ledger, Filter filter) {
        if (filter instanceof Filter.Ids some) {
            return some.words();
        }
        String heading = ledger.column(filter.column()).map(Column::heading).orElse(filter.column());
        if (filter instanceof Filter.Contains contains) {
            return heading + "含“" + contains.text() + "”";
        } else if (filter instanceof Filter.OneOf oneOf) {
            return heading + "：" + values(oneOf.values());
        } else if (filter instanceof Filter.Between between) {
            return heading + "：" + range(between.from(), between.to());
        }
        return heading + (((Filter.Blank) filter).blank() ? "为空" : "已填");
    }

    private static String values(List<?> values) {
        String named = values.stream().limit(NAMED).map(FilterWords::value).collect(Collectors.joining("、"));
        return values.size() > NAMED ? named + " 等 " + values.size() + " 项" : named;
    }

    private static String value(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        return value instanceof Reference reference ? reference.label() : String.valueOf(value);
    }

    private static String range(@Nullable Object from, @Nullable Object to) {
        if (from == null) {
            return "到 " + to;
        }
        return to == null ? from + " 起" : from.equals(to) ? String.valueOf(from) : from + " 至 " + to;
    }
}
