package org.streetunion.app.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypedLinesTest {
    private final List<Line> read = List.of(new Line(false), new Line(true), new Line(false));
    private final List<Integer> told = new ArrayList<>();
    private final TypedLines<List<String>, Line> lines = new TypedLines<>(() -> told.add(told.size()));

    @BeforeEach
    void take() {
        lines.take(read);
        lines.shown().setAll(read);
    }

    @Test
    void whatIsGoneOnWithIsOneStep() {
        lines.type(read.get(0), 0, "1");
        lines.retype(read.get(0), 0, "12");
        lines.type(read.get(0), 1, "x");
        assertEquals(3, told.size());
        assertEquals(1, lines.changed());
        assertEquals(1, lines.wrong());
        assertTrue(lines.keepable().isEmpty());

        assertTrue(lines.stepBack());
        assertEquals(List.of(read.get(0)), lines.keepable());
        assertTrue(lines.stepBack());
        assertEquals(0, lines.changed());
        assertFalse(lines.stepBack());
    }

    @Test
    void aBlockLosesWhatIsLockedOrBeyondTheEdges() {
        assertEquals(3, lines.paste(0, 1, 2, PastedBlock.of("1\t2\n3\n4\n5")));
        assertEquals(List.of("1", "", "4"), read.stream().map(line -> line.text(1)).toList());
    }

    @Test
    void whatIsForgottenIsNoStepAnyMore() {
        lines.type(read.get(2), 0, "7");
        lines.forget();
        assertEquals(0, lines.changed());
        assertFalse(lines.stepBack());
    }

    /** Two cells; an x cannot be kept. */
    private static final class Line implements TypedLine<List<String>> {
        private final boolean locked;
        private List<String> texts = List.of("", "");

        Line(boolean locked) {
            this.locked = locked;
        }

        @Override
        public void type(int column, String text) {
            texts = column == 0 ? List.of(text, texts.get(1)) : List.of(texts.get(0), text);
        }

        @Override
        public String text(int column) {
            return texts.get(column);
        }

        @Override
        public @Nullable String complaint(int column) {
            return text(column).equals("x") ? "x" : null;
        }

        @Override
        public List<String> entry() {
            return texts;
        }

        @Override
        public void set(List<String> entry) {
            texts = entry;
        }

        @Override
        public void clear() {
            texts = List.of("", "");
        }

        @Override
        public boolean changed() {
            return !texts.equals(List.of("", ""));
        }

        @Override
        public boolean blocked() {
            return texts.contains("x");
        }

        @Override
        public boolean locked() {
            return locked;
        }
    }
}
