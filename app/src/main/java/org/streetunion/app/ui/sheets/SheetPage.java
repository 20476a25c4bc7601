package org.streetunion.app.ui.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;

/** A sheet of 三定一统筹 on one page: how far it is, what it lacks, its four parts with what is done, and what was signed. */
public final class SheetPage implements Page {
    private static final int SHOWN = 2;
    private final Desk desk;
    private final FixSheets sheets;
    private final long id;
    private final SheetParts parts;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label next = new Label();
    private final VBox gaps = new VBox(2);
    private final Button move = new Button();
    private final Button correct = new Button();
    private final BorderPane root = new BorderPane();
    private LookAtSheet.@Nullable View view;

    /** The page of one sheet. */
    public SheetPage(Desk desk, FixSheets sheets, long id) {
        this.desk = desk;
        this.sheets = sheets;
        this.id = id;
        this.parts = new SheetParts(desk, sheets);
        shown(move, false);
        shown(correct, false);
        move.setId("sheet-move");
        move.getStyleClass().add("accent");
        correct.setId("sheet-correct");
        root.setId("sheet-page");
        root.getStyleClass().add("record-page");
        root.setTop(new VBox(bar(), heading()));
        root.setCenter(parts.node());
        desk.session().writes().addListener((any, was, is) -> again());
    }

    @Override
    public String title() {
        return "三定一统筹责任书";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        read();
        root.requestFocus();
    }

    private void again() {
        if (root.getScene() != null) {
            read();
        }
    }

    private void read() {
        LocalDate today = LocalDate.now(desk.office().clock());
        desk.background().read(() -> sheets.find(id, today), found -> found.ifPresentOrElse(this::draw,
                () -> desk.asking().remark("这份责任书已经不在了")));
    }

    private Node bar() {
        name.getStyleClass().add("record-name");
        name.setId("sheet-name");
        Button form = new Button("年度目标、备注…");
        form.setId("sheet-form");
        form.setOnAction(event -> desk.pages().row(FixSheets.LEDGER, id));
        Button letter = new Button("打印责任书");
        letter.setId("sheet-letter");
        letter.setOnAction(event -> desk.background().start("写目标责任书", progress -> sheets.letter(id, desk.session().actor()),
                pdf -> desk.pages().preview(pdf)));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), name, spring, form, letter, correct, move);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node heading() {
        facts.getStyleClass().add("faint");
        facts.setId("sheet-facts");
        next.getStyleClass().add("file-next");
        next.setId("sheet-next");
        gaps.setId("sheet-gaps");
        HBox line = new HBox(18, next, facts);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox heading = new VBox(4, line, gaps);
        heading.getStyleClass().add("file-heading");
        return heading;
    }

    private void draw(LookAtSheet.View found) {
        view = found;
        SheetFacts sheet = found.facts();
        String state = sheet.head().state();
        name.setText(sheet.head().name() + "　" + sheet.head().year() + " 年");
        next.setText(state + (found.correcting() ? "（更正中）" : ""));
        facts.setText(words(sheet));
        draft(found);
        MoveSheet.Step step = found.correcting() ? MoveSheet.Step.CORRECT : MoveSheet.next(state);
        boolean over = !found.correcting() && state.equals(AssignmentLedger.FINAL);
        shown(move, !over);
        move.setText(step.words());
        move.setOnAction(event -> ask(step));
        shown(correct, !state.equals(AssignmentLedger.DRAFT) && !found.correcting());
        correct.setText(MoveSheet.Step.OPEN.words());
        correct.setOnAction(event -> ask(MoveSheet.Step.OPEN));
        parts.show(found);
    }

    private static String words(SheetFacts sheet) {
        String signed = "得分 " + TargetProgress.text(sheet.score()) + " / " + TargetProgress.text(sheet.points());
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

    private static void shown(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    private void ask(MoveSheet.Step step) {
        MoveForm form = new MoveForm(step, LocalDate.now(desk.office().clock()), view);
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
