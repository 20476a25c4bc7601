package org.streetunion.app.ui.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.OneRecordPage;
import org.streetunion.app.ui.ledger.PreparingUnion;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.FileView;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.RecordStep;

/** A 换届 or 建会 file: its steps in order at the left; numbers, people and papers at the right; closed by one button. */
public final class FilePage extends OneRecordPage<FileView> implements StepLine.Told {
    private static final double LEFT = 480;
    private static final double WORDS = 640;
    private final Desk desk;
    private final StepFiles files;
    private final FileKind kind;
    private final long id;
    private final Map<Step, StepLine> lines = new LinkedHashMap<>();
    private final Label facts = new Label();
    private final VBox against = new VBox(4);
    private final MeasureTable measures = new MeasureTable();
    private final FilePeople standing;
    private final FilePeople people;
    private final FilePapers papers;
    private final LetterButtons letters;
    private final TabPane tabs = tabs();
    private final Button close;
    private final Button prepare;

    /** The page of one file. */
    public FilePage(Desk desk, StepFiles files, FileKind kind, long id) {
        super(desk, "file", "这份" + kind.words() + "档案已经不在了");
        this.desk = desk;
        this.files = files;
        this.kind = kind;
        this.id = id;
        this.standing = new FilePeople(desk, CandidateLedger.KEY);
        this.people = new FilePeople(desk, SeatLedger.KEY);
        this.papers = new FilePapers(desk, kind, id);
        this.letters = new LetterButtons(desk, kind, id);
        this.close = deed("close", "办结" + kind.words(), this::confirm);
        close.getStyleClass().add("accent");
        this.prepare = deed("prepare", "登记筹备工会", () -> new PreparingUnion(desk, files, id).start());
        facts.setId("file-facts");
        root().setTop(new VBox(bar(form("大会、名额、任期…", kind.ledger(), id), prepare, close), heading("next", facts)));
        root().setLeft(steps());
        root().setCenter(right());
    }

    @Override
    public String title() {
        return kind.words() + "办理";
    }

    @Override
    protected Optional<FileView> find() {
        return files.find(kind, id);
    }

    @Override
    protected void read() {
        super.read();
        letters.sent(sent -> lines.forEach((step, line) -> line
                .letters(sent.getOrDefault(step, List.of()).stream().map(letter -> letters.line(step, letter)).toList())));
        papers.count(counts -> lines.forEach((step, line) -> line.files(counts.getOrDefault(step, 0))));
    }

    private Node steps() {
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
        tabs.getTabs().setAll(new Tab("核对", check), tab("候选人", "file-candidates", standing),
                tab("当选名单", "file-people", people), papers.tab());
        return tabs;
    }

    private static Tab tab(String words, String id, FilePeople list) {
        Tab tab = new Tab(words, list.node());
        tab.setId(id);
        tab.selectedProperty().addListener((any, was, is) -> list.shown(is));
        return tab;
    }

    @Override
    protected void draw(FileView found) {
        head(found.title(), found.next());
        facts.setText(found.facts());
        found.steps().forEach(line -> Objects.requireNonNull(lines.get(line.step())).show(line, found.writable(line.step())));
        measures.show(found.measures());
        against.getChildren().setAll(found.open() ? said(found.problems(), WORDS) : List.of());
        close.setDisable(!found.ready());
        visible(close, found.open());
        visible(prepare, kind == FileKind.FOUNDING && found.open() && found.union() == 0);
        standing.of(found);
        people.of(found);
    }

    @Override
    public void entered(Step step, RecordStep.Entry entry) {
        FileView file = view();
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
        FileView file = view();
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
        new Undoing(desk).told(outcome.batch(), outcome.problems(),
                "已办结：结束任职 " + outcome.ended() + " 条，新任职 " + outcome.begun() + " 条");
    }
}
