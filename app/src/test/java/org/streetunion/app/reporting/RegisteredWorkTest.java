package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Rows 47–49 from 履职记录 and 67–69 from 机构与制度, each at the edge of what counts. */
class RegisteredWorkTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Quarter NOW = new Quarter(2026, 3);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void trainingsAreCountedOnceAndVisitedUnionsEachOnce(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(union("甲厂工会", "独立基层工会"), union("乙厂工会", "独立基层工会"),
                    union("丙厂工会", "独立基层工会"), union("练习街道工会", "街道工会")));
            List<Long> people = street.write("people",
                    List.of(Street.values(Map.of("name", "郑干部")), Street.values(Map.of("name", "周干部"))));
            List<Long> duties = street.write("duties", List.of(duty(people.get(0), "2026-06-30", "培训", 0, "业务培训"),
                    duty(people.get(0), "2026-07-01", "培训", 0, "业务培训"), duty(people.get(0), "2026-07-02", "培训", 0, "财务培训"),
                    duty(people.get(1), "2026-07-02", "培训", 0, "财务培训"), duty(people.get(1), "2026-07-03", "培训", 0, "财务培训"),
                    duty(people.get(0), "2026-07-06", "走访联系", unions.get(0), "甲"),
                    duty(people.get(1), "2026-08-06", "走访联系", unions.get(0), "乙"),
                    duty(people.get(1), "2026-09-30", "走访联系", unions.get(1), "丙"),
                    duty(people.get(1), "2026-10-01", "走访联系", unions.get(2), "丁"),
                    duty(people.get(1), "2026-09-06", "提醒指导", unions.get(2), "戊"),
                    duty(people.get(1), "2026-09-06", "走访联系", unions.get(3), "己")));
            change(office, unions.get(1), "2026-09-30", Map.of("state", "撤销"));
            Map<String, Figures> figures = office.reporting().compute(NOW).figures();

            assertEquals(List.of(2, 1, 3), flow(figures, "47"));
            assertEquals(List.of(1, 0, 1), flow(figures, "48"));
            assertEquals(new BigDecimal("50.00"), end(figures, "49"));
            assertNull(Objects.requireNonNull(figures.get("48")).yearBefore(), "nobody kept a record then");
            assertEquals(List.of(duties.get(2), duties.get(3)), list(office, "47"));
            assertEquals(List.of(unions.get(0)), list(office, "48"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void bodiesCountWhileTheyAndTheirUnionAreThere(Databases kind) {
        try (Office office = kind.office()) {
            assertNull(Objects.requireNonNull(office.reporting().compute(NOW).figures().get("67")).end(),
                    "nothing is registered");
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(union("甲厂工会", "独立基层工会"), union("乙厂工会", "独立基层工会"),
                    union("丙厂工会", "联合基层工会"), union("练习街道工会", "街道工会")));
            List<Long> bodies = street.write("bodies", List.of(body(unions.get(0), "职代会", null, "2026-10-01"),
                    body(unions.get(1), "职代会", "2026-07-01", null), body(unions.get(2), "职代会", null, "2026-09-30"),
                    body(unions.get(3), "职代会", null, null), body(unions.get(0), "厂务公开", "2026-09-30", null),
                    body(unions.get(1), "厂务公开", "2026-10-01", null), body(unions.get(3), "劳动争议调解委员会", null, null),
                    body(unions.get(2), "劳动争议调解委员会", "2026-01-01", null)));
            Map<String, Figures> figures = office.reporting().compute(NOW).figures();

            assertEquals(List.of(2, 1, 1), moved(figures, "67"));
            assertEquals(List.of(1, 1, 0), moved(figures, "68"));
            assertEquals(List.of(2, 0, 0), moved(figures, "69"));
            assertEquals(List.of(unions.get(0), unions.get(1)), list(office, "67"));
            assertEquals(List.of(bodies.get(6), bodies.get(7)), list(office, "69"));

            change(office, unions.get(2), "2026-09-30", Map.of("state", "撤销"));
            assertEquals(List.of(1, 0, 1), moved(office.reporting().compute(NOW).figures(), "69"), "it went with its union");
        }
    }

    private static Row union(String name, String kind) {
        return Street.values(Map.of("name", name, "kind", kind, "founded_on", LocalDate.of(2020, 1, 1)));
    }

    private static Row duty(long person, String day, String kind, long union, String content) {
        Row row = Street
                .values(Map.of("person", Reference.to(person), "day", LocalDate.parse(day), "kind", kind, "content", content));
        return union == 0 ? row : row.with("union", Reference.to(union));
    }

    private static Row body(long union, String kind, @Nullable String from,
            @Nullable String to) {
        Row row = Street.values(Map.of("union", Reference.to(union), "kind", kind));
        row = from == null ? row : row.with("founded_on", LocalDate.parse(from));
        return to == null ? row : row.with("ended_on", LocalDate.parse(to));
    }

    private static void change(Office office, long union, String day, Map<String, Object> values) {
        var unions = office.registers().get("unions");
        Row now = unions.row(union, Viewer.full(CLERK)).orElseThrow();
        unions.store().write(List.of(now.with("state", values.get("state"))),
                Act.change(CLERK, Act.Kind.EDIT, LocalDate.parse(day), "撤销", ""), open(office));
    }

    private static long open(Office office) {
        long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.EDIT), "unions", "撤销");
        office.batches().finish(batch, 1);
        return batch;
    }

    private static List<Integer> flow(Map<String, Figures> figures, String code) {
        Figures row = Objects.requireNonNull(figures.get(code));
        return List.of(whole(row.end()), whole(row.previous()), whole(row.yearToDate()));
    }

    private static List<Integer> moved(Map<String, Figures> figures, String code) {
        Figures row = Objects.requireNonNull(figures.get(code));
        return List.of(whole(row.end()), whole(row.added()), whole(row.removed()));
    }

    private static BigDecimal end(Map<String, Figures> figures, String code) {
        return Objects.requireNonNull(Objects.requireNonNull(figures.get(code)).end());
    }

    private static int whole(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number).intValueExact();
    }

    private static List<Long> list(Office office, String code) {
        return office.reporting().list(QuarterCatalogue.find(code).orElseThrow(), NOW).stream().sorted().toList();
    }
}
