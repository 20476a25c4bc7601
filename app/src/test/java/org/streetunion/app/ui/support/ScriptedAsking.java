package org.streetunion.app.ui.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ui.controls.Asking;

/** Answers questions as it was told to, waves the others away, and notes what was said. */
public final class ScriptedAsking implements Asking {
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private List<Offer> offers = List.of();

    /** The next question is answered with this button. */
    public ScriptedAsking answer(int index) {
        answers.add(index);
        return this;
    }

    @Override
    public int choose(String title, String sentence, List<String> choices) {
        asked.add(title);
        return answers.isEmpty() ? choices.size() - 1 : answers.remove();
    }

    @Override
    public <T> Optional<T> fill(Form<T> form) {
        asked.add(form.title());
        return answers.isEmpty() || answers.remove() != 0 || !form.ready().get()
                ? Optional.empty()
                : Optional.of(form.result().get());
    }

    @Override
    public void remark(String sentence, List<Offer> what) {
        remarks.add(sentence);
        offers = List.copyOf(what);
    }

    /** The titles of what was asked. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What was remarked. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** What was offered last, in the words of the buttons. */
    public List<String> offers() {
        return offers.stream().map(Offer::words).toList();
    }

    /** Takes the first of what was offered last. */
    public void takeOffer() {
        if (offers.isEmpty()) {
            throw new IllegalStateException("nothing was offered");
        }
        offers.get(0).run().run();
    }
}
