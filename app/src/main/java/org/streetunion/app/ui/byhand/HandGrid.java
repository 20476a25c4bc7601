package org.streetunion.app.ui.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.HandVerdict;
import org.streetunion.app.work.byhand.HandWay;
import org.streetunion.app.work.byhand.SaveByHand;

/** The rows of the form: Enter goes to the next field and from the last to the next row, the arrows up and down. */
final class HandGrid {
    private static final int AT_FIRST = 20;
    private final List<HandRow> rows = new ArrayList<>();
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final BorderPane root = new BorderPane(scroll);
    private final Runnable changed;

    HandGrid(Runnable changed) {
        this.changed = changed;
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        box.setId("hand-rows");
        root.setTop(headings());
        clear();
    }

    Node node() {
        return root;
    }

    List<HandRow> rows() {
        return rows;
    }

    /** The rows in which something stands. */
    List<HandRow> filled() {
        return rows.stream().filter(row -> !row.line().empty()).toList();
    }

    /** Empty rows only. */
    void clear() {
        rows.clear();
        while (rows.size() < AT_FIRST) {
            rows.add(row());
        }
        draw();
    }

    /** Puts lines into the first empty rows. */
    void add(List<SaveByHand.Chosen> lines) {
        List<HandRow> full = new ArrayList<>(filled());
        for (SaveByHand.Chosen each : lines) {
            HandRow row = row();
            row.fill(each.line(), each.way());
            full.add(row);
        }
        rows.clear();
        rows.addAll(full);
        while (rows.size() < AT_FIRST || rows.size() == full.size()) {
            rows.add(row());
        }
        draw();
        changed.run();
    }

    /** Takes rows away; the others move up. */
    void remove(List<HandRow> gone) {
        rows.removeAll(gone);
        while (rows.size() < AT_FIRST) {
            rows.add(row());
        }
        draw();
        changed.run();
    }

    /** Shows what is said of the rows that were asked about. */
    void show(List<HandRow> asked, List<HandVerdict> verdicts) {
        for (int i = 0; i < asked.size(); i++) {
            asked.get(i).show(verdicts.get(i));
        }
    }

    /** Puts the caret into the first empty row. */
    void focusFirst() {
        rows.stream().filter(row -> row.line().empty()).findFirst().ifPresent(row -> focus(row.fields().get(0)));
    }

    /** Puts the caret where a row's trouble is. */
    void focus(HandRow row) {
        focus(row.troubled());
    }

    private HandRow row() {
        HandRow[] made = new HandRow[1];
        HandRow row = new HandRow(changed, () -> remove(List.of(made[0])));
        made[0] = row;
        List<TextField> fields = row.fields();
        for (int column = 0; column < fields.size(); column++) {
            int at = column;
            EnterMoves.on(fields.get(column), () -> next(row, at));
            fields.get(column).addEventFilter(KeyEvent.KEY_PRESSED, event -> arrows(event, row, at));
        }
        return row;
    }

    private void next(HandRow row, int column) {
        if (column < 2) {
            focus(row.fields().get(column + 1));
            return;
        }
        int at = rows.indexOf(row);
        if (at == rows.size() - 1) {
            rows.add(row());
            draw();
        }
        focus(rows.get(at + 1).fields().get(0));
    }

    private void arrows(KeyEvent event, HandRow row, int column) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int to = rows.indexOf(row) + by;
        if (by != 0 && !event.isAltDown() && to >= 0 && to < rows.size()) {
            focus(rows.get(to).fields().get(column));
            event.consume();
        }
    }

    private void focus(TextField field) {
        field.requestFocus();
        field.end();
        double height = box.getHeight() - scroll.getViewportBounds().getHeight();
        double top = field.getParent() == null ? 0 : field.getParent().getBoundsInParent().getMinY();
        if (height > 0) {
            double seen = scroll.getVvalue() * height;
            double room = scroll.getViewportBounds().getHeight() - 40;
            if (top < seen || top > seen + room) {
                scroll.setVvalue(Math.min(1, Math.max(0, (top - room / 2) / height)));
            }
        }
    }

    private void draw() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i);
        }
        box.getChildren().setAll(rows.stream().map(HandRow::node).toList());
    }

    private static Node headings() {
        HBox line = new HBox(6);
        line.getStyleClass().add("hand-headings");
        line.getChildren()
                .setAll(Stream.of(heading("", HandRow.NUMBER), heading("姓名", HandRow.NAME), heading("证件号码", HandRow.ID),
                        heading("手机", HandRow.PHONE), heading("性别　出生日期", HandRow.DERIVED), new Label("核对")).toList());
        return line;
    }

    private static Label heading(String words, double width) {
        Label label = new Label(words);
        label.setMinWidth(width * 0.8);
        label.setPrefWidth(width);
        return label;
    }

    /** A line without a choice. */
    static SaveByHand.Chosen plain(HandLine line) {
        return new SaveByHand.Chosen(line, HandWay.ASK);
    }
}
