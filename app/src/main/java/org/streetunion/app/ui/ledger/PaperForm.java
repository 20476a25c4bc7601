package org.streetunion.app.ui.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.PaperPrint;

/** Asks for what can be set of a paper before it is written. */
final class PaperForm {
    private final Asking asking;
    private final PaperPrint.Kind kind;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final CheckBox apart = new CheckBox("每个工会一个文件");
    private final ComboBox<String> ending = new ComboBox<>();

    PaperForm(Asking asking, PaperPrint.Kind kind) {
        this.asking = asking;
        this.kind = kind;
        apart.setId("paper-apart");
        ending.setId("paper-ending");
        ending.getItems().setAll(kind.endings());
        ending.getSelectionModel().selectFirst();
        ending.visibleProperty().bind(apart.selectedProperty());
    }

    /**
     * What was set.
     *
     * @param measures by key
     * @param apart whether every union gets a file of its own
     * @param ending of those files
     */
    record Set(Map<String, Integer> measures, boolean apart, String ending) {}

    /** Asks, if there is anything to ask; empty when waved away. */
    Optional<Set> ask() {
        if (kind.measures().isEmpty() && !kind.apart()) {
            return Optional.of(set());
        }
        GridPane grid = grid();
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> fields.values().stream().allMatch(field -> field.getText().strip().matches("\\d{1,3}")),
                fields.values().stream().map(TextField::textProperty).toArray(javafx.beans.Observable[]::new));
        return asking.fill(new Asking.Form<>(kind.title(), grid, "写出", ready, this::set));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        for (PaperPrint.Measure measure : kind.measures()) {
            TextField field = new TextField(String.valueOf(measure.last()));
            field.setId("measure-" + measure.key());
            field.setPrefColumnCount(6);
            grid.addRow(fields.size(), new Label(measure.label()), field);
            fields.put(measure.key(), field);
        }
        if (kind.apart()) {
            grid.add(new HBox(10, apart, ending), 0, fields.size(), 2, 1);
        }
        return grid;
    }

    private Set set() {
        Map<String, Integer> set = new HashMap<>();
        fields.forEach((key, field) -> set.put(key, Integer.valueOf(field.getText().strip())));
        return new Set(Map.copyOf(set), apart.isSelected(), ending.getValue());
    }
}
