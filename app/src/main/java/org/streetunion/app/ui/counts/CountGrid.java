package org.streetunion.app.ui.counts;

import java.util.List;
import javafx.scene.Node;
import org.streetunion.app.ui.grid.Grid;
import org.streetunion.app.ui.grid.Pasted;
import org.streetunion.app.ui.grid.PastedBlock;

/** The form of a quarter as the keys of a table of figures see it. */
final class CountGrid implements Grid {
    private final CountModel model;
    private final CountTable table;

    CountGrid(CountModel model, CountTable table) {
        this.model = model;
        this.table = table;
    }

    @Override
    public Node node() {
        return table.node();
    }

    @Override
    public void whenMoved(Runnable run) {
        table.whenMoved(run);
    }

    @Override
    public int rows() {
        return model.shown().size();
    }

    @Override
    public int columns() {
        return model.figures().size();
    }

    @Override
    public int row() {
        return table.row();
    }

    @Override
    public int column() {
        return table.column();
    }

    @Override
    public void go(int row, int column) {
        table.go(row, column);
    }

    @Override
    public boolean locked(int row) {
        return model.shown().get(row).split();
    }

    @Override
    public String lockedWords() {
        return "这家按单位报数，点右边的“按单位”填各单位的人数";
    }

    @Override
    public boolean accepts(String before, char next) {
        return next >= '0' && next <= '9';
    }

    @Override
    public String text(int row, int column) {
        return model.shown().get(row).cells().get().get(column).text();
    }

    @Override
    public void type(int row, int column, String text) {
        model.type(model.shown().get(row), column, text);
    }

    @Override
    public void retype(int row, int column, String text) {
        model.retype(model.shown().get(row), column, text);
    }

    @Override
    public Pasted paste(int row, int column, PastedBlock block) {
        return model.put(row, column, block);
    }

    @Override
    public void sameAsLast(int row) {
        model.sameAsLast(List.of(model.shown().get(row)));
    }

    @Override
    public boolean stepBack() {
        return model.stepBack();
    }
}
