package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.reporting.assessment.Counter;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** A week after a quarter has ended one union has reported: of the others the quarter before goes on being what is known. */
class LastReportedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final Quarter THIRD = new Quarter(2026, 3);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachUnionCountsWithItsOwnNewestQuarter(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long prompt = union(street, "甲厂工会委员会");
            long late = union(street, "乙厂工会委员会");
            long yearly = union(street, "丙厂工会委员会");
            long old = union(street, "丁厂工会委员会");
            long never = union(street, "戊厂工会委员会");
            reported(street, prompt, new Quarter(2026, 2), 99, 89);
            reported(street, prompt, THIRD, 100, 90);
            reported(street, late, new Quarter(2026, 2), 50, 40);
            reported(street, late, new Quarter(2026, 4), 1, 1);
            reported(street, yearly, new Quarter(2025, 3), 10, 8);
            reported(street, old, new Quarter(2025, 2), 7, 7);
            member(street, prompt, 1);
            member(street, never, 2);

            Report rates = compute(office, "rates");
            assertEquals(List.of("138", "160", "86.25%", "1", "138", "0.72%"), cells(rates, 0, 4, 10), "a union of which nothing"
                    + " is known counts in neither number");
            assertTrue(rates.notes().stream().anyMatch(note -> note.contains("取2026年第三季度上报数，2 家用的是更早季度的数，2 家一年内没有报过")),
                    rates.notes().toString());
            assertEquals(List.of("160", "138"), cells(compute(office, "tree"), 0, 3, 5));
            UnionCounts counts = UnionCounts.on(office.database().sql(), DAY);
            assertEquals("2026年第二季度上报会员 40 人", counts.of(Counter.MEMBERS, late).how());
            assertEquals(new Quarter(2026, 2), counts.quarter(late));
            assertEquals("一年内没有报过人数，上报会员 0 人", counts.of(Counter.MEMBERS, old).how());
            assertEquals(new BigDecimal(90), Objects.requireNonNull(office.reporting().compute(THIRD).figures().get("24")).end(),
                    "the report of the quarter counts what was reported for it");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEmployerIsAsLargeAsItWasSaidToBeLast(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long first = employer(street, "甲厂");
            long second = employer(street, "乙厂");
            long joint = union(street, "红联联合工会委员会");
            long other = union(street, "港口联合工会委员会");
            street.write("headcounts", List.of(Street.values(Map.of("quarter", new Quarter(2026, 2), "union", Reference.to(joint),
                    "employer", Reference.to(first), "workers", 40))));
            street.write("headcounts", List.of(Street.values(Map.of("quarter", new Quarter(2026, 2), "union", Reference.to(joint),
                    "employer", Reference.to(second), "workers", 60))));
            street.write("headcounts", List.of(Street.values(Map.of("quarter", THIRD, "union", Reference.to(other),
                    "employer", Reference.to(second), "workers", 30))));

            Report unbuilt = compute(office, "unbuilt");
            assertEquals(List.of("乙厂 30", "甲厂 40"), unbuilt.tables().get(0).rows().stream()
                    .map(row -> CellText.of(row.cells().get(2)) + " " + CellText.of(row.cells().get(4))).sorted().toList());
        }
    }

    private static Report compute(Office office, String key) {
        return office.summaries().compute(office.summaries().find(key).orElseThrow(), new Summary.Request(DAY, Map.of()));
    }

    private static List<String> cells(Report report, int row, int from, int to) {
        return report.tables().get(0).rows().get(row).cells().stream().map(CellText::of).toList().subList(from, to);
    }

    private static long union(Street street, String name) {
        return street.write("unions", List.of(Street.values(Map.of("name", name, "kind", "独立基层工会", "state", "正常",
                "founded_on", LocalDate.of(2019, 1, 1))))).get(0);
    }

    private static long employer(Street street, String name) {
        return street.write("employers", List.of(Street.values(Map.of("name", name)))).get(0);
    }

    private static void reported(Street street, long union, Quarter quarter, int workers, int members) {
        street.write("headcounts", List.of(Street.values(Map.of("quarter", quarter, "union", Reference.to(union), "workers",
                workers, "members", members))));
    }

    private static void member(Street street, long union, int number) {
        street.write("members", List.of(Street.values(new HashMap<>(Map.of("name", "亓安" + number, "id_kind", "居民身份证",
                "id_number", Street.resident(number), "sex", "男", "union", Reference.to(union), "membership", "在册", "joined_on",
                LocalDate.of(2020, 2, 1))))));
    }
}
