package org.streetunion.app.ui.books;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Files that were dropped on 记一笔 before the entry is kept: they wait for its row. */
final class EntryFiles {
    private final List<Path> held = new ArrayList<>();
    private final Label words = new Label();
    private final Button drop = new Button("清掉");
    private final HBox box = new HBox(4, words, drop);

    EntryFiles() {
        box.setAlignment(Pos.CENTER_LEFT);
        words.setId("entry-files");
        words.getStyleClass().add("faint");
        drop.setId("entry-files-clear");
        drop.getStyleClass().add("flat");
        drop.setOnAction(event -> clear());
        show();
    }

    Node node() {
        return box;
    }

    void hold(List<Path> files) {
        files.stream().filter(file -> !held.contains(file)).forEach(held::add);
        show();
    }

    List<Path> held() {
        return List.copyOf(held);
    }

    void clear() {
        held.clear();
        show();
    }

    private void show() {
        boolean any = !held.isEmpty();
        words.setText(any ? "附件 " + held.size() + " 个，记下后挂上" : "附件可以拖到这里");
        words.setTooltip(any
                ? new Tooltip(held.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining("\n")))
                : null);
        drop.setVisible(any);
        drop.setManaged(any);
    }
}
