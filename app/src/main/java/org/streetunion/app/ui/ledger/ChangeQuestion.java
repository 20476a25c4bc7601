package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Onset;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.Sentence;

/** Asks whether the world changed on a day (变更) or the record was wrong (更正): without that every past quarter would move silently. */
final class ChangeQuestion {
    private static final double WIDTH = 440;
    /** What a history has room for as the event; more is said as the reason. */
    private static final int LONGEST_EVENT = 20;
    private final List<FieldModel> changed;
    private final Actor actor;
    private final LocalDate today;
    private final RadioButton change = new RadioButton("变更：情况从某一天起变了，以前的季度不受影响");
    private final RadioButton correction = new RadioButton("更正：原来登记错了，以前的季度也一起改正");
    private final DayField day = new DayField(this::choose);
    private final TextField event = new TextField();
    private final TextField reason = new TextField();
    private final Label read = new Label();

    ChangeQuestion(List<FieldModel> changed, Actor actor, LocalDate today) {
        this.changed = List.copyOf(changed);
        this.actor = actor;
        this.today = today;
        change.setId("change");
        correction.setId("correction");
        day.setId("change-day");
        event.setId("change-event");
        reason.setId("change-reason");
    }

    /** The answer as an act; empty when the question was waved away. */
    Optional<Act> ask(Asking asking) {
        ToggleGroup group = new ToggleGroup();
        change.setToggleGroup(group);
        correction.setToggleGroup(group);
        event.setText(usualEvent());
        day.setText(usualDay().toString());
        day.disableProperty().bind(change.selectedProperty().not());
        event.disableProperty().bind(change.selectedProperty().not());
        return asking.fill(new Asking.Form<>("是变更，还是更正？", content(), "确定", ready(), this::act));
    }

    private VBox content() {
        String fields = changed.stream().map(field -> "“" + field.column().heading() + "”").collect(Collectors.joining("、"));
        Sentence what = new Sentence("改了" + fields + "。季报按日期统计，请说明：", WIDTH);
        read.getStyleClass().add("faint");
        read.textProperty().bind(Bindings.createStringBinding(this::readBack, day.textProperty()));
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        grid.getStyleClass().add("change-fields");
        grid.addRow(0, new Label("从哪天起"), day, read);
        grid.addRow(1, new Label("什么事"));
        grid.add(event, 1, 1, 2, 1);
        grid.addRow(2, new Label("原因或文号"));
        grid.add(reason, 1, 2, 2, 1);
        GridPane.setHgrow(read, Priority.ALWAYS);
        read.setMaxWidth(Double.MAX_VALUE);
        return new VBox(10, what, change, correction, grid);
    }

    private BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> correction.isSelected() || (change.isSelected() && parsed() != null),
                correction.selectedProperty(), change.selectedProperty(), day.textProperty());
    }

    private Act act() {
        LocalDate from = parsed();
        String why = reason.getText().strip();
        String what = event.getText().strip();
        if (what.length() > LONGEST_EVENT) {
            why = why.isEmpty() ? what : what + "；" + why;
            what = usualEvent();
        }
        return change.isSelected() && from != null
                ? Act.change(actor, Act.Kind.EDIT, from, what, why)
                : new Act(actor, Act.Kind.EDIT, null, "", why);
    }

    private void choose(LocalDate chosen) {
        day.setText(chosen.toString());
    }

    private @Nullable LocalDate parsed() {
        return DayWords.parse(day.getText(), today).value();
    }

    private String readBack() {
        LocalDate from = parsed();
        return from == null ? "看不懂这一天" : from.toString().equals(day.getText().strip()) ? "" : from.toString();
    }

    /** A new certificate holds from its first day. */
    private LocalDate usualDay() {
        Map<Column<?>, Object> values = new HashMap<>();
        changed.forEach(field -> {
            Object value = field.value().get();
            if (value != null) {
                values.put(field.column(), value);
            }
        });
        return Onset.of(changed.stream().<Column<?>>map(FieldModel::column).toList(), values::get).orElse(today);
    }

    /** A changed state is its own event: 转出, 撤销. */
    private String usualEvent() {
        return changed.stream().filter(field -> field.column().type().kind() == FieldType.Kind.CHOICE).findFirst()
                .map(field -> field.text().get()).filter(text -> changed.size() == 1 && !text.isEmpty()).orElse("变更");
    }
}
