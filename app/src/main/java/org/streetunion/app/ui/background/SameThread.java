package org.streetunion.app.ui.background;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Does everything at once on the caller's thread: for tests and for the command line's rehearsal of screens. */
public final class SameThread implements Background {
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();

    @Override
    public <T> void read(Supplier<T> work, Consumer<T> done) {
        done.accept(work.get());
    }

    @Override
    public <T> Job start(String title, Work<T> work, Consumer<T> done) {
        Job job = new Job(title);
        jobs.add(job);
        T value = work.run((far, total) -> {
            job.show(far, total);
            return !job.cancelled();
        });
        jobs.remove(job);
        done.accept(value);
        return job;
    }

    @Override
    public Pause pause() {
        return Runnable::run;
    }

    @Override
    public ObservableList<Job> jobs() {
        return jobs;
    }
}
