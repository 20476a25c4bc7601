package org.streetunion.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.background.FxBackground;
import org.streetunion.app.ui.ledger.LedgerModel;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.work.ChangeRows;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.Recap;
import org.streetunion.app.work.RowChange;

/**
 * Ctrl+A, mass change and undo of all members, started from the list of the window as a person starts them, while a counter asks the JavaFX
 * thread every few milliseconds to answer: how late it ever was is how long the window stood still. Needs a display.
 */
public final class ChangeRun {
    private static final Actor CLERK = new Actor("测速");
    private static final long EVERY = 5;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Path copy = new Place(Path.of(arguments[0])).copyFull();
        try (Office office = Wiring.open(copy, Clock.systemDefaultZone())) {
            new ChangeRun().run(office);
        }
        Place.delete(copy);
        Platform.exit();
    }

    private void run(Office office) throws InterruptedException {
        var ready = new java.util.concurrent.CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        FxBackground background = new FxBackground(failure -> System.out.println(failure.trace()));
        LedgerModel model = new LedgerModel(office.registers().get("members"), new Session(CLERK), background, office.settings(),
                List.of());
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new javafx.scene.layout.StackPane(), 800, 600));
            stage.show();
            model.open();
        });
        while (model.total().get() < 0) {
            Thread.sleep(50);
        }
        Thread counter = new Thread(this::count);
        counter.start();
        long start = System.nanoTime();
        long[][] chosen = new long[1][];
        var ticked = new java.util.concurrent.CountDownLatch(1);
        Platform.runLater(() -> {
            model.selection().selectAll();
            model.chosen(null, ids -> {
                chosen[0] = ids;
                ticked.countDown();
            });
        });
        ticked.await();
        Machine.tell("rows", chosen[0].length);
        Machine.tell("select", Machine.since(start));
        RowChange order = new RowChange("members", Map.of("migrant", true), LocalDate.of(2026, 9, 1), "变更", "");
        start = System.nanoTime();
        Recap[] recap = new Recap[1];
        await(background, "清点", progress -> recap[0] = ChangeRows.recap(office, order, chosen[0], progress));
        Machine.tell("recap", Machine.since(start));
        start = System.nanoTime();
        ChangeRows.Done[] done = new ChangeRows.Done[1];
        await(background, "批量修改", progress -> done[0] = ChangeRows.run(office, order, chosen[0], CLERK, progress));
        Machine.tell("change", Machine.since(start));
        Machine.tell("changed", done[0].recap().changes());
        Machine.tell("foretold", recap[0].changes());
        start = System.nanoTime();
        await(background, "撤销", progress -> office.batches().undo(done[0].batch(), CLERK, lines -> progress.report(lines, -1)));
        Machine.tell("undo", Machine.since(start));
        over.set(true);
        counter.join();
        Machine.tell("stall.longest", longest.get() / 1e6);
        Machine.tell("stall.over100", late.get());
        Machine.tell("members.after", office.registers().get("members").count(Query.ALL));
        background.close();
    }

    private static void await(FxBackground background, String title, java.util.function.Function<Progress, Object> work)
            throws InterruptedException {
        var end = new java.util.concurrent.CountDownLatch(1);
        Platform.runLater(() -> background.start(title, work::apply, any -> end.countDown()));
        end.await();
    }

    /** Asks the JavaFX thread again and again, and notes how long it took to answer. */
    private void count() {
        while (!over.get()) {
            long asked = System.nanoTime();
            var answered = new java.util.concurrent.CountDownLatch(1);
            Platform.runLater(answered::countDown);
            try {
                answered.await();
                long waited = System.nanoTime() - asked;
                longest.accumulateAndGet(waited, Math::max);
                late.addAndGet(waited > 100_000_000 ? 1 : 0);
                Thread.sleep(EVERY);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}
