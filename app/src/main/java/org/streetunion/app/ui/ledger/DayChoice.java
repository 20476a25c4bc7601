package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.DayField;

/** The button 截至日期, and what it opens: a day that is typed, taken from the calendar or one of the usual ones. */
public final class DayChoice {
    private final Desk desk;
    private final String question;
    private final Consumer<@Nullable LocalDate> chosen;
    private final Button button = Command.AS_OF.button(this::ask);

    /** Hands over the day that was chosen; null for today. */
    public DayChoice(Desk desk, String question, Consumer<@Nullable LocalDate> chosen) {
        this.desk = desk;
        this.question = question;
        this.chosen = chosen;
    }

    /** Asks for the day. */
    public Button button() {
        return button;
    }

    private void ask() {
        LocalDate today = LocalDate.now(desk.office().clock());
        PopOver over = new PopOver();
        boolean right = button.localToScene(0, 0).getX() > button.getScene().getWidth() / 2;
        over.setArrowLocation(right ? PopOver.ArrowLocation.TOP_RIGHT : PopOver.ArrowLocation.TOP_LEFT);
        over.setAnimated(false);
        over.setDetachable(false);
        DayField day = new DayField(chosen -> look(chosen, today, over));
        day.setId("as-of-day");
        day.setOnAction(event -> look(DayWords.parse(day.getText(), today).value(), today, over));
        Button show = new Button("查看");
        show.setId("as-of-show");
        show.getStyleClass().add("accent");
        show.setOnAction(event -> look(DayWords.parse(day.getText(), today).value(), today, over));
        VBox usual = new VBox(2);
        days(today).forEach((name, when) -> {
            Hyperlink link = new Hyperlink(name + " " + when);
            link.getStyleClass().add("plain-link");
            link.setOnAction(event -> look(when, today, over));
            usual.getChildren().add(link);
        });
        Label title = new Label(question);
        title.getStyleClass().add("faint");
        VBox content = new VBox(8, title, new HBox(8, day, show), usual);
        content.getStyleClass().add("pop-content");
        over.setContentNode(content);
        over.show(button);
        day.requestFocus();
    }

    private void look(@Nullable LocalDate day, LocalDate today, PopOver over) {
        if (day == null) {
            desk.asking().remark("看不懂这一天，请写成 2026-03-31 或从日历里选");
        } else if (day.isAfter(today)) {
            desk.asking().remark(day + " 还没有到，只能看今天和以前的样子");
        } else {
            over.hide();
            chosen.accept(day.equals(today) ? null : day);
        }
    }

    private static Map<String, LocalDate> days(LocalDate today) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("上月末", today.withDayOfMonth(1).minusDays(1));
        days.put("上季末", Quarter.of(today).first().minusDays(1));
        days.put("去年末", LocalDate.of(today.getYear() - 1, 12, 31));
        days.put("去年今天", today.minusYears(1));
        return days;
    }
}
