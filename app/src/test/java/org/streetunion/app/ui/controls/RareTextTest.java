package org.streetunion.app.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RareTextTest {
    @Test
    void aCharacterBeyondTheBasicPlaneIsRare() {
        assertTrue(RareText.isRare("张𠅤华"));
        assertFalse(RareText.isRare("张䶮华"), "the bundled font has 䶮");
    }

    @Test
    void aNameIsCutIntoRuns() {
        assertEquals(List.of("张", "𠅤", "华"), RareText.runs("张𠅤华"));
        assertEquals(List.of("𠅤𪸩"), RareText.runs("𠅤𪸩"));
        assertEquals(List.of("李明"), RareText.runs("李明"));
        assertEquals(List.of(), RareText.runs(""));
    }
}
