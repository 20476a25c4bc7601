package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;
import org.streetunion.app.ledger.Choice;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.RareText;
import org.streetunion.app.ui.controls.SuggestField;

/** The editor that fits a field's type, tied to its model in both directions. */
final class Editors {
    private static final int SUGGESTIONS = 12;
    private final Desk desk;
    private final RecordModel model;

    Editors(Desk desk, RecordModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** The editor of a field; what nobody may type is a text. */
    Node editor(FieldModel field) {
        if (!field.column().writable()) {
            return shown(field);
        }
        Control editor = switch (field.column().type().kind()) {
            case CHOICE -> choice(field);
            case YES_NO -> yesNo(field);
            case REFERENCE -> reference(field);
            case PARAGRAPH -> paragraph(field);
            case DAY -> text(field, new DayField(field::choose));
            case TEXT, WHOLE, DECIMAL, MONEY, QUARTER -> text(field, new TextField());
        };
        editor.setId("field-" + field.column().key());
        editor.setMaxWidth(Double.MAX_VALUE);
        field.problems().addListener((any, old, now) -> mark(editor, field));
        return editor;
    }

    private static Node shown(FieldModel field) {
        Label label = new Label();
        label.getStyleClass().add("computed");
        RareText.show(label, orUnknown(field.text().get()));
        field.text().addListener((any, old, now) -> RareText.show(label, orUnknown(now)));
        return label;
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? "—" : text;
    }

    private Control text(FieldModel field, TextInputControl control) {
        control.setText(field.text().get());
        boolean[] own = {false};
        control.textProperty().addListener((any, old, now) -> {
            if (!own[0]) {
                own[0] = true;
                field.type(now == null ? "" : now);
                own[0] = false;
            }
        });
        field.text().addListener((any, old, now) -> {
            if (!own[0]) {
                own[0] = true;
                control.setText(now);
                own[0] = false;
            }
        });
        onLeave(control.focusedProperty(), field);
        RareText.watch(control);
        return control;
    }

    private Control paragraph(FieldModel field) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.fireEvent(
                        new KeyEvent(area, area, KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, event.isShiftDown(), true, false,
                                false));
            }
        });
        return text(field, area);
    }

    private Control choice(FieldModel field) {
        List<String> codes = field.column().type() instanceof Choice choice ? choice.list().codes() : List.of();
        return combo(field, new SearchableComboBox<>(), codes, Map.of());
    }

    private Control yesNo(FieldModel field) {
        return combo(field, new ComboBox<>(), List.of("是", "否"), Map.of("是", true, "否", false));
    }

    private Control combo(FieldModel field, ComboBox<String> box, List<String> words, Map<String, Object> values) {
        box.getItems().add("");
        box.getItems().addAll(words);
        box.setValue(field.text().get());
        box.valueProperty().addListener((any, old, now) -> {
            String chosen = now == null ? "" : now;
            if (!chosen.equals(field.text().get())) {
                field.choose(chosen.isEmpty() ? null : values.getOrDefault(chosen, chosen));
                model.left(field);
            }
        });
        field.text().addListener((any, old, now) -> {
            if (!now.equals(box.getValue())) {
                box.setValue(now);
            }
        });
        box.focusedProperty().addListener((any, was, is) -> {
            if (!is && !box.isShowing()) {
                model.left(field);
            }
        });
        return box;
    }

    private Control reference(FieldModel field) {
        String ledger = field.column().type() instanceof ReferenceType type ? type.ledger() : "";
        Latest latest = new Latest(desk.background());
        SuggestField<Reference> suggest = new SuggestField<>(
                (typed, found) -> latest.ask(() -> desk.office().registers().suggest(ledger, typed, SUGGESTIONS), found),
                Reference::label, chosen -> {
                    field.choose(chosen);
                    model.left(field);
                });
        suggest.setPromptText("名称或拼音首字母");
        suggest.fill(field.text().get());
        suggest.textProperty().addListener((any, old, now) -> {
            if (!now.equals(field.text().get())) {
                field.type(now);
            }
        });
        field.text().addListener((any, old, now) -> {
            if (!now.equals(suggest.getText())) {
                suggest.fill(now);
            }
        });
        suggest.focusedProperty().addListener((any, was, is) -> {
            if (was && !is) {
                resolve(field, ledger);
            }
        });
        return suggest;
    }

    /** A name that was typed in full and means one row is as good as chosen. */
    private void resolve(FieldModel field, String ledger) {
        String typed = field.text().get().strip();
        if (field.readable() || typed.isEmpty()) {
            model.left(field);
            return;
        }
        desk.background().read(() -> desk.office().registers().find(ledger, List.of(typed)).getOrDefault(typed, List.of()),
                found -> {
                    if (found.size() == 1 && typed.equals(field.text().get().strip())) {
                        field.choose(found.get(0));
                    }
                    model.left(field);
                });
    }

    private void onLeave(ObservableValue<Boolean> focused, FieldModel field) {
        focused.addListener((any, was, is) -> {
            if (was && !is) {
                model.left(field);
            }
        });
    }

    private static void mark(Control editor, FieldModel field) {
        boolean wrong = field.problems().get().stream().anyMatch(Problem::blocks);
        editor.pseudoClassStateChanged(Looks.WRONG, wrong);
        editor.pseudoClassStateChanged(Looks.DOUBTFUL, !wrong && !field.problems().get().isEmpty());
    }
}
