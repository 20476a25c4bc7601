package org.streetunion.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.streetunion.app.Wiring;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.ui.Theme;
import org.streetunion.app.ui.background.FxBackground;
import org.streetunion.app.ui.board.BoardPage;
import org.streetunion.app.ui.office.OfficeWindow;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.Surroundings;
import org.streetunion.app.ui.port.UnionBoard;
import org.streetunion.app.ui.screens.OfficeScreens;
import org.streetunion.app.ui.shell.Shell;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.board.Balance;
import org.streetunion.app.work.board.LookAtBoard;

/**
 * The board of an office: read, worked out, drawn for the first time, a drag step by step over it, a proposal. By the clock and by the
 * processor, which other work on the machine leaves alone; medians. Needs a display.
 */
public final class BoardRun {
    private static final int WARM = 4;
    private static final int TIMES = 9;
    private static final int STEPS = 60;
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 740;
    private final Office office;
    private volatile long begun;
    private volatile Object seen = "";

    private BoardRun(Office office) {
        this.office = office;
    }

    /** Arguments: the office's folder. */
    public static void main(String[] arguments) throws Exception {
        try (Office office = Wiring.open(Path.of(arguments[0]), Clock.systemDefaultZone())) {
            new BoardRun(office).run();
        }
        Platform.exit();
    }

    private void run() throws Exception {
        LocalDate today = LocalDate.now();
        Board board = LookAtBoard.on(office, today);
        Machine.tell("unions", board.units().size());
        Machine.tell("people", Picture.of(board).busy().size());
        Machine.tell("duties", board.ties().size() + board.holes().size());
        measure("read", () -> LookAtBoard.on(office, today));
        measure("picture", () -> Picture.of(board));
        measure("late", () -> LookAtBoard.late(office, today));
        new BoardLists(office, today, this::measure).run();
        propose(board, today);
        window();
    }

    private void propose(Board board, LocalDate today) {
        Picture picture = Picture.of(board);
        long busy = busy();
        long start = System.nanoTime();
        Balance.Proposed proposed = Balance.propose(picture, Balance.usual(picture), Balance.Wish.usual(office, today), () -> false);
        Machine.tell("proposal", Machine.since(start));
        Machine.tell("proposal.processor", (busy() - busy) / 1e6);
        Machine.tell("proposal.largest", proposed.proposal().plan().largest());
        Machine.tell("proposal.bound", proposed.proposal().bound());
        Machine.tell("proposal.gap", proposed.proposal().gap() * 100);
        Machine.tell("proposal.moves", proposed.proposal().plan().moves());
        Machine.tell("proposal.zones", proposed.proposal().plan().splits());
        System.out.println(proposed.words());
    }

