package org.streetunion.reports.card;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "810000199506150017", "820000198808080023", "830000200101010031"})
    void identityNumbersAreRecognised(String number) {
        assertTrue(IdentityNumberShape.matches(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000199506150018", "110105194902300023", "11010518991231002X", "3302060030001000018",
            "11010519491231002",
            "81330206MC0000001X", "", "012345194912310024"})
    void otherNumbersAreNot(String number) {
        assertFalse(IdentityNumberShape.matches(number));
    }
}
