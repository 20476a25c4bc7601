package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ui.action.Command;

/** The table of a list. It neither sorts nor selects by itself: headers order the query, ticks belong to the query's selection. */
final class LedgerTable {
    private final LedgerModel model;
    private final TableView<Slot> table = new TableView<>();
    private final Runnable open;
    private final CheckBox tickAll = new CheckBox();
    private boolean arranging;
    private int anchor = -1;

    LedgerTable(LedgerModel model, Runnable open) {
        this.model = model;
        this.open = open;
        table.setId("table-" + model.ledger().key());
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setFixedCellSize(34);
        table.setItems(model.rows());
        table.setSortPolicy(any -> order());
        table.setRowFactory(any -> row());
        table.getColumns().addListener((ListChangeListener<TableColumn<Slot, ?>>) change -> arranged());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tickAll.setId("tick-all");
        tickAll.setFocusTraversable(false);
        tickAll.setOnAction(event -> tickAll(tickAll.isSelected()));
        model.selection().changes().addListener((any, old, now) -> ticked());
        model.total().addListener((any, old, now) -> {
            ticked();
            emptyWords();
        });
        model.layout().addListener((any, old, now) -> build());
        build();
        emptyWords();
    }

    TableView<Slot> node() {
        return table;
    }

    @Nullable
    Slot current() {
        return table.getSelectionModel().getSelectedItem();
    }

    int currentIndex() {
        return table.getSelectionModel().getSelectedIndex();
    }

    void select(int index) {
        if (index >= 0 && index < model.rows().size()) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(Math.max(0, index - 5));
        }
    }

    /** The columns that are shown, from left to right. */
    List<Column<?>> shown() {
        return model.layout().get().shown(model.ledger());
    }

    private void build() {
        if (arranging) {
            return;
        }
        arranging = true;
        ColumnMenu menu = new ColumnMenu(model);
        List<TableColumn<Slot, ?>> columns = new ArrayList<>();
        TableColumn<Slot, Boolean> ticks = Cells.ticks(model.selection());
        ticks.setGraphic(tickAll);
        columns.add(ticks);
        TableColumn<Slot, ?> sorted = null;
        for (ColumnLayout.Place place : model.layout().get().places()) {
            TableColumn<Slot, ?> drawn = model.ledger().column(place.key()).map(Cells::column).orElseThrow();
            drawn.setPrefWidth(place.width());
            drawn.setVisible(place.shown() && !fixed(place.key()));
            drawn.setContextMenu(menu.header(place.key(), () -> menu.pop(table)));
            drawn.widthProperty().addListener((any, old, now) -> arranged());
            columns.add(drawn);
            Sort sort = model.layout().get().sort();
            if (sort != null && sort.column().equals(place.key())) {
                drawn.setSortType(sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                sorted = drawn;
            }
        }
        table.getColumns().setAll(columns);
        if (sorted == null) {
            table.getSortOrder().clear();
        } else {
            table.getSortOrder().setAll(List.of(sorted));
        }
        arranging = false;
    }

    private boolean order() {
        if (!arranging) {
            arranging = true;
            model.sort(table.getSortOrder().stream().findFirst()
                    .map(column -> new Sort(column.getId(), column.getSortType() == TableColumn.SortType.DESCENDING))
                    .orElse(null));
            arranging = false;
        }
        return true;
    }

    private void arranged() {
        if (arranging || table.getColumns().isEmpty()) {
            return;
        }
        arranging = true;
        model.arrange(table.getColumns().stream().filter(column -> !"tick".equals(column.getId()))
                .map(column -> new ColumnLayout.Place(column.getId(), column.getWidth(), kept(column))).toList());
        arranging = false;
    }

    /** Below a parent its column says the same in every row: not drawn there, though it stays shown in the register's own list. */
    private boolean fixed(String key) {
        return model.fixed().stream().anyMatch(filter -> filter.column().equals(key));
    }

    private boolean kept(TableColumn<Slot, ?> column) {
        return fixed(column.getId())
                ? model.layout().get().places().stream().anyMatch(place -> place.key().equals(column.getId()) && place.shown())
                : column.isVisible();
    }

    private TableRow<Slot> row() {
        TableRow<Slot> row = new TableRow<>();
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!row.isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                pressed(row.getIndex(), event);
            }
        });
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private void pressed(int index, MouseEvent event) {
        if (event.isShiftDown() && anchor >= 0) {
            int from = Math.min(anchor, index);
            int to = Math.min(Math.max(anchor, index), model.rows().size() - 1);
            model.selection().add(java.util.Arrays.copyOfRange(model.rows().ids(), from, to + 1));
            event.consume();
        } else if (event.isShortcutDown()) {
            model.selection().toggle(model.rows().id(index));
            anchor = index;
            event.consume();
        } else {
            anchor = index;
        }
    }

    private void key(KeyEvent event) {
        Slot current = current();
        if (Command.ALL.isMeantBy(event)) {
            model.selection().selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && current != null) {
            model.selection().toggle(current.id());
            event.consume();
        } else if ((event.getCode() == KeyCode.ENTER || Command.OPEN.isMeantBy(event)) && current != null
                && !event.isControlDown()) {
            open.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.selection().count(model.rows().size()) > 0) {
            model.selection().clear();
            event.consume();
        }
    }

    private void tickAll(boolean all) {
        if (all) {
            model.selection().selectAll();
        } else {
            model.selection().clear();
        }
    }

    private void ticked() {
        long total = Math.max(0, model.total().get());
        long count = model.selection().count(total);
        tickAll.setSelected(count > 0 && count == total);
        tickAll.setIndeterminate(count > 0 && count < total);
    }

    private void emptyWords() {
        boolean narrowed = !model.search().isEmpty() || !model.filters().get().isEmpty();
        String title = model.ledger().title();
        String words = model.trash().get()
                ? "回收站里没有" + title
                : narrowed ? "没有符合条件的记录，换个词或去掉筛选再试" : "还没有" + title + "。按 Ctrl+N 新增一条，或从 Excel 导入。";
        table.setPlaceholder(new Label(model.total().get() < 0 ? "正在读取…" : words));
    }
}
