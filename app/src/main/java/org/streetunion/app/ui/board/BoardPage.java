package org.streetunion.app.ui.board;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Finding;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.ledger.DayChoice;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.UnionBoard;

/** 统筹看板: people at the left, unions by zone in the middle, what is missing at the right; people are dragged to where they are wanted. */
public final class BoardPage implements Page {
    private static final double LEFT = 236;
    private static final double RIGHT = 276;
    private static final double PERSON = 66;
    private final Desk desk;
    private final UnionBoard port;
    private final BoardModel model = new BoardModel();
    private final BorderPane frame = new BorderPane();
    private final StackPane root = new StackPane(frame);
    private final Dragging dragging = new Dragging(root);
    private final ListView<Board.Cadre> people = new ListView<>();
    private final BoardDeeds deeds;
    private final UnionList unions;
    private final FindingList findings = new FindingList(this::jump);
    private final TrialPane trial;
    private final BoardBar bar;
    private final Latest boards;
    private final Latest lates;
    private boolean stale = true;

    /** The page. */
    public BoardPage(Desk desk, UnionBoard port) {
        this.desk = desk;
        this.port = port;
        this.boards = new Latest(desk.background());
        this.lates = new Latest(desk.background());
        this.deeds = new BoardDeeds(desk, port, model);
        this.unions = new UnionList(model, dragging, deeds);
        this.trial = new TrialPane(model, deeds::apply, this::discard);
        this.bar = new BoardBar(model, deeds, unions);
        Button balance = new Button("均衡分配…");
        balance.setId("board-balance");
        balance.setOnAction(event -> deeds.balance(trial::say));
        balance.disableProperty().bind(model.day().isNotNull());
        bar.more(balance);
        bar.more(new DayChoice(desk, "看统筹看板在哪一天的样子", this::day).button());
        root.setId("board-page");
        root.getStyleClass().add("ledger-page");
        people();
        frame.setTop(new VBox(bar.node(), new PastStrip(model, () -> day(null)).node()));
        frame.setLeft(column(LEFT, new Label("人员（按负荷）"), people));
        frame.setCenter(unions.node());
        VBox right = column(RIGHT, new Label("要处理的"), findings.node());
        right.getChildren().add(trial.node());
        VBox.setVgrow(trial.node(), Priority.SOMETIMES);
        frame.setRight(right);
        trial.hide();
        model.picture().addListener((any, old, now) -> draw(now));
        model.trying().addListener((any, old, now) -> trial.show());
        model.zone().addListener((any, old, now) -> unions.show(model.lines()));
        model.gapsOnly().addListener((any, old, now) -> unions.show(model.lines()));
        model.words().addListener((any, old, now) -> look());
        desk.session().writes().addListener((any, old, now) -> again());
    }

    private static VBox column(double width, Label head, Node content) {
        head.getStyleClass().add("board-name");
        VBox column = new VBox(6, head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.getStyleClass().add("board-column");
        return column;
    }

    private void people() {
        people.setId("board-people");
        people.setFixedCellSize(PERSON);
        people.getStyleClass().add("board-list");
        people.setPlaceholder(new Label("正在读取…"));
        people.setCellFactory(any -> new PersonCell(model, dragging));
        people.getSelectionModel().selectedItemProperty()
                .addListener((any, old, now) -> unions.mark(now == null ? null : now.id()));
        people.setOnKeyPressed(event -> {
            Board.Cadre cadre = people.getSelectionModel().getSelectedItem();
            Board.Unit unit = unions.chosen();
            if (event.getCode() == KeyCode.ENTER && cadre != null && unit != null) {
                deeds.arrange(new Dragging.Held(cadre.id(), cadre.name(), null), unit, null);
                event.consume();
            }
        });
        people.setOnMouseClicked(event -> {
            Board.Cadre cadre = people.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && cadre != null) {
                desk.pages().row("people", cadre.id());
            }
        });
    }

    @Override
    public String title() {
        return Command.BOARD.words();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (stale) {
            read();
        }
        unions.node().requestFocus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            read();
            event.consume();
        } else if (Command.FIND.isMeantBy(event)) {
            bar.find();
            event.consume();
        }
    }

    @Override
    public boolean mayLeave() {
        boolean leave = model.steps().isEmpty()
                || desk.asking().confirm("离开试排", "试排的 " + model.steps().size() + " 项还没有应用，离开就丢掉了。离开吗？", "丢掉并离开");
        if (leave) {
            discard();
        }
        return leave;
    }

    private void again() {
        stale = true;
        if (root.getScene() != null) {
            read();
        }
    }

    private void day(@Nullable LocalDate day) {
        if (model.steps().isEmpty()) {
            discard();
            model.day().set(day);
            read();
        } else {
            deeds.keepTrying();
        }
    }

    private void read() {
        stale = false;
        LocalDate chosen = model.day().get();
        LocalDate day = chosen == null ? LocalDate.now(desk.office().clock()) : chosen;
        boards.ask(() -> port.on(day), model::read);
        lates.ask(() -> port.late(day), model::late);
    }

    private void discard() {
        model.discard();
        trial.show();
    }

    private void draw(@Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        bar.show(picture);
        unions.node().setPlaceholder(new Label("没有符合条件的工会"));
        unions.show(model.lines());
        if (people.getItems().isEmpty()) {
            NextFrame.after(root, this::sides);
        } else {
            sides();
        }
    }

    /** What stands beside the unions; the first time a frame later than they, so that the board is there sooner. */
    private void sides() {
        people.setPlaceholder(new Label("还没有登记街道、社区一级的任职"));
        Board.Cadre chosen = people.getSelectionModel().getSelectedItem();
        boolean first = people.getItems().isEmpty();
        people.getItems().setAll(model.people());
        if (!first) {
            people.refresh();
        }
        if (chosen != null) {
            people.getItems().stream().filter(cadre -> cadre.id() == chosen.id()).findFirst()
                    .ifPresent(cadre -> people.getSelectionModel().select(cadre));
        }
        findings.show(model.now());
        trial.show();
    }

    private void look() {
        people.getItems().setAll(model.people());
        unions.show(model.lines());
    }

    /** Goes to a finding, also when the union is filtered away at the moment. */
    private void jump(Finding finding) {
        if (finding.union() != 0) {
            if (!unions.jump(finding.union())) {
                bar.all();
                unions.jump(finding.union());
            }
        } else {
            people.getItems().stream().filter(cadre -> cadre.id() == finding.person()).findFirst().ifPresent(cadre -> {
                people.getSelectionModel().select(cadre);
                people.scrollTo(cadre);
            });
        }
    }
}
