package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.SuggestField;

/** The fields for a condition on one column, as its type asks for, and the condition that they make. */
final class FilterEditor {
    private static final int SUGGESTIONS = 12;
    private final Column<?> column;
    private final Desk desk;
    private final VBox box = new VBox(8);
    private final CheckBox blank = new CheckBox("只看没有填写的");
    private Supplier<@Nullable Filter> condition = () -> null;

    FilterEditor(Column<?> column, Desk desk) {
        this.column = column;
        this.desk = desk;
        box.getStyleClass().add("filter-editor");
        box.getChildren().add(new Label(column.heading()));
        switch (column.type().kind()) {
            case CHOICE -> choices();
            case YES_NO -> yesNo();
            case DAY, WHOLE, DECIMAL, QUARTER -> range();
            case REFERENCE -> reference();
            case TEXT, PARAGRAPH -> contains();
        }
        blank.setId("filter-blank");
        box.getChildren().add(blank);
    }

    Node node() {
        return box;
    }

    /** The condition, unless nothing was filled in. */
    Optional<Filter> filter() {
        return blank.isSelected() ? Optional.of(new Filter.Blank(column.key(), true)) : Optional.ofNullable(condition.get());
    }

    private void contains() {
        TextField text = new TextField();
        text.setId("filter-text");
        text.setPromptText("包含这些字");
        box.getChildren().add(text);
        condition = () -> text.getText().isBlank() ? null : new Filter.Contains(column.key(), text.getText().strip());
    }

    private void choices() {
        List<String> codes = column.type() instanceof Choice choice ? choice.list().codes() : List.of();
        tick(codes.stream().map(code -> new Ticked(code, code)).toList());
    }

    private void yesNo() {
        tick(List.of(new Ticked("是", true), new Ticked("否", false)));
    }

    private void tick(List<Ticked> offered) {
        VBox boxes = new VBox(6);
        offered.forEach(each -> {
            each.box().setId("filter-" + each.value());
            boxes.getChildren().add(each.box());
        });
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.setMaxHeight(240);
        scroll.setFitToWidth(true);
        box.getChildren().add(scroll);
        condition = () -> {
            List<Object> chosen = offered.stream().filter(each -> each.box().isSelected()).map(Ticked::value).toList();
            return chosen.isEmpty() ? null : new Filter.OneOf(column.key(), chosen);
        };
    }

    private void range() {
        TextField from = bound("filter-from", "从");
        TextField to = bound("filter-to", "到");
        box.getChildren().add(new HBox(6, from, to));
        condition = () -> {
            Object low = read(from.getText());
            Object high = read(to.getText());
            return low == null && high == null ? null : new Filter.Between(column.key(), low, high);
        };
    }

    private TextField bound(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setPrefColumnCount(9);
        field.textProperty().addListener((any, old, now) -> field.pseudoClassStateChanged(Looks.WRONG,
                !now.isBlank() && read(now) == null));
        return field;
    }

    private @Nullable Object read(String text) {
        Parsed<?> parsed = column.type().kind() == FieldType.Kind.DAY
                ? DayWords.parse(text, LocalDate.now(desk.office().clock()))
                : column.type().parse(text);
        return parsed.value();
    }

    private void reference() {
        String ledger = column.type() instanceof ReferenceType type ? type.ledger() : "";
        Latest latest = new Latest(desk.background());
        List<Reference> chosen = new ArrayList<>();
        Label named = new Label();
        named.setWrapText(true);
        named.setMaxWidth(240);
        SuggestField<Reference> field = new SuggestField<>(
                (typed, found) -> latest.ask(() -> desk.office().registers().suggest(ledger, typed, SUGGESTIONS), found),
                Reference::label, reference -> {
                    chosen.add(reference);
                    named.setText(String.join("、", chosen.stream().map(Reference::label).toList()));
                });
        field.setId("filter-reference");
        field.setPromptText("输入名称或拼音首字母");
        box.getChildren().addAll(field, named);
        condition = () -> chosen.isEmpty() ? null : new Filter.OneOf(column.key(), List.copyOf(chosen));
    }

    /** A value with its box. */
    private record Ticked(CheckBox box, Object value) {
        Ticked(String words, Object value) {
            this(new CheckBox(words), value);
        }
    }
}
