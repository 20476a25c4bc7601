package org.streetunion.app.ui.collect;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.FileFinding;

/** The unions of a round at the left, what the chosen one sent back at the right. Above them the files that did not count. */
final class CollectUnions {
    private final Desk desk;
    private final CollectModel model;
    private final CollectTable table;
    private final ListView<Entry> list = new ListView<>();
    private final Label name = new Label();
    private final VBox notes = new VBox(3);
    /** The whole of what the table has no room for. */
    private final Label why = new Label();
    private final Button ticked = new Button("采纳勾选的");
    private final Button clean = new Button();
    private final BorderPane root = new BorderPane();

    /** A line of the list: a union, or the files that did not count. */
    private record Entry(@Nullable CollectLine line, List<FileFinding> files) {}

    CollectUnions(Desk desk, CollectModel model) {
        this.desk = desk;
        this.model = model;
        this.table = new CollectTable(desk.session());
        list.setId("collect-unions");
        list.setPrefWidth(264);
        list.setCellFactory(any -> new UnionCell());
        list.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> show(now));
        model.lines().addListener((javafx.beans.InvalidationListener) any -> fill());
        model.told().addListener((javafx.beans.InvalidationListener) any -> fill());
        name.getStyleClass().add("way-title");
        VBox head = new VBox(4, name, notes);
        head.getStyleClass().add("findings");
        BorderPane right = new BorderPane(table.node());
        right.setTop(head);
        right.setBottom(footer());
        root.setLeft(list);
        root.setCenter(right);
    }

    Node node() {
        return root;
    }

    private Node footer() {
        ticked.setId("collect-accept");
        ticked.setOnAction(event -> {
            Entry entry = list.getSelectionModel().getSelectedItem();
            if (entry != null && entry.line() != null) {
                model.acceptTicked(entry.line(), this::accepted);
            }
        });
        clean.setId("collect-accept-clean");
        clean.getStyleClass().add("accent");
        clean.setOnAction(event -> model.acceptClean(this::accepted));
        clean.disableProperty().bind(Bindings.isNotEmpty(desk.background().jobs()));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        why.getStyleClass().add("faint");
        why.setWrapText(true);
        table.node().getSelectionModel().selectedItemProperty()
                .addListener((any, old, now) -> why.setText(now == null ? "" : now.difference().note()));
        ticked.setMinWidth(Region.USE_PREF_SIZE);
        clean.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(10, why, spring, ticked, clean);
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private void accepted(AcceptReturns.Done done) {
        String left = done.left() == 0 ? "" : "，" + done.left() + " 处没有采纳（这期间台账又变了，请再看一遍）";
        desk.asking().remark("已采纳 " + done.accepted() + " 处" + left,
                new Undoing(desk).offer(done.batch()));
    }

    /** Fills the list anew and stays with the union that was looked at. */
    private void fill() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        List<Entry> entries = new ArrayList<>();
        if (!model.told().isEmpty()) {
            entries.add(new Entry(null, List.copyOf(model.told())));
        }
        model.lines().forEach(line -> entries.add(new Entry(line, List.of())));
        list.getItems().setAll(entries);
        CollectLine before = chosen == null ? null : chosen.line();
        Entry same = before == null
                ? null
                : entries.stream().filter(each -> each.line() != null && each.line().union() == before.union()).findFirst()
                        .orElse(null);
        if (same != null) {
            list.getSelectionModel().select(same);
        } else {
            list.getSelectionModel().selectFirst();
        }
        long all = model.clean();
        clean.setText("采纳全部没有冲突的（" + all + " 处）");
        clean.setVisible(all > 0);
        clean.setManaged(all > 0);
    }

    private void show(@Nullable Entry entry) {
        CollectLine line = entry == null ? null : entry.line();
        notes.getChildren().clear();
        table.node().getItems().clear();
        ticked.setVisible(line != null && !line.items().isEmpty());
        ticked.setManaged(ticked.isVisible());
        if (entry == null) {
            name.setText("");
        } else if (line == null) {
            name.setText(heading(entry.files()));
            entry.files().forEach(found -> note(FileWords.of(found), found.taken() ? "finding-hint" : "finding-error"));
        } else {
            name.setText(line.name());
            line.notes().forEach(note -> note(note, "finding-hint"));
            table.node().getItems().setAll(line.items());
            table.node().setPlaceholder(new Label(line.returned() ? "没有待处理的差异" : "还没有交"));
        }
        table.node().setVisible(line != null);
    }

    private static String heading(List<FileFinding> files) {
        return files.stream().anyMatch(FileFinding::taken) ? "没有收的和重交的文件" : "没有收的文件";
    }

    private void note(String sentence, String style) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        HBox box = new HBox(label);
        HBox.setHgrow(label, Priority.ALWAYS);
        box.getStyleClass().add(style);
        notes.getChildren().add(box);
    }

    /** One union with how far it is. */
    private static final class UnionCell extends ListCell<Entry> {
        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            CollectLine line = entry.line();
            Label head = new Label(line == null ? heading(entry.files()) + " " + entry.files().size() + " 个" : line.name());
            head.getStyleClass().add("entry-head");
            Label words = new Label(line == null ? "点开看原因" : line.words());
            words.getStyleClass().add("faint");
            words.setWrapText(true);
            words.setMaxWidth(230);
            setPrefWidth(0);
            setGraphic(new VBox(3, head, words));
        }
    }
}
