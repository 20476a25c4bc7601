package org.streetunion.app.ui.grants;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.reports.money.ChineseNumber;

/** 按公式拨付: who would get how much, shown while the formula is written; made as one act at a word. */
public final class GrantPlanPage implements Page {
    private static final double NAMES = 420;
    private static final double NUMBERS = 130;
    private final Desk desk;
    private final GrantDeeds grants;
    private final GrantPlanForm form;
    private final TableView<GrantPlan.Line> table = new TableView<>();
    private final Label sums = new Label();
    private final Label said = new Label();
    private final Button make = new Button("拟定这一批");
    private final BorderPane root = new BorderPane();
    private final Background.Pause typing;
    private @Nullable GrantPlan plan;
    private long asked;

    /** At a desk. */
    public GrantPlanPage(Desk desk, GrantDeeds grants) {
        this.desk = desk;
        this.grants = grants;
        this.typing = desk.background().pause();
        this.form = new GrantPlanForm(LocalDate.now(desk.office().clock()), () -> typing.then(this::reckon));
        root.setId("grant-plan");
        root.getStyleClass().add("ledger-page");
        make.setId("grant-make");
        make.getStyleClass().add("accent");
        make.setOnAction(event -> make());
        said.setId("grant-said");
        said.setWrapText(true);
        said.getStyleClass().add("deed-against");
        said.setPadding(new Insets(4, 16, 4, 16));
        root.setTop(new VBox(bar(), form.node(), said));
        root.setCenter(table());
        sums.setId("grant-sums");
        HBox footer = new HBox(16, sums);
        footer.getStyleClass().add("page-footer");
        root.setBottom(footer);
    }

    @Override
    public String title() {
        return "按公式拨付";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        reckon();
        form.focus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            reckon();
            event.consume();
        }
    }

    private Node bar() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label hint = new Label("先看每家多少，再拟定；拟定以后逐笔审批、付款、确认到账");
        hint.getStyleClass().add("faint");
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), hint, spring, make);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node table() {
        table.setId("grant-lines");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("写好标准或总额，这里列出每家多少"));
        table.setFixedCellSize(32);
        table.getColumns().add(column("收款工会", NAMES, false, GrantPlan.Line::name));
        table.getColumns().add(column("计算基数", NUMBERS, true,
                line -> String.format(Locale.ROOT, "%,d %s", line.number(), plan == null ? "" : plan.basis().unit())));
        table.getColumns().add(column("金额（元）", NUMBERS, true, line -> Types.money(line.cents())));
        return table;
    }

    private static TableColumn<GrantPlan.Line, String> column(String title, double width, boolean right,
            java.util.function.Function<GrantPlan.Line, String> words) {
        TableColumn<GrantPlan.Line, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        if (right) {
            column.setStyle("-fx-alignment: center-right;");
        }
        column.setSortable(false);
        return column;
    }

    private void reckon() {
        make.setDisable(true);
        form.plan(desk.office().registers()).ifPresentOrElse(wanted -> {
            long mine = ++asked;
            desk.background().read(() -> grants.look(wanted), preview -> {
                if (mine == asked) {
                    draw(wanted, preview);
                }
            });
        }, () -> said.setText(form.wrong()));
    }

    private void draw(GrantPlan wanted, GrantPlan.Preview preview) {
        plan = wanted;
        table.getItems().setAll(preview.lines());
        table.refresh();
        said.setText(preview.problems().stream().map(Problem::sentence).collect(Collectors.joining("；")));
        Long left = preview.left();
        sums.setText(String.format(Locale.ROOT, "共 %,d 家　合计 %s 元　%s%s", preview.lines().size(), Types.money(preview.total()),
                ChineseNumber.money(preview.total()),
                left == null ? "" : "　预算余额 " + Types.money(left) + " 元，拨后剩 " + Types.money(left - preview.total()) + " 元"));
        make.setDisable(preview.problems().stream().anyMatch(Problem::blocks));
    }

    private void make() {
        GrantPlan wanted = Objects.requireNonNull(plan);
        desk.background().start("拟定拨付", progress -> grants.make(wanted, desk.session().actor()), this::made);
    }

    private void made(Saved saved) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), "已拟定，逐笔单号已编好")) {
            desk.pages().back();
            desk.pages().file(GrantDeeds.BATCHES, saved.id());
        }
    }
}
