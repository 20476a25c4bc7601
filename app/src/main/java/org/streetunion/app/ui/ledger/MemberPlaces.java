package org.streetunion.app.ui.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.UnionEnd;
import org.streetunion.app.work.UnionEnd.Going;

/** 逐人安排: the members of a union that ends, of whom some go another way than the rest. Shown when it is asked for. */
final class MemberPlaces {
    private static final double HEIGHT = 156;
    private static final double LINE = 28;
    private static final String HINT = "先在表里选人（按住 Ctrl、Shift 可多选），再点去向";
    private final Map<Long, Going> apart = new HashMap<>();
    private final Map<Long, String> taken = new HashMap<>();
    private final TableView<Row> table = new TableView<>();
    private final RowPick into;
    private final Hyperlink open = new Hyperlink("逐人安排…");
    private final Label said = new Label();
    private final VBox panel;
    private final Runnable changed;

    /** {@code changed} runs whenever somebody's place changes. */
    MemberPlaces(Desk desk, Runnable changed) {
        this.changed = changed;
        this.into = RowPick.ofUnions(desk, "deed-each-into");
        open.setId("deed-each");
        said.getStyleClass().add("faint");
        table.setId("deed-each-table");
        table.setPrefHeight(HEIGHT);
        table.setFixedCellSize(LINE);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().add(column(PersonFacts.NAME, 90));
        table.getColumns().add(column(PersonFacts.ID_NUMBER, 150));
        table.getColumns().add(column(MemberLedger.STATE, 80));
        TableColumn<Row, String> place = new TableColumn<>("去向");
        place.setPrefWidth(220);
        place.setCellValueFactory(row -> new ReadOnlyStringWrapper(words(row.getValue().id())));
        table.getColumns().add(place);
        this.panel = new VBox(6, table, choices());
        panel.setVisible(false);
        panel.managedProperty().bind(panel.visibleProperty());
        open.setOnAction(event -> {
            panel.setVisible(!panel.isVisible());
            tell();
            changed.run();
        });
    }

    /** The line under which the list opens. */
    Node line() {
        HBox line = new HBox(8, open, said);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    /** The list. */
    Node panel() {
        return panel;
    }

    void show(List<Row> members) {
        table.setItems(FXCollections.observableArrayList(members));
    }

    /** By id those who go another way. */
    Map<Long, Going> apart() {
        return Map.copyOf(apart);
    }

    private HBox choices() {
        Button move = button("deed-each-move", "转到", () -> {
            Reference union = into.row().get();
            if (union != null) {
                put(new Going(UnionEnd.Members.MOVE, union.id()), "转到" + union.label());
            }
        });
        move.disableProperty().bind(into.row().isNull());
        HBox box = new HBox(8, new Label("选中的："), button("deed-each-keep", UnionEnd.Members.KEEP.words(),
                () -> put(new Going(UnionEnd.Members.KEEP, null), UnionEnd.Members.KEEP.words())), move, into.field(),
                button("deed-each-same", "同上", () -> put(null, "")));
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void put(@Nullable Going going, String words) {
        for (Row row : table.getSelectionModel().getSelectedItems()) {
            if (going == null) {
                apart.remove(row.id());
                taken.remove(row.id());
            } else {
                apart.put(row.id(), going);
                taken.put(row.id(), words);
            }
        }
        tell();
        table.refresh();
        changed.run();
    }

    private void tell() {
        said.setText(!apart.isEmpty() ? "已单独安排 " + apart.size() + " 名，其余照上面的办" : panel.isVisible() ? HINT : "");
    }

    private String words(long id) {
        return taken.getOrDefault(id, "同上");
    }

    private static TableColumn<Row, String> column(Column<String> column, double width) {
        TableColumn<Row, String> shown = new TableColumn<>(column.heading());
        shown.setPrefWidth(width);
        shown.setCellValueFactory(row -> new ReadOnlyStringWrapper(column.text(row.getValue())));
        return shown;
    }
}
