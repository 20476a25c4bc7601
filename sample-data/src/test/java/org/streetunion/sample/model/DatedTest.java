package org.streetunion.sample.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.model.Member.Change;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

/** What is valid on which day: first days count; last days count for posts and certificates only. */
class DatedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Place PLACE = new Place(0, "望海社区");

    @Test
    void aUnionLivesFromItsFoundingUntilItsStateChanges() {
        Union gone = union("独立基层工会", LocalDate.of(2020, 1, 1), new Union.State("撤销", DAY, ""));
        assertFalse(gone.liveOn(LocalDate.of(2019, 12, 31)));
        assertTrue(gone.liveOn(LocalDate.of(2020, 1, 1)));
        assertTrue(gone.liveOn(DAY.minusDays(1)));
        assertFalse(gone.liveOn(DAY));
        assertTrue(gone.gone());
    }

    @Test
    void unionsInPreparationAndBranchesNeverLive() {
        assertFalse(union("独立基层工会", null, new Union.State("筹备", DAY, "")).liveOn(DAY.plusYears(1)));
        assertFalse(union("分会", LocalDate.of(2020, 1, 1), new Union.State("正常", LocalDate.of(2020, 1, 1), "")).liveOn(DAY));
    }

    @Test
    void aCertificateIsGoodOnItsLastDay() {
        Union union = union("独立基层工会", LocalDate.of(2020, 1, 1), new Union.State("正常", LocalDate.of(2020, 1, 1), ""));
        assertTrue(union.legalOn(DAY));
        assertFalse(union.legalOn(DAY.plusDays(1)));
        assertFalse(union.legalOn(LocalDate.of(2021, 9, 30)));
    }

    @Test
    void aZoneEndsOnTheDayItIsAbolished() {
        Zone zone = new Zone("PQ00", "整街片区", "整街一片", LocalDate.of(2024, 3, 1), DAY, new Zone.Staff("", "", ""));
        assertTrue(zone.on(DAY.minusDays(1)));
        assertFalse(zone.on(DAY));
        assertFalse(zone.on(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void aPostIsHeldOnItsLastDay() {
        Cadre cadre = new Cadre(new Person("张三", false, "", "", null, ""), "汉族", new Cadre.Schooling("", "", "", ""),
                new Cadre.Job("", "", false, ""), DAY, true);
        Appointment post = new Appointment(cadre, "主席", "专职", "街道", null,
                new Appointment.Span("选举", LocalDate.of(2023, 5, 18), DAY, "", ""), false);
        assertTrue(post.on(DAY));
        assertFalse(post.on(DAY.plusDays(1)));
        assertFalse(post.on(LocalDate.of(2023, 5, 17)));
    }

    @Test
    void aMemberWhoMovedInCountsFromThatDay() {
        Member member = member(LocalDate.of(2015, 1, 1), new Change("转入", DAY, ""), "在册");
        assertEquals(DAY, member.begins());
        assertFalse(member.on(DAY.minusDays(1)));
        assertTrue(member.on(DAY));
        assertFalse(member.joinedIn(new Quarter(2015, 1)));
        assertTrue(member.change().in(Quarter.NOW, "转入"));
    }

    @Test
    void aMemberWhoLeftDoesNotCountOnThatDay() {
        Member member = member(LocalDate.of(2015, 1, 1), new Change("退会", DAY, ""), "退会");
        assertTrue(member.on(DAY.minusDays(1)));
        assertFalse(member.on(DAY));
        assertFalse(member.on(LocalDate.of(2014, 12, 31)));
        assertTrue(member.joinedIn(new Quarter(2015, 1)));
    }

    @Test
    void aMemberAboutToMoveStillCounts() {
        assertTrue(member(LocalDate.of(2015, 1, 1), new Change("", null, ""), "转出待接收").on(DAY));
    }

    private static Union union(String type, @Nullable LocalDate founded, Union.State state) {
        return new Union(0, "3302990010001", "甲工会", new Union.Kind(type, "工会委员会", "企业"), new Union.Seat("", "第一片区", PLACE, null),
                founded,
                state, new Union.Legal("81", "1", LocalDate.of(2021, 10, 1), DAY), false, Map.of());
    }

    private static Member member(LocalDate joined, Change change, String status) {
        Union union = union("独立基层工会", LocalDate.of(2010, 1, 1), new Union.State("正常", LocalDate.of(2010, 1, 1), ""));
        return new Member(new Person("李四", true, "居民身份证", "330206199003070001", LocalDate.of(1990, 3, 7), ""), "汉族", false, "",
                new Member.Work(union, null, "在岗"), "", joined, change, status, new Member.Traits("", "", "", "", "", ""));
    }
}
