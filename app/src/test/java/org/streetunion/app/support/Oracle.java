package org.streetunion.app.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.work.Office;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.expected.ExpectedCounts;

/** Holds an open office against what sample-data reckons from the invented office itself, without a line of the program's code. */
public final class Oracle {
    private Oracle() {}

    /** Every register's row count and every figure of every quarter that differs, as lines to read; empty when the program is right. */
    public static List<String> differences(org.streetunion.sample.model.Office invented, Office office) {
        List<String> wrong = new ArrayList<>();
        counts(invented, office, wrong);
        for (var quarter : Expected.QUARTERS) {
            figures(Expected.compute(invented, quarter), office, new Quarter(quarter.year(), quarter.number()), wrong);
        }
        return wrong;
    }

    private static void counts(org.streetunion.sample.model.Office invented, Office office, List<String> wrong) {
        Map<String, Integer> counts = new LinkedHashMap<>(ExpectedCounts.of(invented));
        int humans = Objects.requireNonNull(counts.remove("persons"));
        tell(wrong, "persons", humans, office.database().sql().read(context -> context.fetchCount(Tables.PERSON)));
        counts.forEach((ledger, rows) -> tell(wrong, ledger, rows, office.registers().get(ledger).count(Query.ALL)));
    }

    private static void figures(Expected expected, Office office, Quarter quarter, List<String> wrong) {
        Map<String, Figures> computed = office.reporting().compute(quarter).figures();
        expected.figures().forEach((code, columns) -> {
            Figures figures = computed.getOrDefault(code, Figures.UNKNOWN);
            List<@Nullable BigDecimal> ours = Arrays.asList(figures.end(), figures.previous(), figures.added(), figures.removed(),
                    figures.yearToDate(), figures.yearBefore(), figures.growth());
            for (int i = 0; i < Expected.COLUMNS.size(); i++) {
                String theirs = columns.getOrDefault(Expected.COLUMNS.get(i), "—");
                if (!equal(theirs, ours.get(i))) {
                    wrong.add(quarter + " " + code + " " + Expected.COLUMNS.get(i) + " expected " + theirs + " computed "
                            + ours.get(i));
                }
            }
        });
    }

    private static boolean equal(String expected, @Nullable BigDecimal computed) {
        return computed == null
                ? expected.equals("—")
                : !expected.equals("—") && new BigDecimal(expected).compareTo(computed) == 0;
    }

    private static void tell(List<String> wrong, String what, long expected, long counted) {
        if (expected != counted) {
            wrong.add(what + " expected " + expected + " rows, counted " + counted);
        }
    }
}
