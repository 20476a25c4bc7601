package org.streetunion.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TypefacesTest {
    private final Typefaces typefaces = new Typefaces();

    @Test
    void missingCharacterIsShownAndRemembered() {
        assertEquals("王〓川", typefaces.line("王\ue123川", Weight.BOLD).text());
        assertEquals(Set.of("\ue123"), typefaces.missing());
    }

    @Test
    void controlsLeaveNoTraceAndLineEndsBecomeSpaces() {
        assertEquals("甲乙 丙 丁", typefaces.line("甲\u0007乙\t丙\n丁\u200b", Weight.REGULAR).text());
        assertEquals(Set.of(), typefaces.missing());
    }

    @Test
    void rareCharactersKeepTheirPlaceInTheLine() {
        Line line = typefaces.line("李𠮷龑𪸩川", Weight.REGULAR);
        assertEquals("李𠮷龑𪸩川", line.text());
        assertEquals(50, line.width(10), 0.01);
    }

    @Test
    void lineShrinksIntoItsRoomButNeverGrows() {
        Line line = typefaces.line("街道总工会", Weight.REGULAR);
        assertEquals(5, line.sizeWithin(25, 10), 0.01);
        assertEquals(10, line.sizeWithin(500, 10), 0.01);
        assertTrue(typefaces.line("", Weight.REGULAR).sizeWithin(10, 8) == 8);
    }
}
