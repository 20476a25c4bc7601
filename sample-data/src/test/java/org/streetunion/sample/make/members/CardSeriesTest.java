package org.streetunion.sample.make.members;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetunion.sample.Samples;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.organisation.Union;

class CardSeriesTest {
    @Test
    void membershipNumbersCarryStreetAndUnionAndPassLuhn() {
        Set<String> seen = new HashSet<>();
        for (Member member : Samples.STREET.members()) {
            Union union = member.work().union();
            assertTrue(member.card().startsWith(union.code()) && member.card().length() == 19, member.card());
            assertTrue(seen.add(member.card()), member.card());
            assertEquals(member.card().charAt(18) - '0', CardSeries.check(member.card().substring(0, 18)));
        }
        assertEquals(9, CardSeries.check("622200000000000"));
    }
}
