package org.streetunion.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

class SampleOfficeTest {
    @Test
    void theSameSeedGivesTheSameOffice() {
        assertEquals(Samples.SMALL, SampleOffice.generate(Size.SMALL, 1));
    }

    @Test
    void anotherSeedGivesAnotherOffice() {
        Office other = SampleOffice.generate(Size.SMALL, 2);
        assertNotEquals(Samples.SMALL.organisation().employers(), other.organisation().employers());
        assertNotEquals(Samples.SMALL.members(), other.members());
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void sizesAreAsStated(Size size) {
        Office office = SampleOffice.generate(size, 5);
        List<Union> live = office.organisation().unions().stream().filter(u -> u.liveOn(Quarter.NOW.last())).toList();
        assertEquals(size.unions().all(), live.size());
        assertEquals(size.unions().single(), live.stream().filter(u -> u.kind().type().equals("独立基层工会")).count());
        assertEquals(size.unions().federation(), live.stream().filter(Union::federation).count());
        assertEquals(size.employers(), office.organisation().employers().size());
        assertEquals(size.members(), office.members().size());
        List<Zone> zones = office.organisation().zones().stream().filter(z -> z.on(Quarter.NOW.last())).toList();
        assertEquals(size.cadres().zones(), zones.size());
    }

    @Test
    void theStreetsMatchTheNewspaper() {
        assertEquals(351, Size.XIAOGANG.unions().all());
        assertEquals(334, Size.FENGMEN.unions().all());
        assertEquals(166_500, Size.FENGMEN.members());
    }

    @Test
    void everyOfficeIsThePracticeOffice() {
        assertEquals("练习用街道总工会", Samples.SMALL.facts().street());
        assertEquals("330299001", Samples.STREET.facts().code());
        assertEquals(Quarter.reported(), List.copyOf(Samples.STREET.facts().due().keySet()));
    }

    @Test
    void membersBelongToUnionsOfTheOffice() {
        List<Union> unions = Samples.STREET.organisation().unions();
        for (Member member : Samples.STREET.members()) {
            Union union = member.work().union();
            assertSame(unions.get(union.seq()), union);
            assertTrue(union.counts() && !union.federation(), union.name());
        }
    }
}
