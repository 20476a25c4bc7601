package org.streetunion.app.ui.screens;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.reporting.summary.TaskChoice;
import org.streetunion.app.reporting.tasks.MonthPlan;
import org.streetunion.app.reporting.tasks.TaskLine;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.tasks.CloseTasks;

/** 本月清单: what is due in a month by day and person; one click crosses a line off, overdue lines stand in red. */
final class TaskPage implements Page {
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private final Desk desk;
    private final TaskDesk tasks;
    private final LocalDate today;
    private final ObjectProperty<YearMonth> month;
    private final TableView<TaskLine> table = new TableView<>();
    private final TaskFilter narrowing = new TaskFilter(this::filter);
    private final Label total = new Label();
    private final Button reference = new Button("套用参考清单");
    private final BorderPane root = new BorderPane(table);
    private List<TaskLine> lines = List.of();

    TaskPage(Desk desk, TaskDesk tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.today = LocalDate.now(desk.office().clock());
        this.month = new SimpleObjectProperty<>(YearMonth.from(today));
        root.setId("task-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setBottom(footer());
        table();
        month.addListener((any, old, now) -> read());
        desk.session().writes().addListener((any, was, is) -> {
            if (root.getScene() != null) {
                read();
            }
        });
    }

    @Override
    public String title() {
        return "本月清单";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        read();
        table.requestFocus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            read();
            event.consume();
        }
    }

    private Node bar() {
        Label words = new Label();
        words.setId("task-month");
        words.textProperty().bind(Bindings.createStringBinding(
                () -> month.get().getYear() + "年" + month.get().getMonthValue() + "月", month));
        Button before = step("上月", -1);
        Button after = step("下月", 1);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        reference.setId("task-reference");
        reference.setOnAction(event -> applyReference());
        Button close = Command.CLOSE_TASKS.button(() -> close(List.copyOf(table.getSelectionModel().getSelectedItems())));
        close.getStyleClass().add("accent");
        close.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
        HBox bar = new HBox(8, before, words, after);
        bar.getChildren().addAll(narrowing.nodes());
        bar.getChildren().addAll(spring, reference, print(), more(), close);
        bar.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        words.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private MenuButton more() {
        MenuItem match = new MenuItem("需求对接");
        match.setId("task-match");
        match.setOnAction(event -> new NeedMatching(desk, tasks).start());
        MenuItem evidence = new MenuItem("佐证要求");
        evidence.setId("task-evidence");
        evidence.setOnAction(event -> new EvidenceChoice(desk, tasks).start());
        MenuButton more = new MenuButton("更多", null, match, evidence);
        more.setId("task-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        return more;
    }

    private Button print() {
        Button print = new Button("打印", Command.CARDS.icon());
        print.setId("task-print");
        print.disableProperty().bind(Bindings.isEmpty(table.getItems()).or(Bindings.isNotEmpty(desk.background().jobs())));
        print.setOnAction(event -> printed());
        return print;
    }

    /** What the page shows as the 统计表 prints it: somebody can be handed an own list. */
    private void printed() {
        SummaryTables summaries = desk.office().port(SummaryTables.class);
        Map<String, String> chosen = narrowing.chosen();
        chosen.put(TaskChoice.MONTH, month.get().toString());
        SummaryTables.Wish wish = new SummaryTables.Wish("tasks", today, chosen);
        desk.background().start("打印工作清单", progress -> summaries.write(wish), pdf -> {
            desk.pages().preview(pdf);
            desk.asking().remark("已写好清单，Excel 和 PDF 在“" + Objects.requireNonNull(pdf.getParent()).getFileName() + "”文件夹里",
                    WrittenFile.offer(desk, pdf));
        });
    }

    private Button step(String words, int months) {
        Button button = new Button(words);
        button.setId(months < 0 ? "task-before" : "task-after");
        button.setOnAction(event -> month.set(month.get().plusMonths(months)));
        return button;
    }

    private Node footer() {
        total.setId("task-total");
        Label keys = new Label("点“销号”办一件；按住 Ctrl 选几件一起办　双击打开事项");
        keys.getStyleClass().add("faint");
        HBox footer = new HBox(16, total, Cards.spring(), keys);
        footer.getStyleClass().add("page-footer");
        return footer;
    }

    private void table() {
        table.setId("task-table");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setFixedCellSize(36);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label("这个月没有要办的事项。可以在“清单事项”里登记，或点上面的“套用参考清单”"));
        table.getColumns().add(text("期限", 105, line -> line.turn().due() == null ? "—" : line.turn().due().toString()));
        table.getColumns().add(text("情况", 84, line -> line.state(today).words()));
        table.getColumns().add(text("责任人", 84, line -> line.item().person().isEmpty() ? "—" : line.item().person()));
        table.getColumns().add(text("清单", 86, line -> line.item().kind().replace("清单", "")));
        table.getColumns().add(text("事项", 270, line -> line.item().words()));
        table.getColumns().add(text("所属期", 116, line -> line.turn().period()));
        table.getColumns().add(text("片区或工会", 176, line -> line.item().whose()));
        table.getColumns().add(deed());
        table.getColumns().add(text("佐证", 130, line -> line.closed() == null ? "" : line.closed().evidence()));
        table.setRowFactory(any -> new Line());
        table.setOnKeyPressed(event -> {
            TaskLine line = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && line != null) {
                desk.pages().row(TaskLedger.KEY, line.item().id());
                event.consume();
            }
        });
    }

