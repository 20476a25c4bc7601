package org.streetunion.app.ui.scores;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.port.Scoring;

/** 考核打分: on the left the unions or the items of a scheme, beside them their points, with sums as they are typed. */
public final class ScorePage extends FigurePage<ScoreModel.Tally> {
    private static final Words WORDS = new Words("score", "考核打分", "保存得分", "项", "没有保存：方案已经公布，或得分刚刚被改过，请按 F5 刷新后再看",
            "Tab 向右　回车 向下　Ctrl+V 粘贴一块　Ctrl+D 街道照自评　Ctrl+S 保存　双击 打开记录、添佐证");
    private final Desk desk;
    private final ScoreModel model;
    private final ScoreTable table;

    /** At a desk. */
    public ScorePage(Desk desk, Scoring scoring) {
        this(desk, scoring, new ScoreModel(desk, scoring));
    }

    private ScorePage(Desk desk, Scoring scoring, ScoreModel model) {
        super(desk, WORDS, model.tally());
        this.desk = desk;
        this.model = model;
        this.table = new ScoreTable(model, this::open);
        lay(table, choices(), new ScoreDeeds(desk, scoring, model).nodes());
        beside(new SubjectList(model).node());
    }

    @Override
    public void shown() {
        reload();
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
            model.typed().forget();
            return true;
        }
        return false;
    }

    /** The scheme as its points are typed. */
    ScoreModel model() {
        return model;
    }

    @Override
    protected void reload() {
        model.reload();
    }

    @Override
    protected void keep(Consumer<Long> then) {
        model.save(then);
    }

    /** The row of a line, where its evidence is kept; one that is not there yet begins with whose and what it is. */
    private void open(ScoreLine line) {
        Row row = line.row();
        if (line.changed()) {
            desk.asking().remark("这一项打了分还没有保存，请先保存，再打开");
        } else if (row.id() != 0) {
            desk.pages().row(ScoreLedger.KEY, row.id());
        } else {
            Map<String, Object> preset = new HashMap<>(Map.of(
                    ScoreLedger.UNION.key(), new Reference(line.union().id(), line.union().name()),
                    ScoreLedger.CRITERION.key(), new Reference(line.item().criterion(), line.item().name())));
            Scheme.Head scheme = model.head().get();
            if (scheme != null) {
                preset.put(ScoreLedger.SCHEME.key(), new Reference(scheme.id(), scheme.name()));
            }
            desk.pages().push(new RecordPage(desk, desk.office().registers().get(ScoreLedger.KEY),
                    new RecordPage.Start(0, preset, null)));
        }
    }

    private List<Node> choices() {
        ComboBox<Scheme.Head> schemes = InWords.choice("score-scheme", head -> head.name() + (head.year() == null ? "（样板）" : ""));
        schemes.setItems(model.schemes());
        schemes.valueProperty().bindBidirectional(model.head());
        schemes.setPrefWidth(270);
        ComboBox<ScoreModel.Mode> modes = InWords.choice("score-mode", ScoreModel.Mode::words);
        modes.getItems().setAll(ScoreModel.Mode.values());
        modes.valueProperty().bindBidirectional(model.mode());
        return List.of(schemes, modes);
    }

    @Override
    protected String words(ScoreModel.Tally tally) {
        return "自评 " + tally.self().toPlainString() + "　街道 " + tally.street().toPlainString() + "　区 "
                + tally.district().toPlainString() + (tally.counting().isEmpty() ? "" : "　" + tally.counting())
                + (tally.changed() == 0 ? "" : "　" + tally.changed() + " 项没保存")
                + (tally.wrong() == 0 ? "" : "，其中 " + tally.wrong() + " 项标红");
    }

    /** Opens a folder that was written. */
    static Asking.Offer opening(Desk desk, Path folder) {
        return WrittenFile.offer(desk, folder);
    }
}
