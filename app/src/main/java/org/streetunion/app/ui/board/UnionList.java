package org.streetunion.app.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.work.board.Arranging;

/** The unions by zone. Only what is seen is drawn. */
final class UnionList {
    private static final double ROW = 58;
    private static final double EDGE = 28;
    private static final double STEP = 14;
    private final ListView<Line> view = new ListView<>();
    private final BoardModel model;
    private final Acts acts;
    private final Set<Long> theirs = new HashSet<>();

    /** What can be done from here. */
    interface Acts {
        /** Asks how somebody is to be arranged for in a union. */
        void arrange(Dragging.@Nullable Held who, Board.Unit unit, Board.@Nullable Hole hole);

        /** Opens the row of an arrangement. */
        void open(Tie tie);

        /** Ends an arrangement. */
        void end(Tie tie);

        /** Opens a union. */
        void open(Board.Unit unit);
    }

    UnionList(BoardModel model, Dragging dragging, Acts acts) {
        this.model = model;
        this.acts = acts;
        view.setId("board-unions");
        view.setFixedCellSize(ROW);
        view.setPlaceholder(new Label("正在读取…"));
        view.getStyleClass().add("board-list");
        view.setCellFactory(any -> new UnionCell(model, dragging, this));
        view.setOnKeyPressed(event -> {
            Board.Unit unit = chosen();
            if (event.getCode() == KeyCode.ENTER && unit != null) {
                acts.arrange(null, unit, null);
                event.consume();
            }
        });
        view.setOnMouseClicked(event -> {
            Board.Unit unit = chosen();
            if (event.getClickCount() == 2 && unit != null) {
                acts.arrange(null, unit, null);
            }
        });
        dragging.whenMoved(this::scroll);
    }

    ListView<Line> node() {
        return view;
    }

    /** Draws what is wanted now; what was chosen stays so. */
    void show(List<Line> lines) {
        Board.Unit was = chosen();
        boolean first = view.getItems().isEmpty();
        view.getItems().setAll(lines);
        if (was != null) {
            select(was.id());
        }
        if (!first) {
            view.refresh();
        }
    }

    /** Marks the unions of a person. */
    void mark(@Nullable Long person) {
        theirs.clear();
        if (person != null) {
            model.now().board().units().stream().filter(unit -> model.now().after(unit.id()).stream()
                    .anyMatch(tie -> tie.person() == person)).forEach(unit -> theirs.add(unit.id()));
        }
        view.refresh();
    }

    /** Whether it is one of those. */
    boolean theirs(long union) {
        return theirs.contains(union);
    }

    /** Goes to a union; false when it is not among those shown. */
    boolean jump(long union) {
        boolean there = select(union);
        if (there) {
            view.scrollTo(Math.max(0, view.getSelectionModel().getSelectedIndex() - 2));
            view.requestFocus();
        }
        return there;
    }

    private boolean select(long union) {
        for (int index = 0; index < view.getItems().size(); index++) {
            if (view.getItems().get(index) instanceof Line.Union line && line.unit().id() == union) {
                view.getSelectionModel().clearAndSelect(index);
                return true;
            }
        }
        return false;
    }

    Board.@Nullable Unit chosen() {
        return view.getSelectionModel().getSelectedItem() instanceof Line.Union line ? line.unit() : null;
    }

    void dropped(Dragging.Held who, Board.Unit unit, Board.@Nullable Hole hole) {
        acts.arrange(who, unit, hole);
    }

    /** Made when it is asked for: a menu for every chip would cost more than all the chips. */
    ContextMenu menu(List<Tie> ties) {
        ContextMenu menu = new ContextMenu();
        for (Tie tie : ties) {
            if (tie.row() != 0) {
                menu.getItems().add(item("打开" + tie.kind().words() + "记录", () -> acts.open(tie)));
            }
            if (Arranging.ends(tie)) {
                menu.getItems().add(item("结束" + tie.kind().words() + "…", () -> acts.end(tie)));
            }
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> run.run());
        return item;
    }

    /** Whoever is held near an edge moves the list along. */
    private void scroll(MouseEvent event) {
        Bounds place = view.localToScene(view.getBoundsInLocal());
        if (!place.contains(event.getSceneX(), event.getSceneY())
                || !(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        if (event.getSceneY() < place.getMinY() + EDGE) {
            flow.scrollPixels(-STEP);
        } else if (event.getSceneY() > place.getMaxY() - EDGE) {
            flow.scrollPixels(STEP);
        }
    }
}
