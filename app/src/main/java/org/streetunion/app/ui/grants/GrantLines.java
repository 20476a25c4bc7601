package org.streetunion.app.ui.grants;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.controls.EscapeThrough;
import org.streetunion.app.work.grants.GrantBasis;
import org.streetunion.app.work.grants.GrantChoice;
import org.streetunion.app.work.grants.GrantPlan;

/** Who would get how much, each line to be ticked or left out. */
final class GrantLines {
    private static final double TICK = 56;
    private static final double NAMES = 420;
    private static final double NUMBERS = 130;
    private final TableView<Item> table = new TableView<>();
    private final CheckBox whole = new CheckBox();
    private final GrantChoice choice;
    private final List<Long> named;
    private final Runnable changed;
    private GrantBasis basis = GrantBasis.MEMBERS;

    /** Of all that take part, or of those that are named. */
    GrantLines(List<Long> named, Runnable changed) {
        this.choice = GrantChoice.of(named);
        this.named = named;
        this.changed = changed;
        table.setId("grant-lines");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("写好标准或总额，这里列出每家多少"));
        table.setFixedCellSize(32);
        table.setEditable(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        EscapeThrough.of(table);
        table.getColumns().add(tick());
        table.getColumns().add(column("收款工会", NAMES, false, item -> item.line().name()));
        table.getColumns().add(column("计算基数", NUMBERS, true,
                item -> basis.count(item.line().number())));
        table.getColumns().add(column("金额（元）", NUMBERS, true, Item::words));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                turn(table.getSelectionModel().getSelectedItems());
                event.consume();
            }
        });
    }

    /** A line of all that could take part, and what the union gets; null while it is left out. */
    record Item(GrantPlan.Line line, BooleanProperty ticked, @Nullable Long cents) {
        String words() {
            return cents == null ? "" : Types.money(cents);
        }
    }

    TableView<Item> node() {
        return table;
    }

    GrantChoice choice() {
        return choice;
    }

    /** Shows all that could take part, those that were named first. */
    void show(GrantPlan plan, List<GrantPlan.Line> all, List<GrantPlan.Line> given) {
        basis = plan.basis();
        Map<Long, Long> cents = given.stream().collect(Collectors.toMap(GrantPlan.Line::union, GrantPlan.Line::cents));
        List<Item> items = all.stream().sorted(Comparator.comparing(line -> !named.contains(line.union())))
                .map(line -> item(line, cents.get(line.union()))).toList();
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(items);
        if (at >= 0 && at < items.size()) {
            table.getSelectionModel().clearAndSelect(at);
        }
        whole.setSelected(!all.isEmpty() && given.size() == all.size());
        whole.setIndeterminate(!given.isEmpty() && given.size() < all.size());
    }

    private Item item(GrantPlan.Line line, @Nullable Long cents) {
        BooleanProperty ticked = new SimpleBooleanProperty(choice.takes(line.union()));
        ticked.addListener((any, old, now) -> {
            choice.take(line.union(), now);
            changed.run();
        });
        return new Item(line, ticked, cents);
    }

    private static void turn(List<Item> items) {
        boolean to = items.stream().anyMatch(item -> !item.ticked().get());
        List.copyOf(items).forEach(item -> item.ticked().set(to));
    }

    private TableColumn<Item, Boolean> tick() {
        TableColumn<Item, Boolean> column = new TableColumn<>();
        whole.setId("grant-all");
        whole.setOnAction(event -> {
            choice.all(whole.isSelected());
            changed.run();
        });
        column.setGraphic(whole);
        column.setMinWidth(TICK);
        column.setMaxWidth(TICK);
        column.setSortable(false);
        column.setCellValueFactory(cell -> cell.getValue().ticked());
        column.setCellFactory(any -> new CheckBoxTableCell<>());
        return column;
    }

    private static TableColumn<Item, String> column(String title, double width, boolean right, Function<Item, String> words) {
        TableColumn<Item, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        if (right) {
            column.setStyle("-fx-alignment: center-right;");
        }
        column.setSortable(false);
        return column;
    }
}
