package org.streetunion.app.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.RareText;
import org.streetunion.app.ui.ledger.Desk;

/** One box over all registers: results by register, arrow keys, enter. */
final class SearchEverywhere {
    private static final int PER_REGISTER = 5;
    private static final int BESIDE = 4;
    private final Desk desk;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Hit> hits = new ListView<>();
    private final Label none = new Label("输入姓名、单位、工会、电话或拼音首字母");
    private final StackPane veil = new StackPane();
    private final Latest latest;
    private final Background.Pause pause;
    private @Nullable Node before;

    SearchEverywhere(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk.background());
        this.pause = desk.background().pause();
        field.setId("everywhere-words");
        field.setPromptText("在全部台账里查找");
        field.setLeft(Command.EVERYWHERE.icon());
        hits.setId("hits");
        hits.setCellFactory(any -> new HitCell());
        hits.setPlaceholder(none);
        hits.setFocusTraversable(false);
        hits.setOnMouseClicked(event -> go());
        VBox box = new VBox(8, field, hits);
        box.getStyleClass().add("everywhere");
        box.setMaxSize(640, 440);
        veil.getStyleClass().add("veil");
        veil.getChildren().add(box);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        veil.setVisible(false);
        veil.setOnMousePressed(event -> {
            if (event.getTarget() == veil) {
                hide();
            }
        });
        field.textProperty().addListener((any, old, now) -> pause.then(() -> search(now.strip())));
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return veil;
    }

    void show() {
        before = veil.getScene() == null ? null : veil.getScene().getFocusOwner();
        veil.setVisible(true);
        // The field has to be drawn before it can take the first letters of somebody who types on.
        veil.applyCss();
        veil.layout();
        field.requestFocus();
        field.selectAll();
    }

    private void hide() {
        veil.setVisible(false);
        Node back = before;
        if (back != null) {
            back.requestFocus();
        }
    }

    private void search(String words) {
        if (words.isEmpty()) {
            latest.forget();
            hits.getItems().clear();
            none.setText("输入姓名、单位、工会、电话或拼音首字母");
            return;
        }
        Viewer viewer = desk.session().viewer();
        latest.ask(() -> find(words, viewer), found -> {
            hits.getItems().setAll(found);
            none.setText("没有找到“" + words + "”");
            hits.getSelectionModel().select(found.stream().filter(hit -> hit.row() != null).findFirst().orElse(null));
        });
    }

    private List<Hit> find(String words, Viewer viewer) {
        List<Hit> found = new ArrayList<>();
        for (Register register : desk.office().registers().all()) {
            List<Row> rows = register.first(Query.ALL.search(words), PER_REGISTER + 1, viewer);
            if (!rows.isEmpty()) {
                found.add(new Hit(register, null, register.ledger().title(), ""));
                rows.stream().limit(PER_REGISTER).forEach(row -> found.add(hit(register, row)));
                if (rows.size() > PER_REGISTER) {
                    found.add(new Hit(register, Row.NEW, "在“" + register.ledger().title() + "”里看全部结果…", words));
                }
            }
        }
        return found;
    }

    /** What tells namesakes apart comes first: numbers, telephone, union, which can be searched for as well. */
    private static Hit hit(Register register, Row row) {
        Column<?> label = register.ledger().label();
        String beside = register.ledger().columns().stream().filter(column -> !column.key().equals(label.key()))
                .sorted(Comparator.comparing(column -> !column.is(Trait.SEARCHABLE))).map(column -> column.text(row))
                .filter(text -> !text.isEmpty() && text.length() <= 24).limit(BESIDE)
                .collect(Collectors.joining("　"));
        return new Hit(register, row, register.ledger().worded() ? label.text(row) : register.ledger().calling(row), beside);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else if (event.getCode() == KeyCode.DOWN) {
            step(1);
        } else if (event.getCode() == KeyCode.UP) {
            step(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            go();
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        int index = hits.getSelectionModel().getSelectedIndex() + by;
        while (index >= 0 && index < hits.getItems().size() && hits.getItems().get(index).row() == null) {
            index += by;
        }
        if (index >= 0 && index < hits.getItems().size()) {
            hits.getSelectionModel().select(index);
            hits.scrollTo(Math.max(0, index - 3));
        }
    }

    private void go() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        Row row = hit == null ? null : hit.row();
        if (hit == null || row == null) {
            return;
        }
        hide();
        String key = hit.register().ledger().key();
        if (row.id() == 0) {
            desk.pages().ledger(key, Query.ALL.search(hit.beside()));
        } else {
            desk.pages().row(key, row.id());
        }
    }

    /**
     * A line of the results.
     *
     * @param row the row; null for a register's heading, a new row for "all results"
     */
    private record Hit(Register register, @Nullable Row row, String words, String beside) {}

    /** Draws headings and rows. */
    private static final class HitCell extends ListCell<Hit> {
        /** As wide as the list and no wider: what does not fit is cut, a bar to shift it would only be in the way. */
        HitCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            boolean heading = hit != null && hit.row() == null;
            getStyleClass().removeAll("hit-heading");
            setGraphic(null);
            if (empty || hit == null) {
                return;
            }
            if (heading) {
                getStyleClass().add("hit-heading");
                setText(hit.words());
                return;
            }
            Label words = new Label();
            RareText.show(words, hit.words());
            words.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            Label beside = new Label(hit.row() != null && hit.row().id() == 0 ? "" : hit.beside());
            beside.getStyleClass().add("faint");
            HBox line = new HBox(12, words, beside);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
