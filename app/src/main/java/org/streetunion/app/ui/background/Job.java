package org.streetunion.app.ui.background;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One piece of long work as the status bar shows it. */
public final class Job {
    private final String title;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final AtomicBoolean cancelled = new AtomicBoolean();

    Job(String title) {
        this.title = title;
    }

    /** What it does. */
    public String title() {
        return title;
    }

    /** 0 to 1, or -1 when unknown. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** How far it is, in words. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /** Asks it to stop at the next safe point. */
    public void cancel() {
        cancelled.set(true);
        words.set("正在停止…");
    }

    /** Whether it was asked to stop. */
    public boolean cancelled() {
        return cancelled.get();
    }

    void show(long done, long total) {
        if (cancelled()) {
            return;
        }
        share.set(total > 0 ? Math.min(1, (double) done / total) : -1);
        words.set(total > 0 ? done + " / " + total : String.valueOf(done));
    }
}
