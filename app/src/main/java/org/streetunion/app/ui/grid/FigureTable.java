package org.streetunion.app.ui.grid;

import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.Cut;

/**
 * Typed lines as a table of which one cell is the current one.
 *
 * @param <E> what is done to a line
 * @param <L> a line
 */
public abstract class FigureTable<E, L extends TypedLine<E>> implements Grid {
    private static final int ABOVE = 6;
    private final TableView<L> view = new TableView<>();
    private final TypedLines<E, L> lines;

    /** Of these lines. */
    protected FigureTable(String id, String empty, TypedLines<E, L> lines) {
        this.lines = lines;
        view.setId(id);
        view.getStyleClass().addAll("ledger-table", "count-table");
        view.setFixedCellSize(30);
        view.setItems(lines.shown());
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setPlaceholder(new Label(empty));
    }

    /** How many columns stand before the first that is typed into. */
    protected abstract int before();

    @Override
    public final TableView<L> node() {
        return view;
    }

    @Override
    public final void whenMoved(Runnable run) {
        InvalidationListener moved = any -> {
            // Read, or the next move is not told.
            view.getFocusModel().getFocusedCell();
            run.run();
        };
        view.getFocusModel().focusedCellProperty().addListener(moved);
    }

    @Override
    public final int rows() {
        return lines.shown().size();
    }

    @Override
    public final int row() {
        return view.getFocusModel().getFocusedCell().getRow();
    }

    @Override
    public final int column() {
        return view.getFocusModel().getFocusedCell().getColumn() - before();
    }

    @Override
    public final void go(int row, int column) {
        int last = view.getColumns().size() - 1;
        if (row >= 0 && row < rows() && last >= before()) {
            TableColumn<L, ?> drawn = view.getColumns().get(Math.min(last, before() + Math.max(0, column)));
            view.getSelectionModel().clearAndSelect(row, drawn);
            view.getFocusModel().focus(row, drawn);
            view.scrollTo(Math.max(0, row - ABOVE));
        }
    }

    @Override
    public final boolean locked(int row) {
        return line(row).locked();
    }

    @Override
    public String lockedWords() {
        return "";
    }

    @Override
    public final String text(int row, int column) {
        return line(row).text(column);
    }

    @Override
    public final void type(int row, int column, String text) {
        lines.type(line(row), column, text);
    }

    @Override
    public final void retype(int row, int column, String text) {
        lines.retype(line(row), column, text);
    }

    @Override
    public Pasted paste(int row, int column, PastedBlock block) {
        return new Pasted(block.rows().size(), lines.paste(row, column, columns(), block), List.of());
    }

    @Override
    public final boolean stepBack() {
        return lines.stepBack();
    }

    /** What is wrong with the current cell; empty when nothing is. */
    final String complaint() {
        boolean any = row() >= 0 && row() < rows();
        String complaint = any ? line(row()).complaint(column() < columns() ? column() : -1) : null;
        return complaint == null ? "" : complaint;
    }

    /** A line that is shown. */
    protected final L line(int row) {
        return lines.shown().get(row);
    }

    /** A column of words, told whole where they are cut. */
    protected static <L> TableColumn<L, String> words(String heading, double width, Function<L, String> text) {
        TableColumn<L, String> column = plain(new TableColumn<>(heading), width);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        column.setCellFactory(any -> new Words<>());
        return column;
    }

    /** A column of that width that stays in its place. */
    protected static <L, T> TableColumn<L, T> plain(TableColumn<L, T> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** A text that may be longer than its column. */
    private static final class Words<L> extends TableCell<L, String> {
        Words() {
            setOnMouseEntered(event -> Cut.tell(this, getItem()));
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
        }
    }
}
