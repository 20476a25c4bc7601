package org.streetunion.sample.make.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.organisation.Union;

class CadresTest {
    private static final List<Appointment> POSTS = Samples.STREET.staff().appointments();

    static List<Office> offices() {
        return List.of(Samples.SMALL, Samples.STREET);
    }

    @ParameterizedTest
    @MethodSource("offices")
    void postsDifferInPersonPostLevelUnionOrDay(Office office) {
        Set<String> seen = new HashSet<>();
        for (Appointment post : office.staff().appointments()) {
            String union = post.union() == null ? "" : post.union().name();
            assertTrue(seen.add(post.cadre().person().name() + post.post() + post.level() + union + post.span().from()),
                    post::toString);
            LocalDate to = post.span().to();
            assertTrue(to == null || !to.isBefore(post.span().from()), post::toString);
            assertEquals(post.level().equals("街道"), post.union() == null);
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void everyLiveUnionHasOneChairInTheWideSheet(Office office) {
        Set<Integer> chaired = office.staff().appointments().stream().filter(Appointment::wide).map(Appointment::union)
                .filter(u -> u != null).map(Union::seq).collect(Collectors.toSet());
        assertEquals(office.staff().appointments().stream().filter(Appointment::wide).count(), chaired.size());
        for (Union union : office.organisation().unions()) {
            assertEquals(union.liveOn(Quarter.NOW.last()), chaired.contains(union.seq()), union.name());
        }
    }

    @Test
    void theStreetHasTheStaffOfTheNewspaper() {
        assertEquals(1, street(p -> p.post().equals("主席") && p.kind().equals("专职")));
        assertEquals(4, street(p -> p.post().equals("副主席") && p.kind().equals("兼职")));
        assertEquals(1, street(p -> p.post().equals("副主席") && p.kind().equals("挂职")));
        assertEquals(8, street(p -> p.post().equals("协理员") && p.kind().equals("聘任")));
        assertEquals(7, street(p -> p.post().equals("社会化工会工作者")));
    }

    private static long street(Predicate<Appointment> wanted) {
        return POSTS.stream().filter(p -> p.level().equals("街道") && p.on(Quarter.NOW.last())).filter(wanted).count();
    }

    @Test
    void formerHoldersAreKept() {
        for (String reason : List.of("换届", "辞职", "聘期届满", "撤销", "注销", "合并")) {
            assertTrue(POSTS.stream().anyMatch(p -> p.span().reason().equals(reason) && p.span().to() != null), reason);
        }
    }

    @Test
    void partTimeViceChairsChairUnionsBelow() {
        Set<String> chairs = POSTS.stream().filter(Appointment::wide).map(p -> p.cadre().person().name())
                .collect(Collectors.toSet());
        assertTrue(POSTS.stream()
                .filter(p -> p.level().equals("街道") && p.post().equals("副主席") && p.kind().equals("兼职") && p.span().to() == null)
                .allMatch(p -> chairs.contains(p.cadre().person().name())));
    }

    @Test
    void inSomeCommunitiesOnePersonChairsTwoUnions() {
        long posts = POSTS.stream().filter(Appointment::wide).count();
        long persons = POSTS.stream().filter(Appointment::wide).map(p -> p.cadre().person().name()).distinct().count();
        assertEquals(6, posts - persons);
    }

    @Test
    void postListsNameOnlyPeopleWhoAreListedSomewhere() {
        Set<String> wide = POSTS.stream().filter(Appointment::wide).map(p -> p.cadre().person().name())
                .collect(Collectors.toSet());
        assertTrue(POSTS.stream().filter(p -> !p.wide())
                .allMatch(p -> p.cadre().listed() || wide.contains(p.cadre().person().name())));
        assertTrue(POSTS.stream().filter(p -> !p.cadre().person().known()).allMatch(p -> !p.cadre().person().mobile().isEmpty()));
    }
}
