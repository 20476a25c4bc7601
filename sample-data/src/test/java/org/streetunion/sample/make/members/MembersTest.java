package org.streetunion.sample.make.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Coverage;

class MembersTest {
    private static final List<Member> MEMBERS = Samples.STREET.members();
    private static final LocalDate LAST = Quarter.NOW.last();

    @Test
    void statusFollowsFromWhatChanged() {
        for (Member member : MEMBERS) {
            String expected = switch (member.change().type()) {
                case "保留", "转出", "除名", "退会" -> member.change().type();
                default -> member.status().equals("转出待接收") ? "转出待接收" : "在册";
            };
            assertEquals(expected, member.status());
            assertEquals(member.change().type().isEmpty(), member.change().date() == null);
        }
    }

    @Test
    void nothingHappensBeforeJoiningOrInTheFuture() {
        for (Member member : MEMBERS) {
            LocalDate change = member.change().date();
            assertTrue(change == null || !change.isBefore(member.joined()), member::toString);
            assertTrue(change == null || !change.isAfter(LAST), member::toString);
            assertFalse(member.joined().isAfter(LAST), member::toString);
            assertFalse(member.begins().isBefore(Objects.requireNonNull(member.work().union().founded())), member::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"转入", "转出", "保留", "退会", "除名"})
    void changesFallInSeveralQuarters(String type) {
        long quarters = Quarter.reported().stream().filter(q -> MEMBERS.stream().anyMatch(m -> m.change().in(q, type))).count();
        assertTrue(quarters >= 4, type + quarters);
    }

    @Test
    void threeInAHundredAreKnownByNameOnly() {
        double share = (double) MEMBERS.stream().filter(m -> !m.person().known()).count() / MEMBERS.size();
        assertTrue(share > 0.025 && share < 0.035, Double.toString(share));
    }

    @Test
    void otherPapersOccur() {
        Set<String> kinds = MEMBERS.stream().map(m -> m.person().cardKind()).collect(Collectors.toSet());
        assertEquals(Set.of("", "居民身份证", "港澳台居民居住证", "护照"), kinds);
        assertTrue(MEMBERS.stream().anyMatch(m -> m.person().cardNumber().startsWith("330204")));
    }

    @Test
    void membersWorkWhereTheirUnionCovers() {
        Set<String> covered = new HashSet<>();
        for (Coverage coverage : Samples.STREET.organisation().coverages()) {
            covered.add(coverage.union().seq() + " " + coverage.employer().seq());
        }
        for (Member member : MEMBERS) {
            boolean gig = member.work().union().kind().scene().equals("新就业形态");
            assertEquals(gig, member.work().employer() == null);
            assertTrue(gig || covered
                    .contains(member.work().union().seq() + " " + Objects.requireNonNull(member.work().employer()).seq()));
            assertTrue(!gig || !member.gig().isEmpty());
        }
    }

    @Test
    void someChairsAreMembersOfTheirUnion() {
        Set<String> chairs = Samples.STREET.staff().cadres().stream().map(Cadre::person).filter(p -> p.known())
                .map(p -> p.cardNumber())
                .collect(Collectors.toSet());
        List<Member> both = MEMBERS.stream().filter(m -> chairs.contains(m.person().cardNumber())).toList();
        assertTrue(both.size() > 100, Integer.toString(both.size()));
        assertTrue(both.stream().allMatch(m -> m.status().equals("在册")));
    }

    @Test
    void sharesAddUpToTheWantedNumber() {
        for (int wanted : List.of(600, 777, 5_000)) {
            List<Workplaces.Workplace> places = new Workplaces(new Dice(3, "test"), Samples.SMALL.organisation().unions(),
                    Samples.SMALL.organisation().coverages()).share(wanted);
            assertEquals(wanted, places.stream().mapToInt(Workplaces.Workplace::members).sum());
            assertTrue(places.stream().allMatch(p -> p.members() >= 3));
        }
    }
}
