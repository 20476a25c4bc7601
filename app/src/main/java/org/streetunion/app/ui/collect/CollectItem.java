package org.streetunion.app.ui.collect;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.streetunion.app.work.collect.Difference;
import org.streetunion.app.work.collect.Difference.Verdict;

/** A difference on screen: whether it is ticked, and what became of a member whose row did not come back. */
public final class CollectItem {
    private final Difference difference;
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final StringProperty outcome = new SimpleStringProperty("");

    CollectItem(Difference difference) {
        this.difference = difference;
        ticked.set(difference.verdict() == Verdict.CLEAN);
        outcome.addListener((any, old, now) -> ticked.set(!now.isEmpty()));
    }

    /** What it is about. */
    public Difference difference() {
        return difference;
    }

    /** Whether it is to be accepted. */
    public BooleanProperty ticked() {
        return ticked;
    }

    /** 转出, 退会 or 保留; empty while nothing is said. */
    public StringProperty outcome() {
        return outcome;
    }

    /** Whether it can be accepted as it stands. */
    boolean ready() {
        return ticked.get() && difference.acceptable() && !(difference.asksOutcome() && outcome.get().isEmpty());
    }
}
