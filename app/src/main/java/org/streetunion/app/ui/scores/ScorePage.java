package org.streetunion.app.ui.scores;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.grid.GridKeys;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.Scoring;

/** 考核打分: on the left the unions or the items of a scheme, beside them their points, with sums as they are typed. */
public final class ScorePage implements Page {
    private static final String KEYS = "Tab 向右　回车 向下　Ctrl+V 粘贴一块　Ctrl+D 街道照自评　Ctrl+S 保存";
    private final Desk desk;
    private final ScoreModel model;
    private final ScoreTable table;
    private final SubjectList subjects;
    private final Label said = new Label();
    private final BorderPane root = new BorderPane();
    private final ChangeListener<Number> writes = (any, was, is) -> again();

    /** At a desk. */
    public ScorePage(Desk desk, Scoring scoring) {
        this.desk = desk;
        this.model = new ScoreModel(desk, scoring);
        this.table = new ScoreTable(model);
        this.subjects = new SubjectList(model);
        new GridKeys(desk, table);
        root.setId("score-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar(new ScoreDeeds(desk, scoring, model)));
        root.setLeft(subjects.node());
        root.setCenter(table.node());
        root.setBottom(footer());
        desk.session().writes().addListener(new WeakChangeListener<>(writes));
        model.tally().addListener((any, was, is) -> say());
        table.whenMoved(this::say);
    }

    @Override
    public String title() {
        return "考核打分";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
        table.node().requestFocus();
    }

    @Override
    public boolean mayLeave() {
        int left = model.tally().get().changed();
        if (left == 0) {
            return true;
        }
        int answer = desk.asking().choose("考核打分", "有 " + left + " 项打了分还没保存。", List.of("保存", "不保存", "留在这里"));
        if (answer == 0) {
            save();
        } else if (answer == 1) {
            model.forget();
            return true;
        }
        return false;
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.SAVE.isMeantBy(event)) {
            save();
        } else if (Command.RELOAD.isMeantBy(event)) {
            model.reload();
        } else {
            return;
        }
        event.consume();
    }

    /** The scheme as its points are typed. */
    ScoreModel model() {
        return model;
    }

    private void again() {
        if (root.getScene() != null) {
            model.reload();
        }
    }

    private Node bar(ScoreDeeds deeds) {
        ComboBox<Scheme.Head> schemes = choice("score-scheme", head -> head.name() + (head.year() == null ? "（样板）" : ""));
        schemes.setItems(model.schemes());
        schemes.valueProperty().bindBidirectional(model.head());
        schemes.setPrefWidth(270);
        ComboBox<ScoreModel.Mode> modes = choice("score-mode", ScoreModel.Mode::words);
        modes.getItems().setAll(ScoreModel.Mode.values());
        modes.valueProperty().bindBidirectional(model.mode());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button save = Command.SAVE.button(this::save);
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> model.tally().get().changed() == 0, model.tally()));
        HBox bar = new HBox(10, schemes, modes, spring);
        bar.getChildren().addAll(deeds.nodes());
        bar.getChildren().add(save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private static <T> ComboBox<T> choice(String id, java.util.function.Function<T, String> words) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
        return choice;
    }

    private Node footer() {
        Label totals = new Label();
        totals.setId("score-tally");
        totals.setMinWidth(Region.USE_PREF_SIZE);
        totals.textProperty().bind(Bindings.createStringBinding(() -> words(model.tally().get()), model.tally()));
        said.setId("score-said");
        said.getStyleClass().add("count-said");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label keys = new Label(KEYS);
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        HBox bar = new HBox(16, totals, said, spring, keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private static String words(ScoreModel.Tally tally) {
        return "自评 " + tally.self().toPlainString() + "　街道 " + tally.street().toPlainString() + "　区 "
                + tally.district().toPlainString() + (tally.counting().isEmpty() ? "" : "　" + tally.counting())
                + (tally.changed() == 0 ? "" : "　" + tally.changed() + " 项没保存")
                + (tally.wrong() == 0 ? "" : "，其中 " + tally.wrong() + " 项标红");
    }

    /** What is wrong with the current cell. */
    private void say() {
        int row = table.row();
        int column = table.column();
        boolean figure = row >= 0 && row < model.shown().size() && column >= 0 && column < ScoreLine.COLUMNS.size();
        String problem = figure ? model.shown().get(row).cells().get().get(column).problem() : null;
        said.setText(problem == null ? "" : problem);
    }

    private void save() {
        ScoreModel.Tally now = model.tally().get();
        if (now.changed() == 0) {
            return;
        } else if (now.wrong() == now.changed()) {
            desk.asking().remark("标红的 " + now.wrong() + " 项还不能保存，请先改好");
            return;
        }
        boolean go = now.wrong() == 0 || desk.asking().confirm("保存得分",
                "有 " + now.wrong() + " 项标红，不能保存。先保存其余 " + (now.changed() - now.wrong()) + " 项？", "保存其余");
        if (go) {
            int many = now.changed() - now.wrong();
            model.save(batch -> desk.asking().remark(
                    batch == 0 ? "没有保存：方案已经公布，或得分刚刚被改过，请按 F5 刷新后再看" : "已保存 " + many + " 项",
                    batch == 0 ? null : new Asking.Offer("撤销", () -> new Undoing(desk).undo(batch))));
        }
    }

    /** Opens a folder that was written. */
    static Asking.Offer opening(Desk desk, Path folder) {
        return new Asking.Offer("打开文件夹", () -> desk.around().opener().open(folder));
    }
}
