package org.streetunion.app.ui.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** How pages speak with the person at the window: questions that wait for an answer, and remarks that do not. */
public interface Asking {
    /** Asks with some buttons, the safest last; gives the index of the answer, the last when the question was waved away. */
    int choose(String title, String sentence, List<String> answers);

    /** Asks for something that is filled in; empty when waved away. */
    <T> Optional<T> fill(Form<T> form);

    /** Remarks in passing, with what can be done about it, the likeliest first. */
    void remark(String sentence, List<Offer> offers);

    /** Remarks in passing, with something that can be done about it when there is. */
    default void remark(String sentence, @Nullable Offer offer) {
        remark(sentence, offer == null ? List.of() : List.of(offer));
    }

    /** Remarks in passing. */
    default void remark(String sentence) {
        remark(sentence, List.of());
    }

    /** Yes or no. */
    default boolean confirm(String title, String sentence, String yes) {
        return choose(title, sentence, List.of(yes, "取消")) == 0;
    }

    /**
     * Something offered beside a remark.
     *
     * @param words on the button
     * @param run what it does
     */
    record Offer(String words, Runnable run) {}

    /**
     * Something to be filled in.
     *
     * @param title above it
     * @param content the fields
     * @param yes the words of the button that takes it
     * @param ready whether it can be taken
     * @param result what was filled in
     */
    record Form<T>(String title, Node content, String yes, ObservableBooleanValue ready, Supplier<T> result) {}
}
