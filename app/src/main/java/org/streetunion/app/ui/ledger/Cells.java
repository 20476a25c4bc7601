package org.streetunion.app.ui.ledger;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.controls.Cut;
import org.streetunion.app.ui.controls.RareText;

/** The columns and cells of a list. A cell watches its place, so a row that arrives draws itself. */
final class Cells {
    private static final double TICK_WIDTH = 38;

    private Cells() {}

    static TableColumn<Slot, @Nullable Row> column(Column<?> column) {
        TableColumn<Slot, @Nullable Row> drawn = new TableColumn<>(column.heading());
        drawn.setId(column.key());
        drawn.setCellValueFactory(features -> row(features.getValue()));
        drawn.setCellFactory(any -> new TextCell(column));
        if (number(column)) {
            drawn.getStyleClass().add("number-column");
        }
        return drawn;
    }

    static TableColumn<Slot, Boolean> ticks(RowSelection selection) {
        TableColumn<Slot, Boolean> drawn = new TableColumn<>();
        drawn.setId("tick");
        drawn.setPrefWidth(TICK_WIDTH);
        drawn.setMinWidth(TICK_WIDTH);
        drawn.setMaxWidth(TICK_WIDTH);
        drawn.setSortable(false);
        drawn.setReorderable(false);
        drawn.setResizable(false);
        drawn.setCellValueFactory(features -> {
            long id = features.getValue().id();
            return Bindings.createObjectBinding(() -> selection.contains(id), selection.changes());
        });
        drawn.setCellFactory(any -> new TickCell(selection));
        return drawn;
    }

    private static boolean number(Column<?> column) {
        return column.type().number();
    }

    private static ReadOnlyObjectProperty<@Nullable Row> row(Slot slot) {
        return slot.row();
    }

    /** On one line; an amount with its thousands apart, for a column of them is read at a glance. */
    private static String text(Column<?> column, Row row) {
        return column.type().kind() == FieldType.Kind.MONEY && row.values().get(column.key()) instanceof Long cents
                ? Types.money(cents)
                : column.text(row).replace('\n', ' ');
    }

    /** The value as text, or a placeholder until the row has arrived. */
    private static final class TextCell extends TableCell<Slot, @Nullable Row> {
        private final Column<?> column;
        private String shown = "";

        TextCell(Column<?> column) {
            this.column = column;
            setAlignment(number(column) ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            setOnMouseEntered(event -> Cut.tell(this, shown));
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            boolean missing = !empty && row == null && getTableRow() != null && getTableRow().getItem() != null;
            getStyleClass().removeAll("waiting");
            if (missing) {
                getStyleClass().add("waiting");
            }
            shown = empty || row == null ? missing ? "…" : "" : text(column, row);
            RareText.show(this, shown);
        }
    }

    /** A tick that belongs to the query's selection. */
    private static final class TickCell extends TableCell<Slot, Boolean> {
        private final CheckBox box = new CheckBox();

        TickCell(RowSelection selection) {
            setAlignment(Pos.CENTER);
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                Slot slot = getTableRow().getItem();
                if (slot != null) {
                    selection.set(slot.id(), box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Boolean ticked, boolean empty) {
            super.updateItem(ticked, empty);
            box.setSelected(Boolean.TRUE.equals(ticked));
            setGraphic(empty ? null : box);
        }
    }
}
