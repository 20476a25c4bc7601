package org.streetunion.app.work.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** From the board to a task and back to steps that can be tried and written. */
class BalanceTest {
    private final Office office = Databases.H2.office();
    private final BoardStreet street = new BoardStreet(office);

    @AfterEach
    void close() {
        office.close();
    }

    private Balance.Proposed proposed(Picture picture) {
        return Balance.propose(picture, List.of(street.chen, street.zhao), new Balance.Wish(BoardStreet.DAY, 0, 5_000),
                () -> false);
    }

    @Test
    void thoseOfTheStreetShareWhatNobodyHas() {
        Picture picture = street.picture();
        assertEquals(List.of(street.chen, street.zhao), Balance.usual(picture));
        Balance.Proposed proposed = proposed(picture);
        assertEquals(3, proposed.steps().size());
        assertTrue(proposed.steps().stream().allMatch(step -> step.person() == street.zhao),
                "chen carries five already: a union and two days");
        assertEquals(0, Picture.of(Trial.after(street.board(), proposed.steps())).count(Finding.Kind.NOBODY));
        assertTrue(proposed.words().contains("改派 0 家，新安排 3 家"), proposed::words);
    }

    @Test
    void whatOneHasTooMuchOfGoesToTheOtherAndItsLiaisonEnds() {
        long near = street.liaison(street.chen, street.near);
        street.liaison(street.chen, street.far);
        street.liaison(street.zhao, street.outside);
        Balance.Proposed proposed = proposed(street.picture());
        assertEquals(2, proposed.steps().size(), proposed::words);
        Step.Arrange first = (Step.Arrange) proposed.steps().stream().filter(step -> step.union() == street.near).findFirst()
                .orElseThrow();
        assertEquals(street.tie(Tie.Kind.LIAISON, near), first.instead());
        assertTrue(Arranging.run(office, proposed.steps(), BoardStreet.CLERK, Progress.SILENT).done());
        assertEquals(1, street.picture().load(street.chen).unions(), "the union of the post");
        assertEquals(3, street.picture().load(street.zhao).unions());
    }

    @Test
    void whoHasAZoneKeepsItAndWhatIsTriedStays() {
        street.row("liaisons", "person", Reference.to(street.chen), "kind", "包片联系", "zone", Reference.to(street.zone));
        Step tried = new Step.Arrange(street.chen, street.outside, Step.Ways.LIAISE, new Step.Term(BoardStreet.DAY, null), null);
        Balance.Proposed proposed = proposed(Picture.of(Trial.after(street.board(), List.of(tried))));
        assertTrue(proposed.steps().stream().noneMatch(step -> step.union() == street.outside));
        assertFalse(proposed.steps().isEmpty());
        proposed.steps().forEach(step -> assertNull(((Step.Arrange) step).instead()));
    }

    @Test
    void aLimitOfUnionsThatCannotBeKeptIsSaid() {
        street.row("parameters", "name", "每人联系工会数提醒线", "amount", java.math.BigDecimal.ONE, "unit", "家", "force", "参考",
                "valid_from",
                java.time.LocalDate.of(2025, 1, 1));
        assertTrue(proposed(street.picture()).words().contains("没有按上限"));
        assertEquals(List.of(),
                Balance.propose(street.picture(), List.of(), new Balance.Wish(BoardStreet.DAY, 0, 100), () -> false)
                        .steps());
    }
}
