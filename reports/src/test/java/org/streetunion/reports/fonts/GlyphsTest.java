package org.streetunion.reports.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {

    @ParameterizedTest
    @ValueSource(strings = {"䶮", "㛃", "𠅤", "鑫", "喆", "㐂", "龑", "堃", "玥", "㑇", "𬱖", "〇", "·", "〓", "—"})
    void regularFontHasCommonNames(String character) {
        assertEquals(Optional.of(BundledFonts.REGULAR), Glyphs.fontFor(character.codePointAt(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"𪸩", "𫟷", "𠮷"})
    void rareFontHasTheRest(String character) {
        assertEquals(Optional.of(BundledFonts.RARE), Glyphs.fontFor(character.codePointAt(0)));
    }

    @Test
    void boldHasTheSameCharactersAsRegular() {
        Coverage regular = Coverage.of(BundledFonts.REGULAR);
        Coverage bold = Coverage.of(BundledFonts.BOLD);
        assertTrue(regular.size() > 30_000);
        assertEquals(List.of(), IntStream.range(0, 0x30000).filter(code -> regular.has(code) != bold.has(code)).boxed().toList());
    }

    @Test
    void namesWhatNoFontHas() {
        assertEquals(Set.of("\ue123"), Glyphs.missing("王\ue123小\ue123川"));
        assertEquals(Set.of(), Glyphs.missing("李𠮷\n 欧阳㛃\u200b"));
    }

    @Test
    void variationSelectorIsNotMissed() {
        assertEquals(Set.of(), Glyphs.missing("葛\udb40\udd00"));
        assertTrue(Glyphs.isInvisible(0xE0100));
        assertFalse(Glyphs.isInvisible('葛'));
    }

    @ParameterizedTest
    @EnumSource(BundledFonts.class)
    void everyFontFileIsThereAndLoads(BundledFonts font) throws IOException, FontFormatException {
        try (InputStream stream = font.open()) {
            assertTrue(Font.createFont(Font.TRUETYPE_FONT, stream).canDisplay(font == BundledFonts.RARE ? 0x20BB7 : '工'));
        }
    }
}
