package org.streetunion.app.ui.ledger;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Viewer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;

/** Who sits at the window, what they may see at the moment, and how often something was written since it opened. */
public final class Session {
    private final Actor actor;
    private final Set<String> purposes = new HashSet<>();
    private final ReadOnlyBooleanWrapper unmasked = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyLongWrapper writes = new ReadOnlyLongWrapper(0);

    /** A session of this person; sensitive values are masked at first. */
    public Session(Actor actor) {
        this.actor = actor;
    }

    /** Who it is. */
    public Actor actor() {
        return actor;
    }

    /** As whom lists are read now. */
    public Viewer viewer() {
        return unmasked.get() ? Viewer.full(actor) : Viewer.masked(actor);
    }

    /** Whether sensitive values are shown. */
    public ReadOnlyBooleanProperty unmasked() {
        return unmasked.getReadOnlyProperty();
    }

    /** Whether this purpose was given before in this session. */
    public boolean knows(String purpose) {
        return purposes.contains(purpose);
    }

    /** Shows sensitive values for a purpose that is written in the journal. */
    public void unmask(String purpose) {
        purposes.add(purpose);
        unmasked.set(true);
    }

    /** Masks them again. */
    public void mask() {
        unmasked.set(false);
    }

    /** Grows with every write; lists that are shown read again. */
    public ReadOnlyLongProperty writes() {
        return writes.getReadOnlyProperty();
    }

    /** Runs after every write while a node is on screen; the node keeps the listener, so that it is forgotten with it. */
    public void whileShown(Node node, Runnable run) {
        ChangeListener<Number> written = (any, was, is) -> {
            if (node.getScene() != null) {
                run.run();
            }
        };
        node.getProperties().put(Session.class, written);
        writes().addListener(new WeakChangeListener<>(written));
    }

    /** Something was written. */
    public void wrote() {
        writes.set(writes.get() + 1);
    }
}
