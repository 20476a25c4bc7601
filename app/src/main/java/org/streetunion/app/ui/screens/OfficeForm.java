package org.streetunion.app.ui.screens;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.ledger.Desk;

/** The settings as fields; each is kept when it is left. */
final class OfficeForm {
    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final Map<String, String> kept = new HashMap<>();

    OfficeForm(Desk desk) {
        this.desk = desk;
        grid.setHgap(18);
        grid.setVgap(8);
        for (int column = 0; column < 2; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (OfficeSetting setting : OfficeSetting.ALL) {
            int place = fields.size();
            grid.add(field(setting), place % 2, place / 2);
        }
    }

    Node node() {
        return grid;
    }

    /** Reads what is kept. */
    void read() {
        desk.background().read(this::all, found -> found.forEach((key, text) -> {
            kept.put(key, text);
            TextField field = fields.get(key);
            if (field != null) {
                field.setText(text);
            }
        }));
    }

    private Map<String, String> all() {
        Settings settings = desk.office().settings();
        Map<String, String> found = new LinkedHashMap<>();
        OfficeSetting.ALL.forEach(setting -> found.put(setting.key(), settings.get(setting.key()).orElse("")));
        return found;
    }

    private Node field(OfficeSetting setting) {
        TextField field = new TextField();
        field.setId(setting.key().replace('.', '-'));
        field.setPromptText(setting.hint());
        fields.put(setting.key(), field);
        Label problem = new Label();
        problem.getStyleClass().addAll("problem", "problem-warn");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        field.focusedProperty().addListener((any, was, is) -> {
            if (was && !is) {
                problem.setText(complaint(setting, field.getText().strip()));
                keep(setting.key(), field.getText().strip());
            }
        });
        Label heading = new Label(setting.heading());
        heading.getStyleClass().add("field-heading");
        heading.setLabelFor(field);
        return new VBox(3, heading, field, problem);
    }

    private static String complaint(OfficeSetting setting, String text) {
        if (setting.key().equals("office.term_ends") && !text.isEmpty() && Types.DAY.parse(text).value() == null) {
            return "请写成 2028-05-17 这样的日期";
        }
        boolean wrong = setting.key().equals("office.code") && !text.isEmpty() && !text.matches("\\d{9}");
        return wrong ? "代码应是九位数字，请核对" : "";
    }

    private void keep(String key, String text) {
        if (text.equals(kept.getOrDefault(key, ""))) {
            return;
        }
        kept.put(key, text);
        desk.background().read(() -> {
            desk.office().settings().put(key, text);
            return text;
        }, done -> desk.session().wrote());
    }
}
