package org.streetunion.app.ui.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class SameThreadTest {
    private final SameThread background = new SameThread();
    private final List<String> said = new ArrayList<>();

    @Test
    void everythingHappensAtOnce() {
        background.read(() -> "read", said::add);
        background.pause().then(() -> said.add("typed"));
        background.start("long", progress -> String.valueOf(progress.report(1, 2)), said::add);

        assertEquals(List.of("read", "typed", "true"), said);
        assertTrue(background.jobs().isEmpty());
    }

    @Test
    void aJobThatIsCancelledIsToldAtItsNextSafePoint() {
        background.start("long", progress -> {
            boolean before = progress.report(1, 3);
            background.jobs().get(0).cancel();
            boolean after = progress.report(2, 3);
            said.add(before + " " + after);
            return said;
        }, done -> {});

        assertEquals(List.of("true false"), said);
    }

    @Test
    void onlyTheAnswerToTheLastQuestionArrives() {
        List<Runnable> waiting = new ArrayList<>();
        Latest latest = new Latest(new Waiting(waiting));

        latest.ask(() -> "first", said::add);
        latest.ask(() -> "second", said::add);
        waiting.forEach(Runnable::run);

        assertEquals(List.of("second"), said);
    }

    @Test
    void aForgottenQuestionIsNotAnswered() {
        List<Runnable> waiting = new ArrayList<>();
        Latest latest = new Latest(new Waiting(waiting));

        latest.ask(() -> "first", said::add);
        latest.forget();
        waiting.forEach(Runnable::run);

        assertFalse(said.contains("first"));
    }

    /** Answers when told to. */
    private record Waiting(List<Runnable> waiting) implements Background {
        @Override
        public <T> void read(Supplier<T> work, Consumer<T> done) {
            waiting.add(() -> done.accept(work.get()));
        }

        @Override
        public <T> Job start(String title, Work<T> work, Consumer<T> done) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Pause pause() {
            return Runnable::run;
        }

        @Override
        public ObservableList<Job> jobs() {
            return FXCollections.observableArrayList();
        }
    }
}
