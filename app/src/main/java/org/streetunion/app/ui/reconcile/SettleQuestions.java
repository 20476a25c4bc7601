package org.streetunion.app.ui.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.RowPick;
import org.streetunion.app.work.reconcile.FieldDifference;
import org.streetunion.app.work.reconcile.Item;
import org.streetunion.app.work.reconcile.Settling;

/** Asks what has to be known before items are settled. */
final class SettleQuestions {
    private static final String ALL = "全部不同的栏目";
    private final Desk desk;
    private final LocalDate today;
    private final DayField day;

    SettleQuestions(Desk desk) {
        this.desk = desk;
        this.today = LocalDate.now(desk.office().clock());
        this.day = new DayField(this::choose);
        day.setId("settle-day");
        day.setText(today.toString());
    }

    /** The order; empty when it was waved away. */
    Optional<Settling> ask(Settling.What what, List<Item> items) {
        return switch (what) {
            case TAKE -> take(items);
            case ADD -> add(items);
            case LEFT -> left(items);
            case QUIT -> fill("办退会：" + items.size() + " 人", grid(line("从哪天起", day)),
                    () -> Settling.plain(what, day()));
            case KEEP -> Optional.of(Settling.plain(what, today));
            case ASIDE -> aside(items);
        };
    }

    private Optional<Settling> take(List<Item> items) {
        List<FieldDifference> fields = items.stream().flatMap(item -> item.fields().stream()).filter(FieldDifference::takeable)
                .toList();
        ComboBox<String> column = new ComboBox<>();
        column.setId("settle-column");
        column.getItems().add(ALL);
        column.getItems().addAll(fields.stream().map(FieldDifference::heading).distinct().toList());
        column.setValue(ALL);
        RadioButton changed = new RadioButton("变更：从这一天起变了，以前照旧");
        RadioButton wrong = new RadioButton("更正：原来就记错了，以前的也改");
        changed.setId("settle-change");
        wrong.setId("settle-correct");
        ToggleGroup kind = new ToggleGroup();
        changed.setToggleGroup(kind);
        wrong.setToggleGroup(kind);
        wrong.setSelected(true);
        day.disableProperty().bind(wrong.selectedProperty());
        GridPane grid = grid(line("采用", column), line("怎么改", new VBox(6, wrong, changed)), line("从哪天起", day));
        Optional<Settling> order = fill("采用系统的值：" + items.size() + " 人", grid,
                () -> Settling.take(key(fields, column.getValue()), wrong.isSelected(), day()));
        day.disableProperty().unbind();
        day.setDisable(false);
        return order;
    }

    private static String key(List<FieldDifference> fields, String heading) {
        return fields.stream().filter(field -> field.heading().equals(heading)).map(FieldDifference::column).findFirst()
                .orElse("");
    }

    private Optional<Settling> add(List<Item> items) {
        RowPick union = RowPick.ofUnions(desk, "settle-union");
        Label why = new Label("系统里的工会在本街道找得到的，登记到那家；其余的登记到下面这家");
        why.getStyleClass().add("faint");
        return fill("新增到本地：" + items.size() + " 人", new VBox(10, why, grid(line("工会", union.field()))),
                () -> Settling.plain(Settling.What.ADD, today).into(union.id()));
    }

    private Optional<Settling> left(List<Item> items) {
        TextField place = new TextField();
        place.setId("settle-place");
        place.setPrefColumnCount(22);
        return fill("办转出：" + items.size() + " 人", grid(line("转往哪里", place), line("从哪天起", day)),
                () -> Settling.plain(Settling.What.LEFT, day()).to(place.getText().strip()));
    }

    private Optional<Settling> aside(List<Item> items) {
        TextField note = new TextField();
        note.setId("settle-note");
        note.setPrefColumnCount(26);
        return fill("搁置：" + items.size() + " 人", grid(line("说明", note)),
                () -> Settling.plain(Settling.What.ASIDE, today).noting(note.getText().strip()));
    }

    private Optional<Settling> fill(String title, Node content, java.util.function.Supplier<Settling> result) {
        return desk.asking().fill(new Asking.Form<>(title, content, "办理",
                Bindings.createBooleanBinding(() -> DayWords.parse(day.getText(), today).value() != null, day.textProperty()),
                result));
    }

    private LocalDate day() {
        LocalDate read = DayWords.parse(day.getText(), today).value();
        return read == null ? today : read;
    }

    private void choose(LocalDate chosen) {
        day.setText(chosen.toString());
    }

    private record Line(String words, Node field) {}

    private static Line line(String words, Node field) {
        return new Line(words, field);
    }

    private static GridPane grid(Line... lines) {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(10);
        for (int i = 0; i < lines.length; i++) {
            grid.addRow(i, new Label(lines[i].words()), lines[i].field());
        }
        return grid;
    }
}
