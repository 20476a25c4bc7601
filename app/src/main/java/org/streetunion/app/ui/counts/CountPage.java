package org.streetunion.app.ui.counts;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.grid.GridKeys;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LedgerPage;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.QuarterCounts;

/** 人数填报: a line for each union that has to report, the quarter before in grey, saved as one act. */
public final class CountPage implements Page {
    private static final String KEYS = "Tab 向右　回车 向下　Ctrl+V 粘贴一块　Ctrl+D 同上季　Ctrl+S 保存";
    private final Desk desk;
    private final QuarterCounts counts;
    private final CountModel model;
    private final CountTable table;
    private final Label said = new Label();
    private final BorderPane root = new BorderPane();
    private final ChangeListener<Number> writes = (any, was, is) -> again();
    private long seen = -1;

    /** At a desk; at first only the unions that lack figures, when that is asked for. */
    public CountPage(Desk desk, QuarterCounts counts, boolean missing) {
        this.desk = desk;
        this.counts = counts;
        this.model = new CountModel(desk, counts);
        this.table = new CountTable(model, this::parts);
        new GridKeys(desk, new CountGrid(model, table));
        model.onlyMissing().set(missing);
        root.setId("count-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setCenter(table.node());
        root.setBottom(footer());
        desk.session().writes().addListener(new WeakChangeListener<>(writes));
        model.shown().addListener((javafx.collections.ListChangeListener<CountLine>) change -> table.columns());
        model.tally().addListener((any, was, is) -> say());
        table.whenMoved(this::say);
    }

    @Override
    public String title() {
        return "人数填报";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (seen != desk.session().writes().get()) {
            read();
        }
        table.node().requestFocus();
    }

    @Override
    public boolean mayLeave() {
        model.keep();
        int left = model.tally().get().changed();
        if (left > 0) {
            desk.asking().remark("有 " + left + " 家填了还没保存，已留着，下次打开接着填");
        }
        return true;
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.SAVE.isMeantBy(event)) {
            save();
        } else if (Command.RELOAD.isMeantBy(event)) {
            read();
        } else {
            return;
        }
        event.consume();
    }

    /** The form as it is filled in. */
    CountModel model() {
        return model;
    }

    private void again() {
        if (root.getScene() != null) {
            read();
        }
    }

    private void read() {
        boolean first = seen < 0;
        seen = desk.session().writes().get();
        int row = table.row();
        int column = table.column();
        model.read(left -> {
            table.go(Math.max(0, row), Math.max(0, column));
            if (first && left > 0) {
                desk.asking().remark("上次填了没保存的 " + left + " 家还在，接着填就行", new Asking.Offer("不要了", model::forget));
            }
        });
    }

    private Node bar() {
        CheckBox missing = new CheckBox("只看缺的");
        missing.setId("only-missing");
        missing.selectedProperty().bindBidirectional(model.onlyMissing());
        missing.setFocusTraversable(false);
        Button same = new Button("空着的都同上季", Command.SAME_AS_LAST.icon());
        same.setId("all-same");
        same.setFocusTraversable(false);
        same.setOnAction(event -> allSame());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button save = Command.SAVE.button(this::save);
        save.getStyleClass().add("accent");
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> model.tally().get().changed() == 0, model.tally()));
        HBox bar = new HBox(12, quarters(), missing, same, spring, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node quarters() {
        ComboBox<Quarter> choice = new ComboBox<>();
        choice.setId("quarter");
        choice.getItems().setAll(model.quarters());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Quarter quarter) {
                return quarter == null ? "" : quarter.words();
            }

            @Override
            public @Nullable Quarter fromString(String words) {
                return Quarter.parse(words);
            }
        });
        choice.valueProperty().bindBidirectional(model.quarter());
        return choice;
    }

    private Node footer() {
        Label totals = new Label();
        totals.setId("count-tally");
        totals.setMinWidth(Region.USE_PREF_SIZE);
        totals.textProperty().bind(Bindings.createStringBinding(() -> words(model.tally().get()), model.tally()));
        said.setId("count-said");
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

    private static String words(CountModel.Tally tally) {
        return "共 " + tally.unions() + " 家，" + (tally.missing() == 0 ? "都报齐了" : "还缺 " + tally.missing() + " 家")
                + (tally.changed() == 0 ? "" : "，" + tally.changed() + " 家没保存")
                + (tally.wrong() == 0 ? "" : "，其中 " + tally.wrong() + " 家标红");
    }

    /** What is wrong with the current figure, or else with its line. */
    private void say() {
        said.setText("");
        table.current((line, column) -> {
            Figure figure = column < 0 ? null : line.cells().get().get(column);
            if (figure != null && figure.problem() != null) {
                said.setText(figure.problem().sentence());
            } else if (!line.problems().isEmpty()) {
                said.setText(line.problems().get(0).sentence());
            }
        });
    }

    private void allSame() {
        int many = model.sameAsLast(model.emptyLines());
        desk.asking().remark(many == 0 ? "没有空着、上季又报过的工会" : many + " 家照上季填好，核对后保存，Ctrl+Z 退回");
        table.node().requestFocus();
    }

    private void save() {
        CountModel.Tally now = model.tally().get();
        if (now.changed() == 0) {
            return;
        }
        if (now.wrong() == now.changed()) {
            desk.asking().remark("标红的 " + now.wrong() + " 家还不能保存，请先改好");
            return;
        }
        boolean go = now.wrong() == 0 || desk.asking().confirm("保存人数",
                "有 " + now.wrong() + " 家标红，不能保存。先保存其余 " + (now.changed() - now.wrong()) + " 家？标红的留着接着改。", "保存其余");
        if (go) {
            model.save(batch -> saved(batch, now.changed() - now.wrong()));
        }
    }

    private void saved(long batch, int many) {
        if (batch == 0) {
            desk.asking().remark("没有保存：有的工会这一季刚刚另外报了数，请按 F5 刷新后再看");
        } else {
            desk.asking().remark("已保存 " + many + " 家", new Asking.Offer("撤销", () -> new Undoing(desk).undo(batch)));
        }
    }

    /** The rows per employer of a union, above this page so that the way back leads here. */
    private void parts(CountLine line) {
        Register register = desk.office().registers().get(counts.ledger());
        Quarter quarter = model.quarter().get();
        desk.pages().push(new LedgerPage(desk, register,
                List.of(new Filter.OneOf("quarter", List.of(quarter)), new Filter.OneOf("union", List.of(line.union()))),
                Map.of("quarter", quarter, "union", line.union())));
    }
}
