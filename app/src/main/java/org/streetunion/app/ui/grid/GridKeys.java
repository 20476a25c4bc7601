package org.streetunion.app.ui.grid;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;

/**
 * The keys of a table of figures, as in Excel and WPS: a digit begins the current figure anew, F2 goes on with it, Tab moves on, Enter
 * down (or, where a column is filled in at a time, the other way round), both over lines that are locked; Ctrl+V pastes a block, Ctrl+D
 * takes over what was before, Ctrl+Z takes the last step back before it is saved.
 */
public final class GridKeys {
    private static final int FULL_WIDTH = '０' - '0';
    private final Desk desk;
    private final Grid grid;
    private boolean typing;

    /** Listens to the grid from now on. */
    public GridKeys(Desk desk, Grid grid) {
        this.desk = desk;
        this.grid = grid;
        grid.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.node().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        grid.whenMoved(() -> typing = false);
    }

    private void pressed(KeyEvent event) {
        if (moved(event) || edited(event) || commanded(event)) {
            event.consume();
        }
    }

    private boolean moved(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return false;
        }
        boolean back = event.isShiftDown();
        if (event.getCode() == (grid.tabsDown() ? KeyCode.ENTER : KeyCode.TAB)) {
            step(back ? -1 : 1);
        } else if (event.getCode() == (grid.tabsDown() ? KeyCode.TAB : KeyCode.ENTER)) {
            down(back ? -1 : 1);
        } else {
            return false;
        }
        return true;
    }

    /** To the figure below or above; where Tab goes down, from the last line to the top of the next column. */
    private void down(int by) {
        int column = Math.max(0, grid.column());
        int row = next(grid.row(), by);
        boolean end = row == grid.row() && grid.tabsDown() && column + by >= 0 && column + by < grid.columns();
        grid.go(end ? next(by > 0 ? -1 : grid.rows(), by) : row, end ? column + by : column);
    }

    /** To the figure at the right or left; from the edge to the next line. */
    private void step(int by) {
        int many = grid.columns();
        int column = grid.column() + by;
        if (column >= 0 && column < many) {
            grid.go(grid.row(), column);
        } else {
            grid.go(next(grid.row(), by), by > 0 ? 0 : many - 1);
        }
    }

    /** The nearest line in which figures are typed; the one it is when there is none. */
    private int next(int row, int by) {
        for (int at = row + by; at >= 0 && at < grid.rows(); at += by) {
            if (!grid.locked(at)) {
                return at;
            }
        }
        return row;
    }

    /** Whether the current cell is one that figures are typed into. */
    private boolean onFigure() {
        return grid.column() >= 0 && grid.column() < grid.columns() && grid.row() >= 0 && grid.row() < grid.rows();
    }

    private boolean edited(KeyEvent event) {
        if (!onFigure() || event.isControlDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DELETE -> grid.type(grid.row(), grid.column(), "");
            case BACK_SPACE -> shorten();
            case F2 -> goOn();
            case ESCAPE -> {
                if (!typing) {
                    return false;
                }
                typing = false;
                grid.stepBack();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean commanded(KeyEvent event) {
        if (Command.PASTE.isMeantBy(event)) {
            paste();
        } else if (Command.SAME_AS_LAST.isMeantBy(event)) {
            if (grid.row() >= 0 && grid.row() < grid.rows()) {
                grid.sameAsLast(grid.row());
            }
        } else {
            return Command.UNDO.isMeantBy(event) && grid.stepBack();
        }
        return true;
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (event.isControlDown() || event.isAltDown() || text.length() != 1 || !onFigure()) {
            return;
        }
        char next = half(text.charAt(0));
        String before = typing ? grid.text(grid.row(), grid.column()) : "";
        if (grid.accepts(before, next)) {
            append(before, next);
            event.consume();
        }
    }

    private static char half(char typed) {
        if (typed >= '０' && typed <= '９') {
            return (char) (typed - FULL_WIDTH);
        }
        return typed == '．' || typed == '。' ? '.' : typed == '－' ? '-' : typed;
    }

    private void append(String before, char next) {
        if (grid.locked(grid.row())) {
            desk.asking().remark(grid.lockedWords());
        } else if (typing) {
            grid.retype(grid.row(), grid.column(), before + next);
        } else {
            typing = true;
            grid.type(grid.row(), grid.column(), String.valueOf(next));
        }
    }

    private void shorten() {
        goOn();
        String text = grid.text(grid.row(), grid.column());
        grid.retype(grid.row(), grid.column(), text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }

    private void goOn() {
        if (!typing && !grid.locked(grid.row())) {
            typing = true;
            grid.type(grid.row(), grid.column(), grid.text(grid.row(), grid.column()));
        }
    }

    private void paste() {
        PastedBlock block = PastedBlock.of(desk.around().clipboard().text());
        if (grid.row() < 0 || grid.column() < 0) {
            desk.asking().remark("先点要贴到的第一格，再粘贴");
            return;
        }
        Pasted pasted = grid.paste(grid.row(), grid.column(), block);
        typing = false;
        desk.asking().remark(pasted.sentence());
    }
}
