package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.OfficeDatabase;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Table;

/** 单位类别, 法人有效期 and 会员数口径: a change leaves the quarters before it as they were reported, a correction moves them. */
class DatedFactsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Viewer VIEWER = Viewer.full(CLERK);
    private static final Quarter SECOND = new Quarter(2026, 2);
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final Quarter FOURTH = new Quarter(2026, 4);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theCategoryOfAnEmployer(Databases kind) {
        try (Office office = kind.office()) {
            long employer = street(office).employer();
            assertEquals(List.of(0L, 0L, 0L), ends(office, "08"));

            change(office, "employers", employer, "2026-10-01", Map.of("category", "私营企业"));
            assertEquals(List.of(0L, 0L, 1L), ends(office, "08"));

            correct(office, "employers", employer, Map.of("category", "机关"));
            assertEquals(List.of(0L, 0L, 0L), ends(office, "08"));
            correct(office, "employers", employer, Map.of("category", "国有企业"));
            correct(office, "employers", employer, Map.of("category", "私营企业"));
            assertEquals(List.of(1L, 1L, 1L), ends(office, "08"), "as far back as it stood");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEmployerThatCloses(Databases kind) {
        try (Office office = kind.office()) {
            long covered = street(office).employer();
            Street more = new Street(office);
            long other = more.write("employers",
                    List.of(Street.values(Map.of("name", "乙厂", "founded_on", LocalDate.of(2026, 5, 1))))).get(0);
            // By hand: in April 甲厂 alone, covered; from May on also 乙厂, which nobody covers.
            assertEquals(List.of("1/1", "1/2", "1/2"), built(office));

            change(office, "employers", other, "2026-09-01", Map.of("state", "停业"));
            assertEquals(List.of("1/1", "1/2", "1/1"), built(office), "at work until the end of August");

            change(office, "employers", covered, "2026-08-15", Map.of("state", "迁出"));
            assertEquals(List.of("1/1", "1/2", "—/—"), built(office), "nobody is left in October");

            change(office, "employers", other, "2026-10-01", Map.of("state", "正常"));
            assertEquals(List.of("1/1", "1/2", "0/1"), built(office), "back at work");
            assertEquals(List.of("停业", "正常"), states(office, LocalDate.of(2026, 9, 15), LocalDate.of(2026, 10, 5), other),
                    "the list of a day shows it too");

            correct(office, "employers", covered, Map.of("state", "正常"));
            assertEquals(List.of("1/1", "1/2", "1/2"), built(office), "the move was wrong");
        }
    }

    /** 建会率 of all employers on three days, as numerator and denominator. */
    private static List<String> built(Office office) {
        Summary rates = office.summaries().find("rates").orElseThrow();
        String all = rates.options().stream().flatMap(option -> option.choices().stream())
                .filter(choice -> choice.contains("全部")).findFirst().orElseThrow();
        return List.of("2026-04-15", "2026-08-10", "2026-10-05").stream().map(day -> {
            Map<String, String> choices = Map.of(rates.options().get(1).key(), all);
            Table table = office.summaries().compute(rates, new Summary.Request(LocalDate.parse(day), choices)).tables().get(0);
            List<String> street = table.rows().get(0).cells().stream().map(CellText::of).toList();
            return street.get(1) + "/" + street.get(2);
        }).toList();
    }

    private static List<String> states(Office office, LocalDate one, LocalDate other, long employer) {
        Register employers = office.registers().get("employers");
        return List.of(one, other).stream()
                .map(day -> String.valueOf(employers.store().rows(new long[]{employer}, day).get(0).values().get("state")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCertificateThatIsRenewed(Databases kind) {
        try (Office office = kind.office()) {
            long union = street(office).union();
            assertEquals(List.of(1L, 0L, 0L), ends(office, "13"), "it ran out in September");

            change(office, "unions", union, "2026-09-01",
                    Map.of("legal_from", LocalDate.of(2026, 9, 1), "legal_to", LocalDate.of(2031, 8, 31)));
            assertEquals(List.of(1L, 1L, 1L), ends(office, "13"));

            correct(office, "unions", union, Map.of("legal_to", LocalDate.of(2026, 10, 8)));
            assertEquals(List.of(1L, 1L, 0L), ends(office, "13"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whereTheMembersAreTakenFrom(Databases kind) {
        try (Office office = kind.office()) {
            long union = street(office).union();
            assertEquals(List.of(10L, 20L, 30L), ends(office, "24"));

            change(office, "unions", union, "2026-09-01", Map.of("count_basis", "以名册为准"));
            assertEquals(List.of(10L, 1L, 1L), ends(office, "24"));

            correct(office, "unions", union, Map.of("count_basis", "以上报为准"));
            assertEquals(List.of(10L, 20L, 30L), ends(office, "24"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theStepCarriesWhatWasKnown(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Made made = street(office);
            correct(office, "employers", made.employer(), Map.of("category", "私营企业"));
            correct(office, "unions", made.union(), Map.of("count_basis", "以名册为准"));
            Register employers = office.registers().get("employers");
            office.database().sql().write(context -> {
                context.execute("delete from employer_history");
                context.execute("update sub_union_history set legal_from = null, legal_to = null, count_basis = null");
                carrying().forEach(context::execute);
                return 0;
            });

            assertEquals(List.of(1L, 1L, 1L), ends(office, "08"));
            assertEquals(List.of(1L, 0L, 0L), ends(office, "13"));
            assertEquals(List.of(1L, 1L, 1L), ends(office, "24"));
            assertEquals(LocalDate.of(2019, 5, 1), employers.history(made.employer()).get(0).from());
            change(office, "employers", made.employer(), "2026-10-01", Map.of("category", "机关"));
            assertEquals(List.of(1L, 1L, 0L), ends(office, "08"));
        }
    }

    /** The statements of the step that move values. */
    private static List<String> carrying() {
        try (InputStream text = Objects
                .requireNonNull(OfficeDatabase.class.getResourceAsStream("../db/migration/V045__dated_facts.sql"))) {
            String plain = new String(text.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--[^\n]*\n", "");
            List<String> moving = List.of(plain.split(";")).stream().map(String::strip)
                    .filter(each -> each.startsWith("update") || each.startsWith("insert")).toList();
            assertTrue(moving.size() == 2, moving.toString());
            return moving;
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private record Made(long employer, long union) {}

    /** A union with one member, who reported ten, twenty and thirty, and the employer it covers. */
    private static Made street(Office office) {
        Street street = new Street(office);
        long employer = street.write("employers",
                List.of(Street.values(Map.of("name", "甲厂", "category", "国有企业", "founded_on", LocalDate.of(2019, 5, 1))))).get(0);
        long union = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "founded_on",
                LocalDate.of(2020, 1, 1), "legal_from", LocalDate.of(2021, 9, 1), "legal_to", LocalDate.of(2026, 8, 31)))))
                .get(0);
        street.write("coverage", List.of(Street.values(Map.of("union", Reference.to(union), "employer", Reference.to(employer),
                "mode", "单建", "covered_from", LocalDate.of(2020, 1, 1)))));
        street.write("members", List.of(Street.values(Map.of("name", "陈一", "union", Reference.to(union), "membership", "在册",
                "joined_on", LocalDate.of(2020, 2, 1)))));
        street.write("headcounts", List.of(reported(SECOND, union, 10), reported(THIRD, union, 20), reported(FOURTH, union, 30)));
        return new Made(employer, union);
    }

    private static Row reported(Quarter quarter, long union, int members) {
        return Street.values(Map.of("quarter", quarter, "union", Reference.to(union), "workers", 40, "members", members));
    }

    private static void change(Office office, String ledger, long id, String day, Map<String, Object> values) {
        save(office, ledger, id, values, Act.change(CLERK, Act.Kind.EDIT, LocalDate.parse(day), "变更", ""));
    }

    private static void correct(Office office, String ledger, long id, Map<String, Object> values) {
        save(office, ledger, id, values, Act.correction(CLERK, Act.Kind.EDIT));
    }

    private static void save(Office office, String ledger, long id, Map<String, Object> values, Act act) {
        Register register = office.registers().get(ledger);
        Row now = register.row(id, VIEWER).orElseThrow();
        Map<String, @Nullable Object> changed = new HashMap<>(values);
        Saved saved = register.save(new Row(id, now.version(), changed), act);
        assertTrue(saved.done(), () -> saved.problems().toString());
    }

    /** 本季末数 of three quarters. */
    private static List<Long> ends(Office office, String code) {
        return List.of(SECOND, THIRD, FOURTH).stream().map(quarter -> Objects
                .requireNonNull(Objects.requireNonNull(office.reporting().compute(quarter).figures().get(code)).end())
                .longValueExact())
                .toList();
    }
}
