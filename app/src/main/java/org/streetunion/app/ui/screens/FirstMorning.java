package org.streetunion.app.ui.screens;

import org.streetunion.app.ui.port.ImportDesk;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.ui.port.PracticeOffice;

/** What an empty office offers on the first morning: three ways in, and who it is. */
final class FirstMorning {
    private static final double WAY_HEIGHT = 150;
    private final Desk desk;
    private final Consumer<OpenOffice> other;
    private final OfficeForm form;
    private final VBox box;

    FirstMorning(Desk desk, Consumer<OpenOffice> other) {
        this.desk = desk;
        this.other = other;
        this.form = new OfficeForm(desk);
        Label hello = new Label("欢迎使用街道工会工作台");
        hello.getStyleClass().add("hello");
        Label below = new Label("台账只记一遍，季报、会员卡、各种名册都从这里出。先选一种方式开始：");
        below.getStyleClass().add("faint");
        box = new VBox(14, new VBox(4, hello, below), ways(), Cards.card("本单位", "印在每张报表和会员卡上。现在填，或以后在“设置”里填都可以。", form.node()));
        box.getStyleClass().add("form");
        box.setId("first-morning");
    }

    Node node() {
        form.read();
        return box;
    }

    private Node ways() {
        HBox ways = new HBox(14);
        PracticeOffice practice = desk.office().filled(PracticeOffice.class);
        if (practice != null) {
            ways.getChildren().add(way("open-practice", Material2OutlinedMZ.SCHOOL, "打开练习街道", "一套编好的数据，随便点、随便改，不影响自己的台账",
                    () -> desk.background().start("准备练习街道", practice::open, other)));
        }
        if (desk.office().filled(ImportDesk.class) != null) {
            ways.getChildren()
                    .add(way("import-mine", Material2OutlinedAL.FILE_UPLOAD, "导入我的 Excel", "把现在用的表格拖进来，先看清楚再导入，导错了可以整批撤销",
                            () -> desk.pages().imports("")));
        }
        ways.getChildren().add(way("by-hand", Material2OutlinedAL.CREATE, "手工新建", "从第一家单位、第一个工会开始，一条一条登记",
                () -> desk.pages().ledger(desk.office().registers().all().get(0).ledger().key(), Query.ALL)));
        return ways;
    }

    private static Node way(String id, Ikon icon, String title, String hint, Runnable go) {
        Label words = new Label(title);
        words.getStyleClass().add("way-title");
        Label below = new Label(hint);
        below.setWrapText(true);
        below.getStyleClass().add("faint");
        VBox content = new VBox(8, FontIcon.of(icon, 30), words, below);
        Button button = new Button(null, content);
        button.setId(id);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefHeight(WAY_HEIGHT);
        button.setMaxHeight(WAY_HEIGHT);
        button.setOnAction(event -> go.run());
        content.prefWidthProperty().bind(button.widthProperty().subtract(36));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
