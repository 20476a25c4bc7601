package org.streetunion.app.ui.screens;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.work.CardLog;
import org.streetunion.app.work.CardPaper;

/** What the office keeps about its cards: the words on the back, and for how long a card is good. Each is kept when it is left. */
final class CardSettings {
    private final Desk desk;
    private final TextArea back = new TextArea();
    private final TextField years = new TextField();
    private final Label problem = new Label();

    CardSettings(Desk desk) {
        this.desk = desk;
        back.setId("card-back");
        back.setPrefRowCount(4);
        back.setWrapText(true);
        years.setId("card-years");
        years.setPromptText("不填就是长期有效");
        years.setMaxWidth(180);
        problem.getStyleClass().addAll("problem", "problem-warn");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        keepWhenLeft(back, CardPaper.BACK);
        keepWhenLeft(years, CardLog.YEARS);
    }

    Node node() {
        return new VBox(6, heading("背面文字（一行一段）", back), back, heading("有效年限", years), years, problem);
    }

    /** Reads what is kept. */
    void read() {
        Settings settings = desk.office().settings();
        desk.background().read(() -> CardPaper.words(settings), back::setText);
        desk.background().read(() -> settings.get(CardLog.YEARS).orElse(""), years::setText);
    }

    private static Label heading(String words, Node field) {
        Label heading = new Label(words);
        heading.getStyleClass().add("field-heading");
        heading.setLabelFor(field);
        return heading;
    }

    private void keepWhenLeft(TextInputControl field, String key) {
        field.focusedProperty().addListener((any, was, is) -> {
            String text = field.getText() == null ? "" : field.getText().strip();
            if (was && !is) {
                boolean wrong = field == years && !text.matches("([1-9]\\d?)?");
                problem.setText(wrong ? "有效年限写 1 到 99 的数，不填就是长期有效" : "");
                if (!wrong) {
                    desk.background().read(() -> {
                        desk.office().settings().put(key, text);
                        return text;
                    }, kept -> {});
                }
            }
        });
    }
}
