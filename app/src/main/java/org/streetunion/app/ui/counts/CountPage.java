package org.streetunion.app.ui.counts;

import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LedgerPage;
import org.streetunion.app.ui.port.QuarterCounts;
import java.util.function.Consumer;

/** 人数填报: a line for each union that has to report, the quarter before in grey, saved as one act. */
public final class CountPage extends FigurePage<CountModel.Tally> {
    private static final Words WORDS = new Words("count", "人数填报", "保存人数", "家", "没有保存：有的工会这一季刚刚另外报了数，请按 F5 刷新后再看",
            "Tab 向下　回车 向右　Ctrl+V 粘贴一块　Ctrl+D 同上季　Ctrl+S 保存");
    private final Desk desk;
    private final QuarterCounts counts;
    private final CountModel model;
    private final CountTable table;
    private long seen = -1;

    /** At a desk; at first only the unions that lack figures, when that is asked for. */
    public CountPage(Desk desk, QuarterCounts counts, boolean missing) {
        this(desk, counts, new CountModel(desk, counts));
        model.onlyMissing().set(missing);
    }

    private CountPage(Desk desk, QuarterCounts counts, CountModel model) {
        super(desk, WORDS, model.tally());
        this.desk = desk;
        this.counts = counts;
        this.model = model;
        this.table = new CountTable(model, this::parts);
        lay(table, choices(), List.of());
        model.typed().shown().addListener((ListChangeListener<CountLine>) change -> table.draw());
    }

    @Override
    public void shown() {
        if (seen != desk.session().writes().get()) {
            reload();
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

    /** The form as it is filled in. */
    CountModel model() {
        return model;
    }

    @Override
    protected void keep(Consumer<Long> then) {
        model.save(then);
    }

    @Override
    protected void reload() {
        boolean first = seen < 0;
        seen = desk.session().writes().get();
        int row = table.row();
        int column = table.column();
        model.read(left -> {
            table.go(Math.max(0, row), Math.max(0, column));
            if (first && left > 0) {
                desk.asking().remark("上次填了没保存的 " + left + " 家还在，接着填就行", new Asking.Offer("不要了", model.typed()::forget));
            }
        });
    }

    private List<Node> choices() {
        CheckBox missing = new CheckBox("只看缺的");
        missing.setId("only-missing");
        missing.selectedProperty().bindBidirectional(model.onlyMissing());
        missing.setFocusTraversable(false);
        Button same = new Button("空着的都同上季", Command.SAME_AS_LAST.icon());
        same.setId("all-same");
        same.setFocusTraversable(false);
        same.setOnAction(event -> allSame());
        ComboBox<Quarter> quarters = InWords.choice("quarter", Quarter::words);
        quarters.getItems().setAll(model.quarters());
        quarters.valueProperty().bindBidirectional(model.quarter());
        return List.of(quarters, missing, same);
    }

    @Override
    protected String words(CountModel.Tally tally) {
        return "共 " + tally.unions() + " 家，" + (tally.missing() == 0 ? "都报齐了" : "还缺 " + tally.missing() + " 家")
                + (tally.changed() == 0 ? "" : "，" + tally.changed() + " 家没保存")
                + (tally.wrong() == 0 ? "" : "，其中 " + tally.wrong() + " 家标红");
    }

    private void allSame() {
        int many = model.sameAsLast(model.emptyLines());
        desk.asking().remark(many == 0 ? "没有空着、上季又报过的工会" : many + " 家照上季填好，核对后保存，Ctrl+Z 退回");
        table.node().requestFocus();
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
