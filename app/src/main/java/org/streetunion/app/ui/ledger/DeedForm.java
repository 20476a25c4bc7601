package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.Sentence;

/**
 * The form of a deed: lines of fields, and below them what still stands against it, asked anew after each change.
 *
 * @param <T> what is ordered
 */
public final class DeedForm<T> {
    private static final double WIDTH = 520;
    private static final Insets BELOW = new Insets(0, 0, 10, 0);
    private final GridPane grid = new GridPane();
    private final Sentence against = new Sentence("", WIDTH);
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty(false);
    private final DayField day;
    private final TextField docNo = new TextField();
    private final LocalDate today;
    private final Background background;
    private final Supplier<T> order;
    private final Function<T, List<Problem>> check;
    private final Background.Pause typing;
    private final VBox below = new VBox();
    private int lines;
    private long asked;

    /** A form that orders something, and what is asked against it. */
    public DeedForm(Desk desk, Supplier<T> order, Function<T, List<Problem>> check) {
        this.background = desk.background();
        this.today = LocalDate.now(desk.office().clock());
        this.order = order;
        this.check = check;
        this.typing = background.pause();
        this.day = new DayField(this::choose);
        day.setId("deed-day");
        day.setText(today.toString());
        docNo.setId("deed-doc");
        against.setId("deed-against");
        against.getStyleClass().add("deed-against");
        grid.setHgap(10);
    }

    /** One more line: what it is, and its fields. */
    public Label line(String words, Node... fields) {
        Label label = new Label(words);
        HBox box = new HBox(10, fields);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        label.visibleProperty().bindBidirectional(box.visibleProperty());
        label.managedProperty().bind(label.visibleProperty());
        box.managedProperty().bind(box.visibleProperty());
        // A gap of the grid would stay where a line is hidden.
        List.of(label, box).forEach(part -> GridPane.setMargin(part, BELOW));
        grid.addRow(lines++, label, box);
        return label;
    }

    /** Something larger, under all lines. */
    void below(Node node) {
        below.getChildren().add(node);
    }

    /** The lines every deed has: since when, and on what paper; the label of the paper. */
    Label dayAndPaper(String paper) {
        return dayAndPaper("从哪天起", paper);
    }

    /** The same with other words for the day. */
    public Label dayAndPaper(String since, String paper) {
        day(since);
        docNo.textProperty().addListener((any, old, now) -> changed());
        return line(paper, docNo);
    }

    /** A line for the day alone. */
    public void day(String words) {
        Label read = new Label();
        read.getStyleClass().add("faint");
        read.textProperty().bind(Bindings.createStringBinding(this::readBack, day.textProperty()));
        line(words, day, read);
        day.textProperty().addListener((any, old, now) -> changed());
    }

    /** The day that was written, null while nobody can read it. */
    public @Nullable LocalDate day() {
        return DayWords.parse(day.getText(), today).value();
    }

    /** The paper that was written. */
    public String docNo() {
        return docNo.getText().strip();
    }

    /** Something was filled in: whether it can be done now is asked when the person pauses. */
    public void changed() {
        ready.set(false);
        typing.then(this::ask);
    }

    /** The form as it is shown. */
    public Asking.Form<T> form(String title, String yes) {
        ask();
        return new Asking.Form<>(title, new VBox(12, grid, below, against), yes, ready, order);
    }

    private void ask() {
        long mine = ++asked;
        T wanted = order.get();
        background.read(() -> check.apply(wanted), problems -> {
            if (mine == asked) {
                ready.set(problems.stream().noneMatch(Problem::blocks));
                against.setText(problems.stream().map(DeedForm::words).collect(Collectors.joining("\n")));
                resize();
            }
        });
    }

    private void resize() {
        if (against.getScene() != null && against.getScene().getWindow() != null) {
            against.getScene().getWindow().sizeToScene();
        }
    }

    private static String words(Problem problem) {
        return "· " + problem.sentence() + (problem.basis().isEmpty() ? "" : "（" + problem.basis() + "）");
    }

    private void choose(LocalDate chosen) {
        day.setText(chosen.toString());
    }

    private String readBack() {
        LocalDate read = day();
        return read == null ? "看不懂这一天" : read.isAfter(today) ? read + "，到日再确认" : read.toString();
    }
}
