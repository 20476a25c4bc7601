package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/**
 * The tables of the practice office against its quarterly report, which was held against totals computed without the program: on the
 * quarter's last day both tell of the same facts, and the parts of a table make up its whole. Of a union that has yet to report the quarter
 * the tables count what it reported last.
 */
class PracticeSummariesTest {
    private static final Quarter QUARTER = new Quarter(2026, 3);
    @ParameterizedTest
    @EnumSource(Databases.class)
    void sayWhatTheReportSays(Databases kind) {
        try (Office office = kind.practice()) {
            Map<String, Figures> report = office.reporting().compute(QUARTER).figures();

            long workers = end(report, "20") + carried(office, "workers");
            long members = end(report, "24") + carried(office, "members");
            assertTrue(members > end(report, "24"), "some unions have yet to report the quarter");

            for (String by : UnionGroupStore.BY.choices()) {
                Table rates = table(office, "rates", Map.of("by", by));
                Row street = rates.rows().get(0);
                assertEquals(List.of(members, workers), numbers(street, 4, 5), "入会率");
                assertEquals(List.of(end(report, "28"), members), numbers(street, 7, 8), "实名率");
                assertEquals(List.of(end(report, "13"), end(report, "01")), numbers(street, 10, 11), "法人登记率");
                assertEquals(List.of(end(report, "12"), end(report, "11")), numbers(street, 13, 14), "换届率");
                IntStream.of(4, 5, 7, 8, 10, 11, 13, 14).forEach(cell -> assertEquals(number(street, cell),
                        rates.rows().stream().skip(1).mapToLong(row -> number(row, cell)).sum(), by + " " + cell));
                assertTrue(rates.rows().size() > 2, by);
            }
            assertEquals(end(report, "07"), number(table(office, "rates", Map.of("base", "全部单位")).rows().get(0), 1), "已建会单位");

            Row tree = table(office, "tree", Map.of()).rows().get(0);
            assertEquals(List.of(end(report, "01"), end(report, "07"), workers, members,
                    end(report, "27") + carried(office, "new_form_members"), end(report, "28")), numbers(tree, 1, 2, 3, 4, 5, 6));
            assertEquals(end(report, "01"), table(office, "terms", Map.of("which", "全部")).rows().size());
            assertEquals(List.of(), table(office, "idle", Map.of()).rows(), "every union of the practice office is alive");
            birthdays(office);
        }
    }

    /** Everybody whose day of birth is known has it once a year, in the month it says. */
    private static void birthdays(Office office) {
        Register members = office.registers().get("members");
        Query known = Query.ALL.and(new Filter.Blank("birth_on", false))
                .and(new Filter.OneOf("membership", List.of("在册", "转出待接收")));
        long everybody = 0;
        for (int month = 1; month <= 12; month++) {
            String words = month + "月";
            Table born = table(office, "birthdays", Map.of("month", words));
            everybody += born.rows().size();
            assertTrue(born.rows().stream().allMatch(row -> ((Cell.Text) row.cells().get(1)).value().startsWith(words)));
        }
        assertEquals(members.count(known), everybody);
        assertTrue(everybody > 0);
    }

    private static Table table(Office office, String key, Map<String, String> chosen) {
        Summary summary = office.summaries().find(key).orElseThrow();
        return office.summaries().compute(summary, new Summary.Request(QUARTER.last(), chosen)).tables().get(0);
    }

    /** What the unions that have yet to report the quarter reported within the year before. */
    private static long carried(Office office, String column) {
        long sum = 0;
        for (long union : office.overview().unreported(QUARTER)) {
            Query own = Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union))));
            Map<Quarter, List<org.streetunion.app.ledger.Row>> byQuarter = office.registers().get("headcounts").store()
                    .first(own, 100).stream().collect(Collectors.groupingBy(row -> (Quarter) Objects.requireNonNull(
                            row.values().get("quarter"))));
            sum += byQuarter.keySet().stream()
                    .filter(each -> each.compareTo(QUARTER) < 0 && each.compareTo(QUARTER.yearBefore()) >= 0)
                    .max(Quarter::compareTo).map(last -> reported(Objects.requireNonNull(byQuarter.get(last)), column))
                    .orElse(0L);
        }
        return sum;
    }

    /** The rows per employer together, else the union's own total. */
    private static long reported(List<org.streetunion.app.ledger.Row> rows, String column) {
        List<org.streetunion.app.ledger.Row> split = rows.stream().filter(row -> row.values().get("employer") != null).toList();
        return (split.isEmpty() ? rows : split).stream().map(row -> row.values().get(column)).filter(Objects::nonNull)
                .mapToLong(value -> (Integer) value).sum();
    }

    private static long end(Map<String, Figures> report, String code) {
        BigDecimal end = Objects.requireNonNull(report.get(code), code).end();
        return Objects.requireNonNull(end, code).longValueExact();
    }

    private static List<Long> numbers(Row row, int... cells) {
        return IntStream.of(cells).mapToObj(cell -> number(row, cell)).toList();
    }

    private static long number(Row row, int cell) {
        return row.cells().get(cell) instanceof Cell.Whole whole ? whole.value() : 0;
    }
}
