package org.streetunion.app.work.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.reporting.UnionLifeStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** An election from its file to the new posts, and back. */
class CloseElectionTest {
    private static final Map<String, Object> STEPS = Map.of("request_on", LocalDate.of(2026, 8, 3), "reply_on",
            LocalDate.of(2026, 8, 20), "reply_no", "甲总工〔2026〕8号", "nominees_on", LocalDate.of(2026, 9, 10), "meeting_on",
            Village.MET, "result_on", LocalDate.of(2026, 10, 9));

    @ParameterizedTest
    @EnumSource(Databases.class)
    void endsTheOldPostsStartsTheNewOnesAndGoesBackAsAWhole(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            assertEquals(file, StartFile.election(office, village.union, Village.CLERK).id(),
                    "an open file is found, not doubled");
            village.fill("elections", file, STEPS);
            village.elected(village.union, 4);
            Map<String, String> was = village.everything();

            Outcome done = CloseElection.run(office, file, Village.CLERK, Progress.SILENT);

            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals(List.of(2, 6), List.of(done.ended(), done.begun()));
            assertEquals(List.of("干部0 主席 专职 2021-11-01 2026-10-07 换届", "干部1 主席 兼职 2026-10-08 null null",
                    "干部1 副主席 兼职 2021-11-01 2026-10-07 换届", "干部2 协理员 聘任 2021-11-01 null null",
                    "干部3 委员 null 2026-10-08 null null", "干部6 副主席 null 2026-10-08 null null",
                    "干部7 经审主任 null 2026-10-08 null null", "干部8 经审委员 null 2026-10-08 null null",
                    "干部9 经审委员 null 2026-10-08 null null"), village.posts(village.union));
            assertEquals(List.of("3 2021-11-01 2026-10-07", "4 2026-10-08 2031-10-07"),
                    office.registers().get("terms").store().first(Query.ALL, 9).stream()
                            .map(row -> row.values().get("ordinal") + " "
                                    + row.values().get("starts_on") + " " + row.values().get("ends_on"))
                            .sorted().toList());
            assertEquals("经审会", office.registers().get("bodies").store().first(Query.ALL, 9).get(0).values().get("kind"));
            assertEquals(List.of("2026-10-08 换届 第 4 届，甲总工〔2026〕8号"), new UnionLifeStore(office.database().sql())
                    .between(Village.MET.minusDays(30), Village.MET.plusDays(1)).stream()
                    .map(event -> event.day() + " " + event.what() + " " + event.reason()).toList());
            assertEquals("已办结", LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().state());
            assertFalse(CloseElection.run(office, file, Village.CLERK, Progress.SILENT).done(), "a closed file is closed");
            assertFalse(RecordStep.run(office, FileKind.ELECTION, file, ElectionLedger.MEETING, filed(), Village.CLERK).done(),
                    "the meeting stays where the term begins");
            var late = RecordStep.run(office, FileKind.ELECTION, file, ElectionLedger.FILED, filed(), Village.CLERK);
            assertTrue(late.done(), "the paper that comes afterwards is entered");
            office.batches().undo(late.batch(), Village.CLERK, lines -> {});

            assertEquals(List.of(), office.batches().undo(done.batch(), Village.CLERK, lines -> {}).kept());
            assertEquals(was, village.everything());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoLeftSinceTheMeetingHasAPostThatEnded(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.fill("elections", file, STEPS);
            village.elected(village.union, 4);
            long seat = office.registers().get("seats").store().first(Query.ALL, 99).stream()
                    .filter(row -> org.streetunion.app.ledger.Reference.to(village.people.get(3))
                            .equals(row.values().get("person")))
                    .findFirst().orElseThrow().id();
            village.fill("seats", seat, Map.of("left_on", Village.MET));

            assertTrue(CloseElection.run(office, file, Village.CLERK, Progress.SILENT).done());

            assertTrue(village.posts(village.union).contains("干部3 委员 null 2026-10-08 2026-10-08 其他"),
                    () -> village.posts(village.union).toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsMissingStandsAgainstIt(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            assertEquals(List.of("还没有填选举大会的日期"), blocks(office, file));

            Map<String, Object> wrong = new HashMap<>(STEPS);
            wrong.put("meeting_on", LocalDate.of(2026, 11, 20));
            wrong.put("years", 4);
            village.fill("elections", file, wrong);
            assertEquals(List.of("大会日期 2026-11-20 还没有到，请开过大会再办结", "任期应为 3 年或 5 年", "“代表和委员”里还没有第 4 届的委员，请先登记当选名单"),
                    blocks(office, file));

            wrong.put("meeting_on", LocalDate.of(2021, 5, 1));
            wrong.put("years", 5);
            village.fill("elections", file, wrong);
            village.elected(village.union, 4);
            assertEquals(List.of("届次台账里已有 2021-11-01 开始的第 3 届，新一届不能早于它，请核对大会日期"), blocks(office, file));
            assertEquals("“选举大会”（2021-05-01）早于“候选人请示”（2026-09-10），请核对日期", line(office, file, "meeting"));
            assertFalse(CloseElection.run(office, file, Village.CLERK, Progress.SILENT).done());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNumbersAreCountedFromThePeople(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.elected(village.union, 4);
            village.seat(village.union, 4, "委员", 2, null);
            village.seat(village.union, 4, "代表", 0, null);
            village.seat(village.union, 4, "代表", 5, null);
            village.fill("elections", file, Map.of("entitled", 30, "present", 20, "seats", 4, "candidates", 4));

            Map<String, Measure> measures = new HashMap<>();
            LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().measures()
                    .forEach(each -> measures.put(each.about() + each.name(), each));

            expect(measures, "大会到会比例", "20/30 = 66.7%", Measure.Verdict.FITS);
            expect(measures, "委员差额率", "0/4 = 0.0%", Measure.Verdict.OFF);
            expect(measures, "委员人数（会员 30 人）", "4 人", Measure.Verdict.FITS);
            expect(measures, "委员人数单双", "4 人", Measure.Verdict.OFF);
            expect(measures, "经审委员人数", "3 人", Measure.Verdict.FITS);
            expect(measures, "委员一线比例", "2/4 = 50.0%", Measure.Verdict.FITS);
            expect(measures, "委员女性比例", "2/4 = 50.0%", Measure.Verdict.OPEN);
            expect(measures, "委员35岁以下比例", "1/4 = 25.0%", Measure.Verdict.OPEN);
            expect(measures, "代表一线比例", "1/2 = 50.0%", Measure.Verdict.OFF);
            expect(measures, "代表女性比例", "1/2 = 50.0%", Measure.Verdict.FITS);
            expect(measures, "女职工委员会委员", "0 人", Measure.Verdict.OFF);
            village.fill("elections", file, Map.of("meeting_form", "会员代表大会"));
            Measure entitled = measure(office, file);
            assertEquals(List.of("30 人", "在任代表 2 人", Measure.Verdict.OFF),
                    List.of(entitled.value(), entitled.limit(), entitled.verdict()));
            Map<String, Object> untold = new HashMap<>();
            untold.put("entitled", null);
            untold.put("present", 2);
            village.fill("elections", file, untold);
            assertEquals("没有填，按 2 人算", measure(office, file).value());
            assertEquals("3 人至 7 人", named(measures, "委员人数（会员 30 人）").limit());
            assertEquals("不低于女会员所占 12/30 = 40.0%", named(measures, "代表女性比例").limit());
        }
    }

    private static Measure measure(Office office, long file) {
        return LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().measures().stream()
                .filter(each -> each.name().equals("应到人数")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPostThatNobodyHoldsIsToBeFilled(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            VacancyDeadlines vacancies = new VacancyDeadlines(office.registers());
            assertEquals(List.of(), vacancies.soon(Village.MET));
            var posts = office.registers().get("appointments").store();
            long chair = posts.first(Query.ALL, 9).stream().filter(row -> "主席".equals(row.values().get("post"))).findFirst()
                    .orElseThrow().id();
            village.fill("appointments", chair, Map.of("ends_on", LocalDate.of(2026, 8, 31)));

            var found = vacancies.soon(Village.MET);
            assertEquals(List.of("合兴模具厂工会委员会：主席从 2026-08-31 起空缺，应在 3 个月内补选"),
                    found.stream().map(each -> each.sentence()).toList());
            assertEquals(LocalDate.of(2026, 11, 30), found.get(0).day());

            long deputy = posts.first(Query.ALL, 9).stream().filter(row -> "副主席".equals(row.values().get("post"))).findFirst()
                    .orElseThrow().id();
            village.fill("appointments", deputy, Map.of("ends_on", LocalDate.of(2026, 9, 30), "end_reason", "调离"));
            assertEquals(2, vacancies.soon(Village.MET).size());
            village.fill("appointments", deputy, Map.of("end_reason", "换届"));
            assertEquals(1, vacancies.soon(Village.MET).size(), "a union may do without one after an election");
        }
    }

    private static RecordStep.Entry filed() {
        return new RecordStep.Entry(LocalDate.of(2026, 10, 9), "甲总工〔2026〕11号", null);
    }

    private static Measure named(Map<String, Measure> measures, String name) {
        return Objects.requireNonNull(measures.get(name), () -> name + " among " + measures.keySet());
    }

    private static void expect(Map<String, Measure> measures, String name, String value, Measure.Verdict verdict) {
        Measure measure = named(measures, name);
        assertEquals(value + " " + verdict, measure.value() + " " + measure.verdict(), name);
    }

    private static List<String> blocks(Office office, long file) {
        return CloseElection.check(office, file).stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }

    private static String line(Office office, long file, String step) {
        return LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().steps().stream()
                .filter(line -> line.step().key().equals(step)).flatMap(line -> line.remarks().stream()).findFirst().orElse("");
    }
}
