package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.Counts;
import org.streetunion.app.exchange.Desk;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** An employer that left a union and came back has a row for each time, and the quarters between stay as they were. */
class CoverageAgainTest {
    private static final Act ENTRY = Act.correction(Desk.CLERK, Act.Kind.EDIT);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFormTakesTheSecondTimeAndNoneThatMeetsTheFirst(Databases kind) {
        try (Office office = kind.office()) {
            Register coverage = office.registers().get("coverage");
            Row covers = covers(office);
            save(coverage, covers, "2020-01-01", "2022-01-01");

            assertEquals(List.of("已有一条工会名称、单位名称相同的记录，请先查找，不要重复登记"),
                    coverage.check(dated(covers, "2021-12-31", null)).stream().map(Problem::sentence).toList());
            assertTrue(coverage.save(dated(covers, null, null), ENTRY).problems().stream().anyMatch(Problem::blocks),
                    "without a day it was always so");
            save(coverage, covers, "2024-01-01", null);

            assertEquals(List.of(1L, 0L, 1L), List.of(counted(office, 2021), counted(office, 2022), counted(office, 2025)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSheetFindsTheTimeThatItMeans(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            Register coverage = desk.office.registers().get("coverage");
            Row covers = covers(desk.office);
            save(coverage, covers, "2020-01-01", "2022-01-01");

            assertEquals(new Counts(1, 0, 0, 0), take(desk, "2024-01-01", null).counts(), "back again");
            assertEquals(new Counts(0, 0, 1, 0), take(desk, "2024-01-01", null).counts());
            assertEquals(new Counts(0, 0, 1, 0), take(desk, null, null).counts(), "without a day the one that goes on");
            assertEquals(new Counts(0, 1, 0, 0), take(desk, "2023-06-01", null).counts(), "it began earlier than was known");
            assertEquals(new Counts(0, 0, 1, 0), take(desk, "2020-01-01", "2022-01-01").counts(), "and the first is left alone");
            assertEquals(List.of("2020-01-01 2022-01-01", "2023-06-01 null"), spans(coverage));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoOnceCoveredAnEmployerTakesItOverInItsOwnWay(Databases kind) {
        try (Office office = kind.office()) {
            Register coverage = office.registers().get("coverage");
            Row covers = covers(office);
            save(coverage, covers, "2020-01-01", null);
            long joint = new Street(office).write("unions", List.of(Street.values(Map.of("name", "望海村联合工会", "kind", "联合基层工会",
                    "form", "联合工会委员会", "founded_on", LocalDate.of(2010, 1, 1))))).get(0);
            save(coverage, covers.with("union", Reference.to(joint)).with("mode", "联合"), "2012-01-01", "2015-01-01");
            long union = ((Reference) Objects.requireNonNull(covers.values().get("union"))).id();

            EndUnion.run(office, new UnionEnd(union, UnionEnd.MERGED, LocalDate.of(2026, 10, 8), "甲工〔2026〕1号",
                    UnionEnd.Members.MOVE, joint, joint, Map.of()), Desk.CLERK, Progress.SILENT);

            assertEquals(List.of("联合 2026-10-08"), coverage.store().first(Query.ALL, 9).stream()
                    .filter(row -> row.values().get("covered_to") == null)
                    .map(row -> row.values().get("mode") + " " + row.values().get("covered_from")).toList());
        }
    }

    @Test
    void twoTimesInOneSheetAreTwoRowsAndIfTheyMeetThatIsPointedOut() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            covers(desk.office);
            ImportReport report = desk.take("coverage", row("工会名称", "单位名称", "覆盖方式", "覆盖起", "覆盖止"),
                    row("甲厂工会", "甲厂", "单建", "2020-01-01", "2022-01-01"), row("甲厂工会", "甲厂", "单建", "2024-01-01", null),
                    row("甲厂工会", "甲厂", "单建", "2021-01-01", null));

            assertEquals(new Counts(3, 0, 0, 0), report.counts());
            assertEquals(List.of("4 这家工会同一时间已有一条覆盖这家单位的记录，请只留一条；中间断过的，请在前一条填覆盖止"),
                    report.findings().stream().filter(found -> !found.reason().isEmpty())
                            .map(found -> found.row() + " " + found.reason()).toList(),
                    "old lists are only told of");
        }
    }

    private static ImportReport take(Desk desk, @Nullable String from, @Nullable String to) throws UnreadableFile {
        return desk.take("coverage", row("工会名称", "单位名称", "覆盖方式", "覆盖起", "覆盖止"), row("甲厂工会", "甲厂", "单建", from, to));
    }

    private static List<String> spans(Register coverage) {
        return coverage.store().first(Query.ALL, 9).stream()
                .map(row -> row.values().get("covered_from") + " " + row.values().get("covered_to")).sorted().toList();
    }

    private static Row covers(Office office) {
        Street street = new Street(office);
        long union = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "form", "工会委员会",
                "founded_on", LocalDate.of(2019, 1, 1))))).get(0);
        long firm = street.write("employers", List.of(Street.values(Map.of("name", "甲厂")))).get(0);
        return Street.values(Map.of("union", Reference.to(union), "employer", Reference.to(firm), "mode", "单建"));
    }

    private static void save(Register coverage, Row covers, @Nullable String from, @Nullable String to) {
        Saved saved = coverage.save(dated(covers, from, to), ENTRY);
        assertTrue(saved.done(), () -> saved.problems().toString());
    }

    private static Row dated(Row covers, @Nullable String from, @Nullable String to) {
        Map<String, @Nullable Object> values = new HashMap<>(covers.values());
        values.put("covered_from", from == null ? null : LocalDate.parse(from));
        values.put("covered_to", to == null ? null : LocalDate.parse(to));
        return new Row(0, 0, values);
    }

    private static long counted(Office office, int year) {
        return Objects.requireNonNull(Objects
                .requireNonNull(office.reporting().compute(new Quarter(year, 4)).figures().get("07")).end()).longValueExact();
    }
}
