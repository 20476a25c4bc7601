package org.streetunion.app.ui.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.work.elections.FileView;
import org.streetunion.app.work.elections.RecordStep;

/** One step: whether it is done, its day, number and note, which are kept when the line is left, and what is to be said of it. */
final class StepLine {
    private static final double DAY_WIDTH = 138;
    private static final double NUMBER_WIDTH = 136;
    private static final double REMARK_WIDTH = 420;
    private final Step step;
    private final LocalDate today;
    private final Told told;
    private final Label title = new Label();
    private final Label mark = new Label();
    private final DayField day;
    private final TextField number = new TextField();
    private final TextField note = new TextField();
    private final VBox sent = new VBox(2);
    private final VBox remarks = new VBox(2);
    private final VBox box;
    private final Button attachments = new Button("附件", FontIcon.of(Material2OutlinedAL.ATTACH_FILE));
    private RecordStep.Entry kept = new RecordStep.Entry(null, null, null);

    StepLine(Step step, LocalDate today, Told told, List<Node> letters) {
        this.step = step;
        this.today = today;
        this.told = told;
        this.day = new DayField(this::chosen);
        title.setText(step.need() == Step.Need.OPTIONAL ? step.title() + "（不一定要办）" : step.title());
        title.getStyleClass().add("step-title");
        day.setId("step-" + step.key() + "-on");
        day.setPrefWidth(DAY_WIDTH);
        day.setPromptText("日期");
        number.setId("step-" + step.key() + "-no");
        number.setPromptText(step.need() == Step.Need.NUMBERED ? "文号" : "文号（可不填）");
        number.setPrefWidth(NUMBER_WIDTH);
        note.setId("step-" + step.key() + "-note");
        note.setPromptText("说明");
        HBox.setHgrow(note, Priority.ALWAYS);
        attachments.setId("step-" + step.key() + "-files");
        attachments.getStyleClass().add("flat");
        attachments.setOnAction(event -> told.files(step));
        List.of(day, number, note).forEach(this::keepWhenLeft);
        HBox heading = new HBox(8, mark, title, attachments);
        heading.getChildren().addAll(letters);
        heading.setAlignment(Pos.CENTER_LEFT);
        HBox fields = new HBox(8, day, number, note);
        fields.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(2, heading, fields, sent, remarks);
        box.getStyleClass().add("step");
    }

    /** What a line tells the page. */
    interface Told {
        /** The step was filled in otherwise. */
        void entered(Step step, RecordStep.Entry entry);

        /** Its files are wanted. */
        void files(Step step);
    }

    Node node() {
        return box;
    }

    /** Shows the step as it is kept; what is being typed is left alone. */
    void show(FileView.Line line, boolean open) {
        kept = new RecordStep.Entry(line.day(), blank(line.number()), blank(line.note()));
        if (!focused()) {
            day.setText(line.day() == null ? "" : line.day().toString());
            number.setText(line.number());
            note.setText(line.note());
        }
        List.of(day, number, note).forEach(field -> field.setDisable(!open));
        boolean done = line.day() != null;
        FontIcon icon = FontIcon.of(done
                ? Material2OutlinedAL.CHECK_CIRCLE
                : line.now() && open ? Material2OutlinedAL.ARROW_FORWARD : Material2OutlinedMZ.RADIO_BUTTON_UNCHECKED);
        mark.setGraphic(icon);
        box.getStyleClass().removeAll("step-done", "step-now");
        if (done || (line.now() && open)) {
            box.getStyleClass().add(done ? "step-done" : "step-now");
        }
        say(line.remarks());
    }

    /** How many files hang on it. */
    void files(int count) {
        attachments.setText(count == 0 ? "附件" : "附件 " + count);
    }

    /** The letters that were sent out at it. */
    void letters(List<Node> letters) {
        sent.getChildren().setAll(letters);
    }

    private void say(List<String> sentences) {
        remarks.getChildren().setAll(sentences.stream().map(each -> {
            Sentence said = new Sentence(each, REMARK_WIDTH);
            said.getStyleClass().addAll("problem", "problem-warn");
            return said;
        }).toList());
    }

    private void keepWhenLeft(TextField field) {
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep();
                event.consume();
            }
        });
        field.focusedProperty().addListener((any, was, is) -> {
            if (!is) {
                keep();
            }
        });
    }

    private void chosen(LocalDate picked) {
        day.setText(picked.toString());
        keep();
    }

    private void keep() {
        Parsed<LocalDate> read = DayWords.parse(day.getText(), today);
        if (!day.getText().isBlank() && read.value() == null) {
            String complaint = read.complaint();
            say(List.of(complaint == null ? "看不懂这一天" : complaint));
            return;
        }
        RecordStep.Entry entry = new RecordStep.Entry(read.value(), blank(number.getText()), blank(note.getText()));
        if (!Objects.equals(entry, kept)) {
            kept = entry;
            day.setText(entry.day() == null ? "" : entry.day().toString());
            told.entered(step, entry);
        }
    }

    private boolean focused() {
        return day.isFocused() || number.isFocused() || note.isFocused();
    }

    private static @Nullable String blank(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
