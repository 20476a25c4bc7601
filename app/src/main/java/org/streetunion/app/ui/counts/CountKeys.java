package org.streetunion.app.ui.counts;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;

/**
 * The keys of the form, as in Excel and WPS: a digit begins the current figure anew, F2 goes on with it, Tab moves on, Enter down,
 * both over lines that are sums; Ctrl+V pastes a block, Ctrl+D takes over the quarter before, Ctrl+Z takes the last step back before
 * it is saved.
 */
final class CountKeys {
    private static final int FULL_WIDTH = '０' - '0';
    private final Desk desk;
    private final CountModel model;
    private final CountTable table;
    private boolean typing;

    CountKeys(Desk desk, CountModel model, CountTable table) {
        this.desk = desk;
        this.model = model;
        this.table = table;
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.node().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.whenMoved(() -> typing = false);
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
        if (event.getCode() == KeyCode.TAB) {
            step(back ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            table.go(next(table.row(), back ? -1 : 1), Math.max(0, table.column()));
        } else {
            return false;
        }
        return true;
    }

    /** To the figure at the right or left; from the edge to the next line. */
    private void step(int by) {
        int many = model.figures().size();
        int column = table.column() + by;
        if (column >= 0 && column < many) {
            table.go(table.row(), column);
        } else {
            table.go(next(table.row(), by), by > 0 ? 0 : many - 1);
        }
    }

    /** The nearest line in which figures are typed; the one it is when there is none. */
    private int next(int row, int by) {
        for (int at = row + by; at >= 0 && at < model.shown().size(); at += by) {
            if (!model.shown().get(at).split()) {
                return at;
            }
        }
        return row;
    }

    private boolean edited(KeyEvent event) {
        boolean figure = table.column() >= 0 && table.column() < model.figures().size() && table.row() >= 0;
        if (!figure || event.isControlDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case DELETE -> table.current((line, column) -> model.type(line, column, ""));
            case BACK_SPACE -> table.current(this::shorten);
            case F2 -> table.current((line, column) -> goOn(line, column));
            case ESCAPE -> {
                if (!typing) {
                    return false;
                }
                typing = false;
                model.stepBack();
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
            table.current((line, column) -> model.sameAsLast(List.of(line)));
        } else {
            return Command.UNDO.isMeantBy(event) && model.stepBack();
        }
        return true;
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        if (event.isControlDown() || event.isAltDown() || text.length() != 1) {
            return;
        }
        char digit = text.charAt(0) >= '０' && text.charAt(0) <= '９' ? (char) (text.charAt(0) - FULL_WIDTH) : text.charAt(0);
        if (digit >= '0' && digit <= '9') {
            table.current((line, column) -> append(line, column, digit));
            event.consume();
        }
    }

    private void append(CountLine line, int column, char digit) {
        if (column < 0) {
            return;
        }
        if (line.split()) {
            desk.asking().remark("这家按单位报数，点右边的“按单位”填各单位的人数");
        } else if (typing) {
            model.retype(line, column, text(line, column) + digit);
        } else {
            typing = true;
            model.type(line, column, String.valueOf(digit));
        }
    }

    private void shorten(CountLine line, int column) {
        goOn(line, column);
        String text = text(line, column);
        model.retype(line, column, text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }

    private void goOn(CountLine line, int column) {
        if (!typing && !line.split()) {
            typing = true;
            model.type(line, column, text(line, column));
        }
    }

    private static String text(CountLine line, int column) {
        return line.cells().get().get(column).text();
    }

    private void paste() {
        PastedBlock block = PastedBlock.of(desk.around().clipboard().text());
        if (table.row() < 0 || table.column() < 0) {
            desk.asking().remark("先点要贴到的第一格，再粘贴");
            return;
        }
        CountModel.Pasted pasted = model.put(table.row(), table.column(), block);
        typing = false;
        desk.asking().remark("已粘贴 " + pasted.rows() + " 行"
                + (pasted.lost() == 0 ? "" : "，有 " + pasted.lost() + " 个数没有地方放（超出表格，或那家按单位报数）")
                + (pasted.unknown().isEmpty()
                        ? ""
                        : "，表上没有这 " + pasted.unknown().size() + " 家工会："
                                + String.join("、", pasted.unknown().subList(0, Math.min(3, pasted.unknown().size()))))
                + "。核对后保存，Ctrl+Z 退回");
    }
}
