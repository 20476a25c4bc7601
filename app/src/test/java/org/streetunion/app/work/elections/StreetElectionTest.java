package org.streetunion.app.work.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.CadreDeadlines;
import org.streetunion.app.work.cadres.StreetTerm;

/** The election of the street's own committee: its posts name no union, its term is registered like any other or stands in a setting. */
class StreetElectionTest {
    private static final LocalDate BEFORE = LocalDate.of(2021, 10, 1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itsPostsEndAndTheNewOnesAreTheStreets(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long own = village.street
                    .write("unions", List.of(Street.values(Map.of("name", "港口街道总工会", "kind", "街道工会", "form", "总工会",
                            "founded_on", LocalDate.of(2011, 5, 1)))))
                    .get(0);
            village.street.write("appointments",
                    List.of(Street.values(Map.of("person", Reference.to(village.people.get(4)), "post", "主席",
                            "status", "专职", "level", "街道", "starts_on", BEFORE))));
            office.settings().put(StreetTerm.KEY, "2026-09-30");
            assertEquals(Optional.of(LocalDate.of(2026, 9, 30)), StreetTerm.end(office.registers(), office.settings()));
            assertEquals(List.of("街道总工会本届委员会任期已于 2026-09-30 届满，请办换届"), street(office));
            village.street.write("terms",
                    List.of(Street.values(Map.of("union", Reference.to(own), "ordinal", 3, "years", 5, "starts_on",
                            BEFORE))));
            assertEquals(List.of(), street(office), "the union itself is told of");

            long file = StartFile.election(office, own, Village.CLERK).id();
            village.fill("elections", file, Map.of("request_on", LocalDate.of(2026, 8, 3), "reply_on", LocalDate.of(2026, 8, 20),
                    "reply_no", "甲总工〔2026〕8号", "nominees_on", LocalDate.of(2026, 9, 10), "meeting_on", Village.MET, "result_on",
                    LocalDate.of(2026, 10, 9)));
            village.elected(own, 4);
            Outcome done = CloseElection.run(office, file, Village.CLERK, Progress.SILENT);

            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals(1, done.ended());
            assertEquals(List.of("干部1 主席 2026-10-08 null", "干部4 主席 2021-10-01 2026-10-07"), chairs(office));
            assertEquals(Optional.of(LocalDate.of(2031, 10, 7)), StreetTerm.end(office.registers(), office.settings()));
        }
    }

    private static List<String> street(Office office) {
        return new CadreDeadlines(office).soon(Village.MET).stream().map(Deadlines.Deadline::sentence)
                .filter(sentence -> sentence.startsWith("街道总工会")).toList();
    }

    private static List<String> chairs(Office office) {
        var posts = office.registers().get("appointments");
        return posts.labelled(posts.store().first(Query.ALL, 99)).stream()
                .filter(row -> "街道".equals(row.values().get("level")) && "主席".equals(row.values().get("post")))
                .map(row -> row.values().get("person") + " " + row.values().get("post") + " " + row.values().get("starts_on")
                        + " "
                        + row.values().get("ends_on"))
                .sorted().toList();
    }
}
