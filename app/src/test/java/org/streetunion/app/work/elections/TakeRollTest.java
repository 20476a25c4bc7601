package org.streetunion.app.work.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Who came, by name: from it follow 应到, 实到 and the majority, on the meeting and in the file of the election that was held at it. */
class TakeRollTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void thoseInOfficeOnTheDayAreListedAndCounted(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long congress = meeting(village, Village.MET);
            assertEquals(List.of("“代表和委员”里没有这一届的在任代表，请先登记代表"), said(TakeRoll.check(office, congress, List.of())));
            delegates(village);

            List<TakeRoll.Line> lines = TakeRoll.lines(office, congress);
            assertEquals(List.of("干部0", "干部1", "干部2"), lines.stream().map(line -> line.person().label()).toList(),
                    "whoever left before the day is not to come");
            assertTrue(lines.stream().allMatch(TakeRoll.Line::came));
            List<TakeRoll.Line> one = List.of(lines.get(0), absent(lines.get(1), " 出差 "), absent(lines.get(2), ""));
            assertEquals(List.of("实到 1 人，不到应到 3 人的 66.6667 %"), said(TakeRoll.check(office, congress, one)));

            Saved saved = TakeRoll.run(office, congress, one, Village.CLERK);

            assertTrue(saved.done(), () -> saved.problems().toString());
            assertEquals("3 1 3 1", counts(office, congress));
            assertEquals(List.of("干部0 true null", "干部1 false 出差", "干部2 false null"), roll(office));

            TakeRoll.run(office, congress, List.of(lines.get(0), lines.get(1), absent(lines.get(2), "")), Village.CLERK);
            assertEquals("3 2 3 2", counts(office, congress));
            assertEquals(3, office.registers().get("attendances").count(Query.ALL), "entered again, not twice");
            office.batches().undo(saved.batch(), Village.CLERK, done -> {});
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsNoDelegateOfThatDayAnyMoreIsTakenOffAndAllOfItIsOneAct(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            delegates(village);
            long congress = meeting(village, Village.MET);
            TakeRoll.run(office, congress, TakeRoll.lines(office, congress), Village.CLERK);
            assertEquals("3 3 3 3", counts(office, congress));
            long seat = office.registers().get("seats").store().first(Query.ALL, 9).stream()
                    .filter(row -> Reference.to(village.people.get(2)).equals(row.values().get("person"))).findFirst()
                    .orElseThrow().id();
            village.fill("seats", seat, Map.of("left_on", Village.MET.minusDays(1)));

            Saved again = TakeRoll.run(office, congress, TakeRoll.lines(office, congress), Village.CLERK);

            assertEquals("2 2 2 2", counts(office, congress));
            assertEquals(List.of(), office.batches().undo(again.batch(), Village.CLERK, done -> {}).kept());
            assertEquals("3 3 3 3", counts(office, congress));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMeetingWithoutADayHasNobodyToCome(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            delegates(village);
            long congress = meeting(village, null);
            List<TakeRoll.Line> lines = TakeRoll.lines(office, congress);
            assertFalse(TakeRoll.run(office, congress, lines, Village.CLERK).done());
            assertEquals(List.of("这次会议已经不在了"), said(TakeRoll.check(office, 999_999, lines)));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFileOfTheElectionCountsThem(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            delegates(village);
            long congress = meeting(village, Village.MET);
            List<TakeRoll.Line> lines = TakeRoll.lines(office, congress);
            TakeRoll.run(office, congress, List.of(lines.get(0), lines.get(1), absent(lines.get(2), "")), Village.CLERK);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.fill("elections", file,
                    Map.of("meeting_form", "会员代表大会", "meeting_on", Village.MET, "entitled", 4, "present", 4));

            List<Measure> measures = LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().measures();

            assertEquals(List.of("应到人数 4 人 逐人登记的应到代表 3 人 OFF", "到会比例 2/3 = 66.7% 不低于 66.6667 % FITS"),
                    measures.stream().filter(each -> each.about().equals("大会"))
                            .map(each -> each.name() + " " + each.value() + " " + each.limit() + " " + each.verdict()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasTypedOtherwiseIsPointedOut(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            delegates(village);
            long congress = meeting(village, Village.MET);
            TakeRoll.run(office, congress, TakeRoll.lines(office, congress), Village.CLERK);
            Row typed = office.registers().get("congresses").store().rows(new long[]{congress}).get(0).with("entitled", 5);
            assertTrue(said(office.registers().get("congresses").check(typed))
                    .contains("应到写的是 5 人，“代表到会”里逐人登记的是 3 人，请核对"));
        }
    }

    private static TakeRoll.Line absent(TakeRoll.Line line, String reason) {
        return new TakeRoll.Line(line.person(), false, reason);
    }

    /** Three delegates, and one who left before the meeting. */
    private static void delegates(Village village) {
        for (int person = 0; person < 4; person++) {
            village.seat(village.union, 4, "代表", person, null);
        }
        long last = village.office.registers().get("seats").store().first(Query.ALL, 9).stream()
                .filter(row -> Reference.to(village.people.get(3)).equals(row.values().get("person"))).findFirst().orElseThrow()
                .id();
        village.fill("seats", last, Map.of("left_on", LocalDate.of(2026, 9, 1)));
    }

    private static long meeting(Village village, @org.jspecify.annotations.Nullable LocalDate day) {
        Map<String, @org.jspecify.annotations.Nullable Object> values = new HashMap<>(
                Map.of("union", Reference.to(village.union), "term_no", 4, "session_no", 1));
        values.put("held_on", day);
        return village.street.write("congresses", List.of(Street.values(values))).get(0);
    }

    private static String counts(Office office, long congress) {
        Map<String, Object> values = new HashMap<>();
        office.registers().get("congresses").store().rows(new long[]{congress}).get(0).values().forEach((key, value) -> {
            if (value != null) {
                values.put(key, value);
            }
        });
        return values.get("entitled") + " " + values.get("present") + " " + values.get("listed") + " " + values.get("came");
    }

    private static List<String> roll(Office office) {
        var register = office.registers().get("attendances");
        return register.labelled(register.store().first(Query.ALL, 9)).stream()
                .map(row -> row.values().get("person") + " " + row.values().get("came") + " " + row.values().get("reason"))
                .sorted().toList();
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).toList();
    }
}
