package org.streetunion.app.ui.background;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads where only the last question matters: an answer to an earlier one is dropped. */
public final class Latest {
    private final Background background;
    private long asked;

    /** Reads through this. */
    public Latest(Background background) {
        this.background = background;
    }

    /** Asks; the answer arrives unless somebody asks again before. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        long mine = ++asked;
        background.read(question, value -> {
            if (mine == asked) {
                answer.accept(value);
            }
        });
    }

    /** Drops the answer that is under way. */
    public void forget() {
        asked++;
    }
}
