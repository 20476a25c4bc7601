package org.streetunion.app.ui.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.OneRecordPage;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;

/** A sheet of 三定一统筹 on one page: how far it is, what it lacks, its four parts with what is done, and what was signed. */
public final class SheetPage extends OneRecordPage<LookAtSheet.View> {
    private static final int SHOWN = 2;
    private final Desk desk;
    private final FixSheets sheets;
    private final long id;
    private final SheetParts parts;
    private final Label facts = new Label();
    private final VBox gaps = new VBox(2);
    private final Button move = new Button();
    private final Button correct = new Button();
    private final Button paper;

    /** The page of one sheet. */
    public SheetPage(Desk desk, FixSheets sheets, long id) {
        super(desk, "sheet", "这份责任书已经不在了");
        this.desk = desk;
        this.sheets = sheets;
        this.id = id;
        this.parts = new SheetParts(desk, sheets);
        visible(move, false);
        visible(correct, false);
        move.setId("sheet-move");
        move.getStyleClass().add("accent");
        correct.setId("sheet-correct");
        facts.setId("sheet-facts");
        gaps.setId("sheet-gaps");
        Button form = deed("form", "年度目标、备注…", () -> desk.pages().row(FixSheets.LEDGER, id));
        this.paper = deed("correction", "打印更正", this::correction);
        Button letter = deed("letter", "打印责任书", this::letter);
        visible(paper, false);
        root().setTop(new VBox(bar(form, letter, paper, correct, move), heading("next", facts, gaps)));
        root().setCenter(parts.node());
    }

    @Override
    public String title() {
        return "三定一统筹责任书";
    }

    @Override
    protected Optional<LookAtSheet.View> find() {
        return sheets.find(id, LocalDate.now(desk.office().clock()));
    }

    private void letter() {
        desk.background().start("写目标责任书", progress -> sheets.letter(id, desk.session().actor()), desk.pages()::preview);
    }

    private void correction() {
        desk.background().start("写目标责任书更正", progress -> sheets.correction(id, 0, desk.session().actor()),
                desk.pages()::preview);
    }

    @Override
    protected void draw(LookAtSheet.View found) {
        SheetFacts sheet = found.facts();
        String state = sheet.head().state();
        head(sheet.head().name() + "　" + sheet.head().year() + " 年", state + (found.correcting() ? "（更正中）" : ""));
        facts.setText(words(sheet));
        draft(found);
        MoveSheet.Step step = found.correcting() ? MoveSheet.Step.CORRECT : MoveSheet.next(state);
        boolean over = !found.correcting() && state.equals(AssignmentLedger.FINAL);
        visible(move, !over);
        move.setText(step.words());
        move.setOnAction(event -> ask(step));
        visible(paper, found.correcting());
        visible(correct, !state.equals(AssignmentLedger.DRAFT) && !found.correcting());
        correct.setText(MoveSheet.Step.OPEN.words());
        correct.setOnAction(event -> ask(MoveSheet.Step.OPEN));
        parts.show(found);
    }

    private static String words(SheetFacts sheet) {
        String signed = "得分 " + sheet.scoreWords();
        int behind = sheet.behind().size();
        return signed + "　岗位 " + sheet.posts().size() + " 个"
                + (sheet.holes().isEmpty() ? "" : "，缺人缺责 " + sheet.holes().size() + " 个")
                + "　指标 " + sheet.targets().size() + " 项" + (behind == 0 ? "" : "，落后 " + behind + " 项") + "　统筹人员 "
                + sheet.staff().size() + " 人" + (sheet.head().own().isEmpty() ? "" : "　单列：" + sheet.head().own());
    }

    private void draft(LookAtSheet.View found) {
        List<String> said = new java.util.ArrayList<>();
        found.changes().forEach(change -> said.add("与签订的不同：" + change));
        said.addAll(found.gaps());
        gaps.getChildren().setAll(said.stream().limit(SHOWN).map(SheetPage::line).toList());
        if (said.size() > SHOWN) {
            Button all = new Button("还有 " + (said.size() - SHOWN) + " 条…");
            all.setId("sheet-gaps-all");
            all.getStyleClass().add("flat");
            all.setOnAction(event -> desk.asking().choose("这份责任书还缺什么", String.join("\n", said), List.of("知道了")));
            gaps.getChildren().add(all);
        }
    }

    private static Node line(String sentence) {
        Label label = new Label("· " + sentence);
        label.getStyleClass().add("warning");
        return label;
    }

    private void ask(MoveSheet.Step step) {
        MoveForm form = new MoveForm(step, LocalDate.now(desk.office().clock()), view());
        desk.asking().fill(new Asking.Form<>(step.words(), form.node(), step.words(), form.ready(), form::order))
                .ifPresent(order -> desk.background().start(step.words(),
                        progress -> sheets.move(id, order, desk.session().actor()), this::done));
    }

    private void done(SheetOutcome outcome) {
        if (!outcome.done()) {
            desk.asking().remark(outcome.problems().stream().filter(Problem::blocks).map(Problem::sentence)
                    .collect(Collectors.joining("；")));
            return;
        }
        desk.session().wrote();
        desk.asking().remark("已办理", new Undoing(desk).offer(outcome.batch()));
    }
}
