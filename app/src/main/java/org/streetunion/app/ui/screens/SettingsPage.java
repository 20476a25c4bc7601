package org.streetunion.app.ui.screens;

import org.streetunion.app.ui.port.MemberCardPrint;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.CodeLists;

/** Who the office is, its cards and its code lists. */
public final class SettingsPage implements Page {
    private final Desk desk;
    private final OfficeForm form;
    private final CardSettings cards;
    private final ScrollPane scroll;
    private final ListView<CodeList> lists = new ListView<>();
    private final TextArea codes = new TextArea();

    /** At a desk. */
    public SettingsPage(Desk desk) {
        this.desk = desk;
        this.form = new OfficeForm(desk);
        this.cards = new CardSettings(desk);
        VBox box = new VBox(12, Cards.card("本单位", "印在每张报表和会员卡上，改了就生效", form.node()));
        box.getStyleClass().add("form");
        box.getChildren().add(Cards.card("规则和日历", "提醒和核对按参数、节假日来；自定义字段给台账加上本单位自己的栏目。都可以改，可以导入导出", registers()));
        if (desk.office().filled(MemberCardPrint.class) != null) {
            box.getChildren().add(Cards.card("会员卡", "会员证号规则在上面：{代码} {工会4} {序号5} {校验}", cards.node()));
        }
        CodeLists port = desk.office().filled(CodeLists.class);
        if (port != null) {
            box.getChildren().add(Cards.card("代码表", "一行一个，按这个顺序出现在下拉框里；已有记录使用的代码会保留", codeLists(port)));
        }
        scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
    }

    @Override
    public String title() {
        return "设置";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void shown() {
        form.read();
        cards.read();
        CodeLists port = desk.office().filled(CodeLists.class);
        if (port != null) {
            read(port);
        }
    }

    private Node registers() {
        HBox links = new HBox(24);
        for (Register register : desk.office().registers().inSettings()) {
            Hyperlink link = new Hyperlink(register.ledger().title());
            link.setId("go-" + register.ledger().key());
            link.setOnAction(event -> desk.pages().ledger(register.ledger().key(), Query.ALL));
            links.getChildren().add(link);
        }
        return links;
    }

    private Node codeLists(CodeLists port) {
        lists.setId("code-lists");
        lists.setPrefSize(220, 280);
        lists.setCellFactory(any -> new NameCell());
        lists.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> {
            if (now != null) {
                codes.setText(String.join("\n", now.codes()));
            }
        });
        codes.setId("codes");
        codes.setPrefHeight(280);
        HBox.setHgrow(codes, Priority.ALWAYS);
        Button keep = new Button("保存代码表");
        keep.setId("keep-codes");
        keep.setOnAction(event -> keep(port));
        return new VBox(8, new HBox(12, lists, codes), keep);
    }

    private void keep(CodeLists port) {
        CodeList list = lists.getSelectionModel().getSelectedItem();
        if (list == null) {
            return;
        }
        List<String> kept = Arrays.stream(codes.getText().split("\\R", -1)).map(String::strip).filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        desk.background().start("保存代码表", progress -> {
            port.keep(list.name(), kept, desk.session().actor());
            return list;
        }, done -> {
            desk.asking().remark("已保存代码表“" + list.name() + "”");
            read(port);
        });
    }

    private void read(CodeLists port) {
        desk.background().read(port::all, all -> {
            int index = Math.max(0, lists.getSelectionModel().getSelectedIndex());
            lists.getItems().setAll(all);
            lists.getSelectionModel().select(index);
        });
    }

    /** Shows the list's name. */
    private static final class NameCell extends ListCell<CodeList> {
        @Override
        protected void updateItem(@Nullable CodeList list, boolean empty) {
            super.updateItem(list, empty);
            setText(empty || list == null ? "" : list.name() + "（" + list.codes().size() + "）");
        }
    }
}
