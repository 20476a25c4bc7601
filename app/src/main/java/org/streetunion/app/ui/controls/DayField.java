package org.streetunion.app.ui.controls;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A text field for a day, with a calendar behind the icon. What was typed stays as typed until somebody reads it. */
public final class DayField extends CustomTextField {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private final Popup popup = new Popup();
    private final Consumer<LocalDate> chosen;

    /** Days chosen in the calendar are handed over. */
    public DayField(Consumer<LocalDate> chosen) {
        this.chosen = chosen;
        StackPane icon = new StackPane(FontIcon.of(Material2OutlinedAL.CALENDAR_TODAY));
        icon.getStyleClass().add("field-icon");
        icon.setCursor(Cursor.HAND);
        icon.setOnMouseClicked(event -> open());
        setRight(icon);
        setPromptText("1007、10-7、昨天…");
        popup.setAutoHide(true);
    }

    private void open() {
        DatePicker picker = new DatePicker(DAY.matcher(getText()).matches() ? LocalDate.parse(getText()) : null);
        picker.valueProperty().addListener((any, old, now) -> {
            popup.hide();
            chosen.accept(now);
        });
        popup.getContent().setAll(new DatePickerSkin(picker).getPopupContent());
        Bounds place = localToScreen(getBoundsInLocal());
        if (place != null) {
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
    }
}
