package org.streetunion.app.work.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Who stands is a list of its own: 差额率 is counted from it, and whoever was elected sits in the body and holds the post. */
class CandidatesTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void thoseElectedBecomeSeatsAndPosts(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.fill("elections", file, Map.of("meeting_on", Village.MET, "seats", 3, "entitled", 30, "present", 28));
            stands(village, "委员", 1, "主席", true, 27);
            stands(village, "委员", 3, null, true, 26);
            stands(village, "委员", 6, "副主席", true, 20);
            stands(village, "委员", 5, null, false, 9);
            stands(village, "经审委员", 7, "经审主任", true, 27);
            Map<String, String> was = village.everything();

            Map<String, String> measures = measures(office, file);
            assertEquals("1/3 = 33.3% FITS", measures.get("委员差额率"));
            assertEquals("3 人 FITS", measures.get("委员人数（会员 30 人）"), "those who were elected make up the committee");
            assertEquals("2/3 = 66.7% FITS", measures.get("委员一线比例"), "what each is, the cadres' register says");
            assertEquals("4 人次都够 FITS", measures.get("当选人得票"));

            Outcome done = CloseElection.run(office, file, Village.CLERK, Progress.SILENT);

            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals(List.of("委员 干部1 主席 27", "委员 干部3 null 26", "委员 干部6 副主席 20", "经审委员 干部7 经审主任 27"), seats(office));
            assertEquals(List.of("干部1 主席", "干部3 委员", "干部6 副主席", "干部7 经审主任"),
                    village.posts(village.union).stream().filter(post -> post.contains("2026-10-08 null"))
                            .map(post -> String.join(" ", List.of(post.split(" ", -1)).subList(0, 2))).toList());

            assertEquals(List.of(), office.batches().undo(done.batch(), Village.CLERK, lines -> {}).kept());
            assertEquals(was, village.everything());
            assertEquals(List.of(), seats(office));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoThirdsAreMoreThanTheWholePartOfThem(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long limit = office.registers().get("parameters").store().first(Query.ALL, 500).stream()
                    .filter(row -> "当选得票比例".equals(row.values().get("name"))).findFirst().orElseThrow().id();
            village.fill("parameters", limit, Map.of("amount", new BigDecimal("66.6667")));
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.fill("elections", file, Map.of("meeting_on", Village.MET, "seats", 2, "entitled", 30, "present", 28));
            stands(village, "委员", 1, "主席", true, 21);
            stands(village, "委员", 3, null, true, 20);

            assertEquals("干部3 得票不够 OFF", measures(office, file).get("当选人得票"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverSitsAlreadyIsNotSeatedTwiceAndATypedNumberIsHeldAgainstTheList(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.fill("elections", file, Map.of("meeting_on", Village.MET, "seats", 1, "candidates", 5));
            village.seat(village.union, 4, "委员", 1, "主席");
            stands(village, "委员", 1, "主席", true, null);
            stands(village, "委员", 3, null, false, null);

            assertEquals("5 人 OFF", measures(office, file).get("委员候选人数"));
            assertEquals("1/1 = 100.0% FITS", measures(office, file).get("委员差额率"));
            assertTrue(CloseElection.run(office, file, Village.CLERK, Progress.SILENT).done());
            assertEquals(List.of("委员 干部1 主席 null"), seats(office));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void closeRelativesAreWarnedOf(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.election(office, village.union, Village.CLERK).id();
            village.fill("elections", file, Map.of("meeting_on", Village.MET));
            stands(village, "委员", 1, "主席", true, null);
            stands(village, "委员", 3, null, null, null);
            stands(village, "委员", 5, null, false, null);
            stands(village, "经审委员", 7, null, true, null);
            assertEquals(List.of(), relatives(office, file));

            village.fill("people", village.people.get(3), Map.of("relatives", "钱大海（父）"));
            village.fill("people", village.people.get(5), Map.of("relatives", "钱大海"));
            village.fill("people", village.people.get(7), Map.of("relatives", "干部1（配偶）"));

            assertEquals(List.of("“干部3”的近亲属里有单位法定代表人“钱大海”：企业主要负责人的近亲属不得作为委员人选", "经审委员“干部7”和“干部1”登记为近亲属，应回避"),
                    relatives(office, file), "who was not elected is nobody's matter any more");
        }
    }

    private static List<String> relatives(Office office, long file) {
        return CloseElection.check(office, file).stream().filter(problem -> !problem.blocks()).map(Problem::sentence)
                .filter(sentence -> sentence.contains("近亲属里") || sentence.contains("登记为近亲属")).toList();
    }

    private static void stands(Village village, String body, int person, @Nullable String duty, @Nullable Boolean elected,
            @Nullable Integer votes) {
        Map<String, @Nullable Object> values = new HashMap<>(
                Map.of("union", Reference.to(village.union), "term_no", 4, "body", body,
                        "person", Reference.to(village.people.get(person))));
        values.put("duty", duty);
        values.put("elected", elected);
        values.put("votes", votes);
        village.street.write("candidates", List.of(Street.values(values)));
    }

    private static Map<String, String> measures(Office office, long file) {
        Map<String, String> measures = new HashMap<>();
        LookAtFile.find(office, FileKind.ELECTION, file).orElseThrow().measures()
                .forEach(each -> measures.put(each.about() + each.name(), each.value() + " " + each.verdict()));
        return measures;
    }

    private static List<String> seats(Office office) {
        var register = office.registers().get("seats");
        return register.labelled(register.store().first(Query.ALL, 20)).stream().map(row -> row.values().get("body") + " "
                + row.values().get("person") + " " + row.values().get("duty") + " " + row.values().get("votes")).sorted()
                .toList();
    }
}
