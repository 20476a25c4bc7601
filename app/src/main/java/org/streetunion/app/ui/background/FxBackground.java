package org.streetunion.app.ui.background;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Failure;

/** Reads on a few threads, writes on one, so that a long import does not freeze the search. */
public final class FxBackground implements Background, AutoCloseable {
    private static final Duration TYPING = Duration.millis(160);
    private static final long FRAME_NANOS = 80_000_000;
    private static final int PATIENCE_SECONDS = 20;
    private final ExecutorService readers = Executors.newFixedThreadPool(3, FxBackground::daemon);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(FxBackground::daemon);
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    private final Failures failures;
    private volatile boolean closed;

    /** Failures arrive there, on screen. */
    public FxBackground(Failures failures) {
        this.failures = failures;
    }

    @Override
    public <T> void read(Supplier<T> work, Consumer<T> done) {
        if (closed) {
            return;
        }
        CompletableFuture<Void> unused = CompletableFuture.supplyAsync(work, readers)
                .handle((value, failure) -> {
                    Platform.runLater(() -> deliver(value, failure, done));
                    return null;
                });
    }

    @Override
    public <T> Job start(String title, Work<T> work, Consumer<T> done) {
        Job job = new Job(title);
        if (closed) {
            return job;
        }
        jobs.add(job);
        CompletableFuture<Void> unused = CompletableFuture.supplyAsync(() -> work.run(progress(job)), writer)
                .handle((value, failure) -> {
                    Platform.runLater(() -> {
                        jobs.remove(job);
                        deliver(value, failure, done);
                    });
                    return null;
                });
        return job;
    }

    @Override
    public Pause pause() {
        PauseTransition pause = new PauseTransition(TYPING);
        return action -> {
            pause.setOnFinished(over -> action.run());
            pause.playFromStart();
        };
    }

    @Override
    public ObservableList<Job> jobs() {
        return jobs;
    }

    /** Takes no more work and waits a while for what is running; what comes of it is no longer shown. */
    @Override
    public void close() {
        closed = true;
        readers.shutdown();
        writer.shutdown();
        try {
            if (!readers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    || !writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                failures.failed(Failure.of(new IllegalStateException("work did not end")));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void deliver(T value, @Nullable Throwable failure, Consumer<T> done) {
        if (closed) {
            return;
        }
        if (failure == null) {
            done.accept(value);
        } else {
            failures.failed(Failure.of(failure));
        }
    }

    private static Progress progress(Job job) {
        AtomicLong shown = new AtomicLong(System.nanoTime());
        return (done, total) -> {
            long now = System.nanoTime();
            if (now - shown.get() > FRAME_NANOS || done == total) {
                shown.set(now);
                Platform.runLater(() -> job.show(done, total));
            }
            return !job.cancelled();
        };
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    }
}
