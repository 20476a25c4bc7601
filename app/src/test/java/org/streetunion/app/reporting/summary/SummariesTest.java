package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** Each table by hand: a small street of which every line is known. */
class SummariesTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() throws OfficeUnavailable {
        office = Wiring.supplied(folder, Databases.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void keysAndOptionsAreTheOnlyOnesOfTheirName() {
        Set<String> keys = new HashSet<>();
        for (Summary summary : office.summaries().all()) {
            assertTrue(keys.add(summary.key()) && keys.add(summary.title()), summary.key());
            Report empty = office.summaries().compute(summary, new Summary.Request(DAY, Map.of()));
            assertTrue(empty.title().startsWith("（未填街道总工会名称）") && empty.tables().size() == 1);
        }
    }

    @Test
    void whoOughtToHaveAUnionIsToldFromTheLargestOfWhatIsKnown() {
        employer("甲厂", "listed_workers", 25);
        employer("乙厂", "insured", 24);
        employer("丙厂", "insured", null);
        long covered = employer("丁厂", "listed_workers", 300);
        long union = union("丁厂工会委员会", null);
        save("coverage", Row.NEW.with("union", Reference.to(union)).with("employer", Reference.to(covered)).with("mode", "单建"));
        long reported = employer("戊厂", "listed_workers", 3);
        save("headcounts", Row.NEW.with("quarter", new Quarter(2026, 2)).with("union", Reference.to(union))
                .with("employer", Reference.to(reported)).with("workers", 40));

        assertEquals(List.of("甲厂 25", "戊厂 40"), lines("unbuilt", "应建未建", 2, 4));
        assertEquals(List.of("乙厂 24"), lines("unbuilt", "联合建会候选", 2, 4));
        assertEquals(List.of("丙厂 —"), lines("unbuilt", "人数不明", 2, 4));
    }

    @Test
    void termsAreToldFromTheDay() {
        term(union("甲厂工会委员会", null), "2021-09-30", "2026-09-29");
        term(union("乙厂工会委员会", null), "2021-10-01", "2026-09-30");
        term(union("丙厂工会委员会", null), "2022-01-01", "2026-12-31");
        term(union("丁厂工会委员会", null), "2022-03-31", "2027-03-30");
        term(union("戊厂工会委员会", null), "2022-04-01", "2027-04-01");
        union("己厂工会委员会", null);

        assertEquals(List.of("甲厂工会委员会 超期未换届 1 天"), lines("terms", "超期未换届", 2, 6));
        assertEquals(List.of("甲厂工会委员会 超期未换届 1 天", "乙厂工会委员会 临近换届，还有 0 天", "丙厂工会委员会 待换届，还有 92 天",
                "丁厂工会委员会 待换届，还有 181 天"), sorted(lines("terms", "超期和待换届", 2, 6)));
        assertEquals(List.of("己厂工会委员会 没有届次"), lines("terms", "没有届次", 2, 6));
    }

    @Test
    void aUnionOfWhichNothingWasHeardForAYearIsIdle() {
        long silent = union("甲厂工会委员会", null);
        long heard = union("乙厂工会委员会", null);
        save("headcounts", Row.NEW.with("quarter", new Quarter(2025, 2)).with("union", Reference.to(silent)).with("members", 3));
        save("headcounts", Row.NEW.with("quarter", new Quarter(2025, 4)).with("union", Reference.to(heard)).with("members", 3));

        assertEquals(List.of("甲厂工会委员会 上报会员"), lines("idle", "", 2, 4));
    }

    @Test
    void everyNodeCountsWhatIsBelowItAndAnEmployerOnce() {
        long top = union("东片工会联合会", null);
        long middle = union("红联社区联合工会委员会", top);
        long leaf = union("甲厂工会委员会", middle);
        long factory = employer("甲厂", "listed_workers", 30);
        for (long union : new long[]{middle, leaf}) {
            save("coverage",
                    Row.NEW.with("union", Reference.to(union)).with("employer", Reference.to(factory)).with("mode", "联合"));
        }
        long other = employer("乙厂", "listed_workers", 30);
        save("coverage", Row.NEW.with("union", Reference.to(top)).with("employer", Reference.to(other)).with("mode", "联合"));

        assertEquals(List.of("全街道 3 2", "东片工会联合会 3 2", "　　红联社区联合工会委员会 2 1"), lines("tree", "有下级的工会", 0, 1, 2));
    }

    private List<String> lines(String key, String choice, int... cells) {
        Summary summary = office.summaries().find(key).orElseThrow();
        Map<String, String> chosen = choice.isEmpty() ? Map.of() : Map.of(summary.options().get(0).key(), choice);
        return office.summaries().compute(summary, new Summary.Request(DAY, chosen)).tables().get(0).rows().stream()
                .map(row -> java.util.Arrays.stream(cells).mapToObj(at -> CellText.of(row.cells().get(at)))
                        .collect(java.util.stream.Collectors.joining(" ")))
                .toList();
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted(java.util.Comparator.comparing(line -> "甲乙丙丁戊己".indexOf(line.charAt(0)))).toList();
    }

    private long employer(String name, String column, @Nullable Object people) {
        return save("employers", Row.NEW.with("name", name).with(column, people));
    }

    private long union(String name, @Nullable Long above) {
        Row row = Row.NEW.with("name", name).with("state", "正常").with("kind", "独立基层工会");
        return save("unions", above == null ? row : row.with("parent", Reference.to(above)));
    }

    private void term(long union, String from, String to) {
        save("terms", Row.NEW.with("union", Reference.to(union)).with("ordinal", 1).with("starts_on", LocalDate.parse(from))
                .with("ends_on", LocalDate.parse(to)));
    }

    private long save(String ledger, Row row) {
        Saved saved = office.registers().get(ledger).save(row, ENTRY);
        assertTrue(saved.done(), () -> saved.problems().toString());
        return saved.id();
    }
}