    /** The median. Something small is written before each reading: H2 answers what it has just answered from memory. */
    private double measure(String name, Supplier<?> work) {
        double[] clock = new double[TIMES];
        double[] processor = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            office.settings().put("bench", String.valueOf(i));
            long busy = busy();
            long start = System.nanoTime();
            seen = work.get();
            if (i >= 0) {
                clock[i] = Machine.since(start);
                processor[i] = (busy() - busy) / 1e6;
            }
        }
        Machine.tell(name, median(clock));
        Machine.tell(name + ".processor", median(processor));
        return median(clock);
    }

    private void window() throws Exception {
        CountDownLatch ready = new CountDownLatch(1);
        Platform.startup(ready::countDown);
        ready.await();
        FxBackground background = new FxBackground(failure -> System.out.println(failure.trace()));
        OfficeServices services = OfficeWindow.services(office, (path, clock) -> office, Path.of("unused"), Clock.systemDefaultZone());
        Shell shell = on(() -> new Shell(services, background, new Surroundings(null, null, null, null),
                desk -> new OfficeScreens(desk, other -> {})));
        Stage stage = on(Stage::new);
        on(() -> {
            Theme.load();
            Scene scene = new Scene(shell.node(), WIDTH, HEIGHT);
            Theme.dress(scene);
            stage.setScene(scene);
            stage.setMaximized(true);
            stage.show();
            return scene;
        });
        paint(shell, stage);
        drag(stage);
        background.close();
    }

    /**
     * From going to the page, made anew each time, until a layout with its unions is done, and until people and findings beside them
     * are; what the JavaFX thread works for it.
     */
    private void paint(Shell shell, Stage stage) throws Exception {
        double[] clock = new double[TIMES];
        double[] processor = new double[TIMES];
        double[] whole = new double[TIMES];
        double[] wholeProcessor = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            CountDownLatch drawn = new CountDownLatch(2);
            long[] busy = new long[3];
            long[] at = new long[2];
            Runnable[] heard = new Runnable[1];
            heard[0] = () -> {
                if (busy[1] == 0 && filled(stage, "#board-unions")) {
                    busy[1] = busy();
                    at[0] = System.nanoTime();
                    drawn.countDown();
                }
                if (filled(stage, "#board-unions") && filled(stage, "#board-people") && filled(stage, "#board-findings")) {
                    stage.getScene().removePostLayoutPulseListener(heard[0]);
                    busy[2] = busy();
                    at[1] = System.nanoTime();
                    drawn.countDown();
                }
            };
            long start = System.nanoTime();
            on(() -> {
                busy[0] = busy();
                shell.push(new BoardPage(shell.desk(), services(shell)));
                stage.getScene().addPostLayoutPulseListener(heard[0]);
                Platform.requestNextPulse();
                return null;
            });
            drawn.await();
            if (i >= 0) {
                clock[i] = (at[0] - start) / 1e6;
                processor[i] = (busy[1] - busy[0]) / 1e6;
                whole[i] = (at[1] - start) / 1e6;
                wholeProcessor[i] = (busy[2] - busy[0]) / 1e6;
            }
            Thread.sleep(700);
        }
        Machine.tell("paint", median(clock));
        Machine.tell("paint.processor", median(processor));
        Machine.tell("paint.sides", median(whole));
        Machine.tell("paint.sides.processor", median(wholeProcessor));
    }

    private static boolean filled(Stage stage, String list) {
        return stage.getScene().lookup(list) instanceof ListView<?> view && !view.getItems().isEmpty();
    }

    private static UnionBoard services(Shell shell) {
        return shell.desk().office().port(UnionBoard.class);
    }

    /** From the moment a movement of the held mouse reaches the window until the layout after it is done. */
    private void drag(Stage stage) throws Exception {
        Scene scene = stage.getScene();
        double[] steps = new double[STEPS];
        int[] many = new int[1];
        Runnable pulse = () -> {
            if (begun != 0 && many[0] < STEPS) {
                steps[many[0]++] = (System.nanoTime() - begun) / 1e6;
                begun = 0;
            }
        };
        Robot robot = on(Robot::new);
        Bounds people = on(() -> screen(scene.lookup("#board-people")));
        Bounds unions = on(() -> screen(scene.lookup("#board-unions")));
        on(() -> {
            robot.mouseMove(people.getMinX() + 60, people.getMinY() + 30);
            robot.mousePress(MouseButton.PRIMARY);
            return null;
        });
        Thread.sleep(200);
        on(() -> {
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> begun = begun == 0 ? System.nanoTime() : begun);
            scene.addPostLayoutPulseListener(pulse);
            return null;
        });
        for (int i = 0; i < STEPS * 2 && many[0] < STEPS; i++) {
            double y = unions.getMinY() + 20 + (unions.getHeight() - 24) * (i % 30) / 30;
            double x = unions.getMinX() + 40 + i % 7 * 20;
            on(() -> {
                robot.mouseMove(x, y);
                return null;
            });
            Thread.sleep(60);
        }
        boolean held = on(() -> scene.lookup("#board-ghost").isVisible());
        on(() -> {
            robot.mouseMove(people.getMinX() + 60, people.getMinY() + 30);
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
        double[] done = Arrays.copyOf(steps, many[0]);
        Machine.tell("drag.held", held ? 1 : 0);
        Machine.tell("drag.steps", done.length);
        Machine.tell("drag", median(done));
        Machine.tell("drag.worst", Arrays.stream(done).max().orElse(0));
    }

    private static Bounds screen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static <T> T on(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** What was read last; kept so that nobody leaves the reading out. */
    List<Object> seen() {
        return List.of(seen);
    }
}
