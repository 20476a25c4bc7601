package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** Who came, as it is ticked on the page of a meeting. */
class TakingRollTest extends RealUiTest {
    private long congress;
    private List<Long> people = List.of();

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        long union = street.fill(1, 1).get(0);
        people = street.write("people", List.of(Street.values(Map.of("name", "柳一")), Street.values(Map.of("name", "柳二"))));
        street.write("seats",
                people.stream().map(person -> Street.values(Map.of("union", Reference.to(union), "term_no", 1, "body",
                        "代表", "person", Reference.to(person)))).toList());
        congress = street.write("congresses", List.of(Street.values(Map.of("union", Reference.to(union), "term_no", 1,
                "session_no", 1, "held_on", LocalDate.of(2026, 10, 8))))).get(0);
    }

    @Test
    void whoeverDidNotComeIsUntickedAndTheMeetingCounts(FxRobot robot) {
        record(robot, "congresses", congress);
        robot.clickOn("#record-deeds").clickOn("登记到会");
        asked(robot, "登记到会（没到的去掉勾，写上原因）");
        assertEquals("应到 2 人，实到 2 人", words(robot, "#roll-sum"));
        robot.clickOn("#roll-" + people.get(1));
        until(() -> words(robot, "#roll-sum").equals("应到 2 人，实到 1 人"));
        answer(robot, "登记");
        remarked(robot, "已登记到会，应到和实到人数按名单填好");

        Row kept = office().registers().get("congresses").store().rows(new long[]{congress}).get(0);
        assertEquals(List.of(2, 1), List.of(kept.values().get("entitled"), kept.values().get("present")));
        part(robot, "attendances");
        until(() -> robot.lookup("#table-attendances").tryQuery().isPresent());
        assertEquals(2, office().registers().get("attendances").count(Query.ALL));
    }
}
