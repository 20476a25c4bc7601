package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.DayField;

/** 截至日期: a list as it was on a day. The button that asks for the day, and the strip that says so while it is looked at. */
final class PastView {
    private final LedgerModel model;
    private final Desk desk;
    private final Button button = Command.AS_OF.button(this::ask);
    private final HBox strip = new HBox(10);
    private final Label words = new Label();

    PastView(LedgerModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        Button back = new Button("回到现在");
        back.setId("as-of-now");
        back.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.asOf(null));
        words.setId("as-of-words");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        strip.getChildren().addAll(words, back);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("past-strip");
        model.day().addListener((any, old, now) -> show(now));
        show(null);
    }

    /** Asks for the day. */
    Button button() {
        return button;
    }

    /** Says which day is looked at; takes no room while it is today. */
    Node strip() {
        return strip;
    }

    private void show(@Nullable LocalDate day) {
        words.setText(day == null ? "" : "这是 " + day + " 的样子，只能看、能导出。" + model.ledger().recollection() + "。");
        strip.setVisible(day != null);
        strip.setManaged(day != null);
    }

    private void ask() {
        LocalDate today = LocalDate.now(desk.office().clock());
        PopOver over = new PopOver();
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
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
        Label title = new Label("看这个台账在哪一天的样子");
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
            model.asOf(day.equals(today) ? null : day);
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
