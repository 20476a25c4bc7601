package org.streetunion.app.ui.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Groups;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;

/** 分组 above a list: looks with a kept query, keeps the one that is looked with, renames, forgets. */
final class GroupMenu {
    private static final double WIDTH = 260;
    private final Desk desk;
    private final LedgerModel model;
    private final Consumer<Query> look;
    private final MenuButton menu = new MenuButton(Command.GROUPS.words(), Command.GROUPS.icon());
    private String chosen = "";

    /** Of a list; {@code look} shows it with another query. */
    GroupMenu(Desk desk, LedgerModel model, Consumer<Query> look) {
        this.desk = desk;
        this.model = model;
        this.look = look;
        menu.setId("groups");
        menu.setFocusTraversable(false);
        read();
    }

    MenuButton node() {
        return menu;
    }

    private void read() {
        desk.background().read(() -> groups().all(), this::draw);
    }

    private void draw(Map<String, Query> all) {
        menu.getItems().clear();
        all.forEach((name, query) -> menu.getItems().add(item(name, () -> choose(name, query))));
        if (!all.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item("保存为分组…", this::keep));
        if (all.containsKey(chosen)) {
            menu.getItems().add(item("把“" + chosen + "”改名…", this::rename));
            menu.getItems().add(item("删除分组“" + chosen + "”", this::remove));
        }
        menu.setText(all.containsKey(chosen) ? chosen : Command.GROUPS.words());
    }

    private void choose(String name, Query query) {
        chosen = name;
        look.accept(query);
        model.sort(query.sort());
        read();
    }

    private void keep() {
        Query query = model.kept();
        ask("保存为分组", "保存", "").ifPresent(name -> {
            chosen = name;
            change(() -> groups().put(name, query), "已保存分组“" + name + "”，在“分组”里随时点开，名单随台账变");
        });
    }

    private void rename() {
        String before = chosen;
        ask("分组改名", "改名", before).ifPresent(name -> {
            chosen = name;
            change(() -> groups().rename(before, name), "已改名为“" + name + "”");
        });
    }

    private void remove() {
        String name = chosen;
        if (desk.asking().confirm("删除分组", "删除分组“" + name + "”？只删这个分组，里面的记录都还在。", "删除")) {
            change(() -> groups().remove(name), "已删除分组“" + name + "”");
        }
    }

    private void change(Runnable deed, String said) {
        Supplier<Map<String, Query>> all = () -> {
            deed.run();
            return groups().all();
        };
        desk.background().read(all, now -> {
            draw(now);
            desk.asking().remark(said);
        });
    }

    private Optional<String> ask(String title, String yes, String before) {
        TextField name = new TextField(before);
        name.setId("group-name");
        name.setPrefWidth(WIDTH);
        Label words = new Label("分组的名字，例如：港口片区女会员（同名的会被替换）");
        words.getStyleClass().add("faint");
        return desk.asking().fill(new Asking.Form<>(title, new VBox(6, words, name), yes,
                Bindings.createBooleanBinding(() -> !name.getText().isBlank(), name.textProperty()),
                () -> name.getText().strip()));
    }

    private Groups groups() {
        return new Groups(desk.office().settings(), model.ledger());
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        return item;
    }
}
