package org.streetunion.app.exchange.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({"阳光工会,阳光工会,0", "阳光工会,阳光总工会,1", "阳光工会,杨光工会,1", "阳光工会,光工会,1", "阳光工会,明光公会,2", "甲,乙丙,2"})
    void lettersThatDifferAreCounted(String one, String other, int distance) {
        assertEquals(distance, Likeness.distance(one, other, 9));
        assertEquals(distance, Likeness.distance(other, one, 9), "both ways");
    }

    @Test
    void theWayOverAThirdIsNeverShorter() {
        List<String> words = List.of("阳光工会", "阳光联合工会", "明光工会", "明光公会", "工会", "街道总工会");
        for (String one : words) {
            for (String other : words) {
                words.forEach(third -> assertTrue(Likeness.distance(one, other, 9) <= Likeness.distance(one, third, 9)
                        + Likeness.distance(third, other, 9)));
            }
        }
    }

    @Test
    void whatIsMuchLongerIsNotLookedAt() {
        assertEquals(3, Likeness.distance("工会", "港口街道阳光工会", 2));
    }
}
