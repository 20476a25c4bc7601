package org.streetunion.app.database.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.JournalLine;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;

/** Holds the program's register against the papers. */
final class Agreement {
    private static final List<String> COLUMNS = List.of("name", "code", "kind", "scene", "state", "contact", "founded_on",
            "parent");
    private static final List<LocalDate> PROBES = List.of(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1),
            LocalDate.of(2022, 12, 31), LocalDate.of(2023, 2, 1), LocalDate.of(2024, 6, 30), LocalDate.of(2024, 7, 1),
            LocalDate.of(2025, 3, 31), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 10, 9), LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1));
    private static final Viewer ALL = Viewer.full(new Actor("测试"));
    private final Register unions;
    private final PaperOffice papers;

    Agreement(Register unions, PaperOffice papers) {
        this.unions = unions;
        this.papers = papers;
    }

    /** Everything agrees. */
    void check() {
        sameRows(Query.ALL, papers.shown());
        sameRows(Query.ALL.inTrash(), papers.trash());
        uniqueCodes();
        for (Paper paper : papers.papers) {
            if (paper.exists) {
                values(paper);
                history(paper);
            } else {
                assertTrue(unions.row(paper.id, ALL).isEmpty(), () -> paper.id + " is gone");
                assertEquals(List.of(), unions.history(paper.id));
            }
        }
    }

    /** What the journal says of a column before is what was there; every line tells of a turn. */
    void journals() {
        for (Paper paper : papers.papers) {
            for (String column : COLUMNS) {
                String later = null;
                boolean first = true;
                for (JournalLine line : unions.journal(paper.id, ALL)) {
                    if (column.equals(line.field())) {
                        String after = line.after();
                        String expected = later;
                        assertFalse(Objects.equals(line.before(), after), () -> column + " did not turn: " + line);
                        assertTrue(first || Objects.equals(after, expected), () -> column + " of " + paper.id + ": " + line
                                + " but the next line begins with " + expected);
                        later = line.before();
                        first = false;
                    }
                }
            }
        }
    }

    private void sameRows(Query query, List<Paper> expected) {
        Set<Long> ids = new HashSet<>(expected.stream().map(paper -> paper.id).toList());
        assertEquals(ids, new HashSet<>(Arrays.stream(unions.ids(query)).boxed().toList()), () -> "rows of " + query);
        assertEquals(ids.size(), unions.count(query));
        assertEquals(ids, new HashSet<>(unions.first(query, 1000, ALL).stream().map(Row::id).toList()));
        for (Object state : List.of("正常", "撤销")) {
            assertEquals(expected.stream().filter(paper -> state.equals(paper.values.get("state"))).count(),
                    unions.count(query.and(new Filter.OneOf("state", List.of(state)))), () -> state + " in " + query);
        }
        expected.stream().limit(3).forEach(paper -> assertEquals(expected.stream()
                .filter(each -> String.valueOf(each.values.get("name")).contains(String.valueOf(paper.values.get("name"))))
                .count(),
                unions.count(query.search(String.valueOf(paper.values.get("name")))), () -> "search for " + paper.values));
    }

    private void uniqueCodes() {
        Set<Object> seen = new HashSet<>();
        for (Row row : unions.first(Query.ALL, 1000, ALL)) {
            Object code = row.values().get("code");
            assertTrue(code == null || seen.add(code), () -> code + " twice");
        }
    }

    private void values(Paper paper) {
        Row row = unions.row(paper.id, ALL).orElseThrow();
        for (String column : COLUMNS) {
            assertEquals(paper.values.get(column), row.values().get(column), () -> column + " of " + paper.id);
        }
    }

    /** Stretches in a row from the first day on, the last one open and equal to what stands there; on any day what the paper says. */
    private void history(Paper paper) {
        List<Store.Past> newestFirst = unions.history(paper.id);
        LocalDate end = null;
        for (Store.Past past : newestFirst) {
            assertEquals(end, past.to(), () -> "gap or overlap in " + paper.id + " " + newestFirst);
            end = past.from();
        }
        for (String column : PaperOffice.DATED) {
            assertEquals(paper.values.get(column), newestFirst.get(0).values().values().get(column),
                    () -> column + " of " + paper.id + " now: " + newestFirst);
            for (LocalDate day : PROBES) {
                assertEquals(paper.on(column, day), on(newestFirst, column, day),
                        () -> column + " of " + paper.id + " on " + day + ": " + newestFirst + " paper " + paper.past);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Object on(List<Store.Past> newestFirst, String column, LocalDate day) {
        List<Store.Past> then = newestFirst.stream().filter(past -> !past.from().isAfter(day)).toList();
        return then.isEmpty() ? null : then.get(0).values().values().get(column);
    }
}