    private static TableColumn<TaskLine, String> text(String title, double width, Function<TaskLine, String> words) {
        TableColumn<TaskLine, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }

    private TableColumn<TaskLine, TaskLine> deed() {
        TableColumn<TaskLine, TaskLine> column = new TableColumn<>("销号");
        column.setPrefWidth(105);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleObjectProperty<>(features.getValue()));
        column.setCellFactory(any -> new Deed());
        return column;
    }

    private void read() {
        YearMonth wanted = month.get();
        desk.background().read(() -> tasks.month(wanted), this::show);
        desk.background().read(tasks::reference, left -> {
            reference.setVisible(left > 0);
            reference.setManaged(left > 0);
        });
    }

    private void show(MonthPlan plan) {
        if (!plan.month().equals(month.get())) {
            return;
        }
        lines = plan.lines();
        narrowing.offer(lines);
    }

    private void filter() {
        List<TaskLine> shown = narrowing.of(lines);
        table.getItems().setAll(shown);
        long closed = shown.stream().filter(line -> line.closed() != null).count();
        long overdue = shown.stream().filter(line -> line.state(today) == TaskLine.State.OVERDUE).count();
        total.setText("共 " + shown.size() + " 件　已销号 " + closed + "　逾期 " + overdue);
    }

    private void close(List<TaskLine> chosen) {
        List<CloseTasks.Turn> turns = chosen.stream().filter(line -> line.open(today))
                .map(line -> new CloseTasks.Turn(line.item().id(), line.turn().period())).toList();
        if (turns.isEmpty()) {
            desk.asking().remark("选中的都已销号或还没有开始");
            return;
        }
        String what = turns.size() == 1 ? chosen.get(0).item().words() : turns.size() + " 件事项";
        new TaskClosing(desk, tasks, turns).ask(what).ifPresent(order -> desk.background().start("销号",
                progress -> tasks.close(order, desk.session().actor()), this::said));
    }

    private void said(CloseTasks.Done done) {
        if (done.batch() == 0) {
            desk.asking().remark(done.problems().stream().filter(org.streetunion.app.ledger.Problem::blocks)
                    .map(org.streetunion.app.ledger.Problem::sentence).findFirst().orElse("没有办成"));
            return;
        }
        desk.session().wrote();
        desk.asking().remark("已销号 " + done.closed() + " 件", new Undoing(desk).offer(done.batch()));
    }

    private void applyReference() {
        if (desk.asking().confirm("套用参考清单", "加入 " + tasks.reference() + " 件街道工会常办的事项（来自公开报道，可以再改、再删），从本月起执行？责任人请随后在清单里填。",
                "加入")) {
            desk.background().start("套用参考清单", progress -> tasks.applyReference(null, desk.session().actor()), batch -> {
                desk.session().wrote();
                desk.asking().remark("已加入参考清单", new Undoing(desk).offer(batch));
            });
        }
    }

    /** A line; overdue ones in red. */
    private final class Line extends TableRow<TaskLine> {
        Line() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    desk.pages().row(TaskLedger.KEY, getItem().item().id());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable TaskLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(OVERDUE, line != null && line.state(today) == TaskLine.State.OVERDUE);
        }
    }

    /** The button of an open line, the day of a closed one; one a cell, so that reading once more does not take it from under a click. */
    private final class Deed extends TableCell<TaskLine, TaskLine> {
        private final Button close = new Button("销号");

        Deed() {
            close.getStyleClass().add("small");
            close.setFocusTraversable(false);
            close.setOnAction(event -> close(List.of(getItem())));
        }

        @Override
        protected void updateItem(@Nullable TaskLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || line.closed() == null ? "" : line.closed().day().toString());
            setGraphic(line != null && !empty && line.open(today) ? close : null);
        }
    }
}
