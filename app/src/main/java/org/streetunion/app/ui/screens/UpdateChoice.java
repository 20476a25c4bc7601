package org.streetunion.app.ui.screens;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.port.ImportDesk;

/** How an import treats rows that exist: overwritten or completed; and whether their history moves on (变更) or is put right (更正). */
final class UpdateChoice {
    private final ObjectProperty<ImportDesk.Update> update;
    private final LocalDate today;
    private final RadioButton overwrite = new RadioButton("覆盖");
    private final RadioButton fill = new RadioButton("只填空白");
    private final RadioButton change = new RadioButton("变更，从这天起");
    private final RadioButton correction = new RadioButton("更正");
    private final DayField day = new DayField(this::choose);

    UpdateChoice(ObjectProperty<ImportDesk.Update> update, LocalDate today) {
        this.update = update;
        this.today = today;
        fill.setId("fill-blanks");
        correction.setId("import-correction");
        change.setId("import-change");
        day.setId("import-change-day");
        day.setPrefWidth(136);
        ImportDesk.Update shown = update.get();
        either(overwrite, fill, shown.fillBlanks());
        either(change, correction, shown.correction());
        LocalDate since = shown.changedOn();
        day.setText(String.valueOf(since == null ? today : since));
        day.disableProperty().bind(correction.selectedProperty());
        fill.selectedProperty().addListener((any, was, is) -> chosen());
        correction.selectedProperty().addListener((any, was, is) -> chosen());
        day.setOnAction(event -> chosen());
        day.focusedProperty().addListener((any, was, is) -> {
            if (was && !is) {
                chosen();
            }
        });
        change.setTooltip(new Tooltip("情况从某一天起变了，以前的季度不受影响；表里自己写了日期的行（状态日期、会籍变化日期、法人有效期起）按表里的日期"));
        correction.setTooltip(new Tooltip("原来登记错了，以前的季度也一起改正"));
    }

    Node node() {
        FlowPane pane = new FlowPane(24, 6, group("已有的记录：", overwrite, fill), group("状态、类型等变了：", change, day, correction));
        pane.setAlignment(Pos.CENTER_LEFT);
        pane.setPrefWrapLength(0);
        return pane;
    }

    private static HBox group(String title, Node... choices) {
        Label label = new Label(title);
        label.getStyleClass().add("faint");
        HBox box = new HBox(8, label);
        box.getChildren().addAll(choices);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void either(RadioButton usual, RadioButton other, boolean takeOther) {
        ToggleGroup group = new ToggleGroup();
        usual.setToggleGroup(group);
        other.setToggleGroup(group);
        (takeOther ? other : usual).setSelected(true);
    }

    private void choose(LocalDate picked) {
        day.setText(picked.toString());
        chosen();
    }

    /** An unreadable day goes back to the one that holds. */
    private void chosen() {
        LocalDate typed = DayWords.parse(day.getText(), today).value();
        LocalDate since = typed == null ? update.get().changedOn() : typed;
        day.setText(String.valueOf(since == null ? today : since));
        update.set(new ImportDesk.Update(fill.isSelected(), correction.isSelected(), today.equals(since) ? null : since));
    }
}
