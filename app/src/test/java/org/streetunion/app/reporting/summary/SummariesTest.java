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
            assertTrue(empty.title().startsWith("（未填街道总工会名称）") && !empty.tables().isEmpty(), summary.key());
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
    void whoOughtToHaveAUnionIsToldFromThePeopleOfTheDay() {
        long grown = employer("甲厂", "listed_workers", 12);
        Row stored = office.registers().get("employers").store().rows(new long[]{grown}).get(0);
        Act later = Act.change(ENTRY.actor(), Act.Kind.EDIT, DAY.plusDays(1), "变更", "");
        assertTrue(office.registers().get("employers").save(stored.with("listed_workers", 40), later).done());
        assertEquals(List.of("甲厂 12"), lines("unbuilt", "联合建会候选", 2, 4), "forty since the next day");
        assertEquals(List.of(), lines("unbuilt", "应建未建", 2, 4));
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
    void aVisitIsASignOfLifeAndWhatLiesInTheTrashIsNone() {
        long visited = union("甲厂工会委员会", null);
        long spoken = union("乙厂工会委员会", null);
        long trashed = union("丙厂工会委员会", null);
        long person = save("people", Row.NEW.with("name", "卫国英"));
        Row duty = Row.NEW.with("person", Reference.to(person)).with("day", DAY.minusMonths(2));
        save("duties", duty.with("kind", "走访联系").with("union", Reference.to(visited)));
        save("duties", duty.with("kind", "会议").with("union", Reference.to(spoken)));
        term(trashed, "2026-01-01", "2030-12-31");
        assertEquals(List.of("乙厂工会委员会 没有任何记录"), lines("idle", "", 2, 4));

        long[] terms = office.registers().get("terms").ids(org.streetunion.app.ledger.Query.ALL);
        office.registers().get("terms").setTrash(terms, true, new Actor("小林"), "");
        assertEquals(List.of("丙厂工会委员会 没有任何记录", "乙厂工会委员会 没有任何记录"), lines("idle", "", 2, 4).stream().sorted().toList());
    }

    @Test
    void whoseDelayWasApprovedIsNotOverdue() {
        for (String name : List.of("甲", "乙", "丙", "丁")) {
            term(union(name + "厂工会委员会", null), "2021-07-01", "2026-06-30");
        }
        List<Long> unions = java.util.Arrays.stream(office.registers().get("unions").ids(org.streetunion.app.ledger.Query.ALL))
                .boxed()
                .sorted().toList();
        delay(unions.get(0), "街工〔2026〕3号", "2026-12-31");
        delay(unions.get(1), null, "2026-12-31");
        delay(unions.get(2), "街工〔2026〕4号", "2026-09-29");

        assertEquals(List.of("甲厂工会委员会 已批准延期至 2026-12-31"), lines("terms", "已批准延期", 2, 6));
        assertEquals(List.of("乙厂工会委员会 超期未换届 92 天", "丙厂工会委员会 超期未换届 92 天（延期已到）", "丁厂工会委员会 超期未换届 92 天"),
                sorted(lines("terms", "超期未换届", 2, 6)));
        assertEquals(4, lines("terms", "超期和待换届", 2, 6).size());
    }

    @Test
    void employersGoWithTheUnionThatCoversThemOrTheZoneOfTheirCommunity() {
        long east = save("zones", Row.NEW.with("code", "P1").with("name", "东片").with("kind", "划片"));
        long west = save("zones", Row.NEW.with("code", "P2").with("name", "西片").with("kind", "划片"));
        long first = placed("甲厂工会委员会", "红联社区", east);
        placed("乙厂工会委员会", "红联社区", east);
        placed("丙厂工会委员会", "港口社区", east);
        placed("丁厂工会委员会", "港口社区", west);
        long covered = workplace("甲厂", "蔚斗社区");
        save("coverage", Row.NEW.with("union", Reference.to(first)).with("employer", Reference.to(covered)).with("mode", "单建"));
        workplace("戊厂", "红联社区");
        workplace("己厂", "港口社区");
        long late = workplace("庚厂", "红联社区");
        save("employers",
                office.registers().get("employers").store().rows(new long[]{late}).get(0).with("founded_on", DAY.plusDays(1)));

        assertEquals(List.of("全街道 1 3 33.33%", "东片 1 2 50.00%", "西片 — — —", "（未建会，分不到组） 0 1 0.00%"),
                lines("rates", "按片区", 0, 1, 2, 3));
        assertEquals(List.of("全街道 1 3", "独立基层工会 1 1", "（未建会，分不到组） 0 2"), lines("rates", "按工会组织类型", 0, 1, 2));
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

    private void delay(long union, @Nullable String number, String until) {
        save("elections",
                Row.NEW.with("union", Reference.to(union)).with("term_no", 2).with("shift", "延期").with("shift_no", number)
                        .with("shift_to", LocalDate.parse(until)));
    }

    private long placed(String name, String community, long zone) {
        return save("unions", Row.NEW.with("name", name).with("state", "正常").with("kind", "独立基层工会").with("community", community)
                .with("zone", Reference.to(zone)));
    }

    private long workplace(String name, String community) {
        return save("employers", Row.NEW.with("name", name).with("community", community).with("listed_workers", 30));
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
