package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
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
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final @Nullable Filter now;
    private Supplier<@Nullable Filter> condition = () -> null;

    /** An editor that begins with the condition that holds now, if any. */
    FilterEditor(Column<?> column, Desk desk, @Nullable Filter now) {
        this.column = column;
        this.desk = desk;
        this.now = now;
        box.getStyleClass().add("filter-editor");
        box.getChildren().add(new Label(column.heading()));
        switch (column.type().kind()) {
            case CHOICE -> choices();
            case YES_NO -> yesNo();
            case DAY, WHOLE, DECIMAL, MONEY, QUARTER -> range();
            case REFERENCE -> reference();
            case TEXT, PARAGRAPH -> contains();
        }
        blank.setId("filter-blank");
        blank.setSelected(now instanceof Filter.Blank kept && kept.blank());
        box.getChildren().add(blank);
    }

    Node node() {
        return box;
    }

    /** Whether what was typed can be read; only then is it a condition. */
    ObservableBooleanValue readable() {
        return readable.getReadOnlyProperty();
    }

    /** The condition, unless nothing was filled in. */
    Optional<Filter> filter() {
        return blank.isSelected() ? Optional.of(new Filter.Blank(column.key(), true)) : Optional.ofNullable(condition.get());
    }

    private void contains() {
        TextField text = new TextField();
        text.setId("filter-text");
        text.setPromptText("包含这些字");
        text.setText(now instanceof Filter.Contains kept ? kept.text() : "");
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
            each.box().setSelected(now instanceof Filter.OneOf kept && kept.values().contains(each.value()));
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
        from.textProperty().addListener((any, old, typed) -> readable.set(readable(from) && readable(to)));
        to.textProperty().addListener((any, old, typed) -> readable.set(readable(from) && readable(to)));
        if (now instanceof Filter.Between kept) {
            from.setText(Objects.toString(kept.from(), ""));
            to.setText(Objects.toString(kept.to(), ""));
        }
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
        field.textProperty().addListener((any, old, typed) -> field.pseudoClassStateChanged(Looks.WRONG, !readable(field)));
        return field;
    }

    private boolean readable(TextField field) {
        return field.getText().isBlank() || read(field.getText()) != null;
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
        ObservableList<Reference> chosen = FXCollections.observableArrayList(kept());
        SuggestField<Reference> field = new SuggestField<>(
                (typed, found) -> latest.ask(() -> desk.office().registers().suggest(ledger, typed, SUGGESTIONS), found),
                Reference::label, chosen::add);
        field.setId("filter-reference");
        field.setPromptText("输入名称或拼音首字母");
        box.getChildren().addAll(field, named(chosen));
        condition = () -> chosen.isEmpty() ? null : new Filter.OneOf(column.key(), List.copyOf(chosen));
    }

    private List<Reference> kept() {
        return now instanceof Filter.OneOf kept
                ? kept.values().stream().filter(Reference.class::isInstance).map(Reference.class::cast).toList()
                : List.of();
    }

    private static Node named(ObservableList<Reference> chosen) {
        Label names = new Label();
        names.setWrapText(true);
        names.setMaxWidth(240);
        names.textProperty().bind(Bindings.createStringBinding(
                () -> chosen.stream().map(Reference::label).collect(Collectors.joining("、")), chosen));
        Hyperlink none = new Hyperlink("清空已选");
        none.setId("filter-none");
        none.visibleProperty().bind(Bindings.isNotEmpty(chosen));
        none.setOnAction(event -> chosen.clear());
        return new VBox(4, names, none);
    }

    /** A value with its box. */
    private record Ticked(CheckBox box, Object value) {
        Ticked(String words, Object value) {
            this(new CheckBox(words), value);
        }
    }
}
