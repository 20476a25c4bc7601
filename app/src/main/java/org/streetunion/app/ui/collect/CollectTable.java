package org.streetunion.app.ui.collect;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTableCell;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.EscapeThrough;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.work.collect.Difference;
import org.streetunion.app.work.collect.Difference.Verdict;

/** The differences of one union: what went out, what came back, what the register says, and what can be done. */
final class CollectTable {
    private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final List<String> OUTCOMES = List.of("", "转出", "退会", "保留");
    private final TableView<CollectItem> view = new TableView<>();
    private final Session session;

    CollectTable(Session session) {
        this.session = session;
        view.setId("collect-table");
        view.getStyleClass().addAll("ledger-table", "collect-table");
        view.setEditable(true);
        EscapeThrough.of(view);
        view.setFixedCellSize(34);
        view.setPlaceholder(new Label("没有待处理的差异"));
        view.setRowFactory(any -> new Line());
        view.getColumns().add(tick());
        view.getColumns().add(words("位置", 112, item -> item.difference().sheet()
                + (item.difference().number() > 0 ? " 第 " + item.difference().number() + " 行" : "")));
        view.getColumns().add(words("谁", 86, CollectTable::who));
        view.getColumns().add(words("项目", 104, item -> item.difference().what()));
        view.getColumns().add(words("发出时", 124, item -> shown(item).sent()));
        view.getColumns().add(words("交回的", 170, item -> shown(item).returned()));
        view.getColumns().add(words("台账现在", 124, item -> shown(item).now()));
        view.getColumns().add(verdict());
        view.getColumns().add(words("说明", 300, item -> item.difference().note()));
        session.unmasked().addListener((any, old, now) -> view.refresh());
    }

    TableView<CollectItem> node() {
        return view;
    }

    private static String who(CollectItem item) {
        return item.difference().sheet().equals("单位资料") ? "" : item.difference().who();
    }

    private Difference.Values shown(CollectItem item) {
        Difference.Values values = item.difference().values();
        return session.unmasked().get() ? values : values.masked();
    }

    private static TableColumn<CollectItem, Boolean> tick() {
        TableColumn<CollectItem, Boolean> column = new TableColumn<>("采纳");
        column.setMinWidth(48);
        column.setMaxWidth(48);
        column.setSortable(false);
        column.setCellValueFactory(cell -> cell.getValue().ticked());
        column.setCellFactory(any -> new CheckBoxTableCell<>() {
            @Override
            public void updateItem(Boolean item, boolean empty) {
                super.updateItem(item, empty);
                CollectItem row = empty || getTableRow() == null ? null : getTableRow().getItem();
                setDisable(row != null && !row.difference().acceptable());
            }
        });
        return column;
    }

    private static TableColumn<CollectItem, String> words(String title, double width, Function<CollectItem, String> text) {
        TableColumn<CollectItem, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                setTooltip(empty || item == null || item.isEmpty() ? null : new Tooltip(item));
            }
        });
        return column;
    }

    /** In words; where it has to be said what became of a member, a choice. */
    private static TableColumn<CollectItem, CollectItem> verdict() {
        TableColumn<CollectItem, CollectItem> column = new TableColumn<>("判断");
        column.setPrefWidth(96);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new javafx.beans.property.SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable CollectItem item, boolean empty) {
                super.updateItem(item, empty);
                boolean asks = !empty && item != null && item.difference().asksOutcome();
                setText(empty || item == null || asks ? null : item.difference().verdict().words());
                setGraphic(asks && item != null ? outcome(item) : null);
            }
        });
        return column;
    }

    private static ComboBox<String> outcome(CollectItem item) {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll(OUTCOMES);
        choice.setPromptText("去向？");
        choice.setValue(item.outcome().get().isEmpty() ? null : item.outcome().get());
        choice.valueProperty().addListener((any, old, now) -> item.outcome().set(now == null ? "" : now));
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** A line; conflicts stand out, what cannot be accepted is red. */
    private static final class Line extends TableRow<CollectItem> {
        private static final Set<Verdict> STANDS_OUT = Set.of(Verdict.CONFLICT, Verdict.ASK);

        @Override
        protected void updateItem(@Nullable CollectItem item, boolean empty) {
            super.updateItem(item, empty);
            Verdict verdict = item == null ? null : item.difference().verdict();
            pseudoClassStateChanged(CONFLICT, verdict != null && STANDS_OUT.contains(verdict));
            pseudoClassStateChanged(REFUSED, verdict == Verdict.REFUSED);
        }
    }
}
