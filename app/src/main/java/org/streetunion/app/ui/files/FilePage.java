package org.streetunion.app.ui.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.PreparingUnion;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FileView;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.RecordStep;

/** A 换届 or 建会 file: its steps in order at the left; numbers, people and papers at the right; closed by one button. */
public final class FilePage implements Page, StepLine.Told {
    private static final double LEFT = 480;
    private static final double WORDS = 640;
    private final Desk desk;
    private final StepFiles files;
    private final FileKind kind;
    private final long id;
    private final Map<Step, StepLine> lines = new LinkedHashMap<>();
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Label next = new Label();
    private final VBox against = new VBox(4);
    private final MeasureTable measures = new MeasureTable();
    private final FilePeople people;
    private final FilePapers papers;
    private final TabPane tabs = new TabPane();
    private final Button close;
    private final Button prepare = new Button("登记筹备工会");
    private final BorderPane root = new BorderPane();
    private @Nullable FileView view;

    /** The page of one file. */
    public FilePage(Desk desk, StepFiles files, FileKind kind, long id) {
        this.desk = desk;
        this.files = files;
        this.kind = kind;
        this.id = id;
        this.people = new FilePeople(desk);
        this.papers = new FilePapers(desk, kind, id);
        this.close = new Button("办结" + kind.words());
        close.setId("file-close");
        close.getStyleClass().add("accent");
        close.setOnAction(event -> confirm());
        prepare.setId("file-prepare");
        prepare.setOnAction(event -> new PreparingUnion(desk, files, id).start());
        root.setId("file-page");
        root.getStyleClass().add("record-page");
        root.setTop(new VBox(bar(), heading()));
        root.setLeft(steps());
        root.setCenter(right());
        desk.session().writes().addListener((any, was, is) -> again());
    }

    @Override
    public String title() {
        return kind.words() + "办理";
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
        desk.background().read(() -> files.find(kind, id), found -> found.ifPresentOrElse(this::draw,
                () -> desk.asking().remark("这份" + kind.words() + "档案已经不在了")));
        papers.count(counts -> lines.forEach((step, line) -> line.files(counts.getOrDefault(step, 0))));
    }

    private Node bar() {
        name.getStyleClass().add("record-name");
        name.setId("file-name");
        Button form = new Button("大会、名额、任期…");
        form.setId("file-form");
        form.setOnAction(event -> desk.pages()
                .push(new RecordPage(desk, desk.office().registers().get(kind.ledger()),
                        new RecordPage.Start(id, Map.of(), null))));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), name, spring, form, prepare, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node heading() {
        facts.getStyleClass().add("faint");
        facts.setId("file-facts");
        next.getStyleClass().add("file-next");
        next.setId("file-next");
        HBox heading = new HBox(18, next, facts);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("file-heading");
        return heading;
    }

    private Node steps() {
        LetterButtons letters = new LetterButtons(desk, kind, id);
        VBox box = new VBox(8);
        box.getStyleClass().add("form");
        LocalDate today = LocalDate.now(desk.office().clock());
        for (Step step : kind.steps().all()) {
            StepLine line = new StepLine(step, today, this, letters.of(step));
            lines.put(step, line);
            box.getChildren().add(line.node());
        }
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(LEFT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        return scroll;
    }

    private Node right() {
        against.setId("file-against");
        VBox check = new VBox(10, against, measures.node());
        VBox.setVgrow(measures.node(), Priority.ALWAYS);
        check.getStyleClass().add("form");
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Tab sitting = new Tab("当选名单", people.node());
        sitting.setId("file-people");
        sitting.selectedProperty().addListener((any, was, is) -> people.shown(is));
        tabs.getTabs().setAll(new Tab("核对", check), sitting, papers.tab());
        return tabs;
    }

    private void draw(FileView found) {
        view = found;
        name.setText(found.title());
        facts.setText(found.facts());
        next.setText(found.next());
        found.steps().forEach(line -> Objects.requireNonNull(lines.get(line.step())).show(line, found.writable(line.step())));
        measures.show(found.measures());
        against.getChildren().setAll(found.open() ? found.problems().stream().map(FilePage::said).toList() : List.of());
        close.setDisable(!found.ready());
        close.setVisible(found.open());
        close.setManaged(found.open());
        boolean founding = kind == FileKind.FOUNDING && found.open() && found.union() == 0;
        prepare.setVisible(founding);
        prepare.setManaged(founding);
        people.of(found);
    }

    private static Node said(Problem problem) {
        Sentence sentence = new Sentence(
                "· " + problem.sentence() + (problem.basis().isEmpty() ? "" : "（" + problem.basis() + "）"),
                WORDS);
        sentence.getStyleClass().addAll("problem", problem.blocks() ? "problem-block" : "problem-warn");
        return sentence;
    }

    @Override
    public void entered(Step step, RecordStep.Entry entry) {
        FileView file = view;
        if (file != null) {
            desk.background().start("登记" + step.title(), progress -> files.record(file, step, entry, desk.session().actor()),
                    this::kept);
        }
    }

    private void kept(Saved saved) {
        if (saved.done()) {
            desk.session().wrote();
        } else {
            desk.asking().remark(saved.problems().stream().filter(Problem::blocks).map(Problem::sentence)
                    .collect(Collectors.joining("；")));
        }
    }

    @Override
    public void files(Step step) {
        papers.show(step);
        tabs.getSelectionModel().select(papers.tab());
    }

    private void confirm() {
        FileView file = view;
        if (file == null || !file.ready()) {
            return;
        }
        long off = file.measures().stream()
                .filter(each -> each.verdict() == org.streetunion.app.work.elections.Measure.Verdict.OFF)
                .count();
        long told = file.problems().size() + off;
        String sentence = kind == FileKind.ELECTION
                ? "旧一届选举产生的职务到大会前一天为止，当选的人从大会当天起任职，登记新的届次。"
                : "工会转为正常，登记覆盖关系、第一届届次和任职。";
        String warned = told == 0 ? "" : "“核对”里还有 " + told + " 处提醒，请看过再办。";
        if (desk.asking().confirm("办结" + kind.words(), file.title() + "：" + sentence + warned + "办结后可以整批撤销。", "办结")) {
            desk.background().start("办结" + kind.words(), progress -> files.close(file, desk.session().actor(), progress),
                    outcome -> outcome.ifPresentOrElse(this::closed, () -> desk.asking().remark("已停止，什么都没有改")));
        }
    }

    private void closed(Outcome outcome) {
        if (outcome.done()) {
            desk.session().wrote();
            desk.asking().remark("已办结：结束任职 " + outcome.ended() + " 条，新任职 " + outcome.begun() + " 条",
                    new Undoing(desk).offer(outcome.batch()));
        } else {
            desk.asking().remark(Undoing.against(outcome.problems(), "没有办成"));
        }
    }
}
