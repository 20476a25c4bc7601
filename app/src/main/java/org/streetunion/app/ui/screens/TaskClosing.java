package org.streetunion.app.ui.screens;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.tasks.CloseTasks;

/** Asks for the day and the evidence of a closing; today and nothing else is enough where no file is wanted. */
final class TaskClosing {
    private static final double WIDTH = 420;
    private final Desk desk;
    private final TaskDesk tasks;
    private final List<CloseTasks.Turn> turns;
    private final LocalDate today;
    private final TextField evidence = new TextField();
    private final DayField day;
    private final List<Path> files = new ArrayList<>();
    private final Label named = new Label("没有附件");
    private final Label against = new Label();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty(false);

    TaskClosing(Desk desk, TaskDesk tasks, List<CloseTasks.Turn> turns) {
        this.desk = desk;
        this.tasks = tasks;
        this.turns = turns;
        this.today = LocalDate.now(desk.office().clock());
        DayField[] field = new DayField[1];
        this.day = new DayField(chosen -> field[0].setText(chosen.toString()));
        field[0] = day;
    }

    /** What is to be done; empty when waved away. */
    Optional<CloseTasks.Order> ask(String what) {
        day.setId("closing-day");
        day.setText(today.toString());
        evidence.setId("closing-evidence");
        evidence.setPromptText("例如：签到表、照片、会议纪要");
        evidence.setPrefColumnCount(28);
        Button add = new Button("添附件");
        add.setId("closing-files");
        add.setOnAction(event -> addFiles());
        against.setId("closing-against");
        against.setWrapText(true);
        against.setMaxWidth(WIDTH);
        against.getStyleClass().add("deed-against");
        day.textProperty().addListener((any, old, now) -> check());
        evidence.textProperty().addListener((any, old, now) -> check());
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(10);
        grid.addRow(0, new Label("佐证"), evidence);
        grid.addRow(1, new Label("附件"), new HBox(10, add, named));
        grid.addRow(2, new Label("销号日期"), day);
        grid.add(against, 0, 3, 2, 1);
        check();
        return desk.asking().fill(new Asking.Form<>("销号：" + what, grid, "销号", ready, this::order));
    }

    private void addFiles() {
        files.addAll(desk.around().files().open("选附件", List.of()));
        named.setText(files.isEmpty()
                ? "没有附件"
                : files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining("、")));
        check();
    }

    private void check() {
        CloseTasks.Order order = order();
        desk.background().read(() -> tasks.check(order), problems -> {
            ready.set(problems.stream().noneMatch(Problem::blocks));
            against.setText(problems.stream().map(Problem::sentence).limit(3).collect(Collectors.joining("\n")));
            if (against.getScene() != null && against.getScene().getWindow() != null) {
                against.getScene().getWindow().sizeToScene();
            }
        });
    }

    private CloseTasks.Order order() {
        String words = evidence.getText() == null ? "" : evidence.getText();
        return new CloseTasks.Order(turns, DayWords.parse(day.getText(), today).value(), null, words, files);
    }
}
