package org.streetunion.app.ui.screens;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.work.pay.PayStep;
import org.streetunion.app.work.pay.PayView;
import org.streetunion.reports.money.ChineseNumber;

/** A batch of allowances: its people with the reasons, who is not in it and why, the sums, and the one deed that comes next. */
public final class PayPage implements Page {
    private static final double WORDS = 900;
    private final Desk desk;
    private final PayDeeds pay;
    private final long id;
    private final PayLines lines;
    private final PayLeft left = new PayLeft();
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label sums = new Label();
    private final VBox against = new VBox(4);
    private final Button next = new Button();
    private final Tab out = new Tab("未列入", left.node());
    private final BorderPane root = new BorderPane();
    private @Nullable PayView view;

    /** The page of one batch. */
    public PayPage(Desk desk, PayDeeds pay, long id) {
        this.desk = desk;
        this.pay = pay;
        this.id = id;
        this.lines = new PayLines(this::open);
        root.setId("pay-page");
        root.getStyleClass().add("record-page");
        root.setTop(new VBox(bar(), heading(), against));
        root.setCenter(tabs());
        root.setBottom(footer());
        against.setId("pay-against");
        against.getStyleClass().add("form");
        desk.session().writes().addListener((any, was, is) -> again());
    }

    @Override
    public String title() {
        return "津贴批次";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        read();
        lines.node().requestFocus();
    }

    private void again() {
        if (root.getScene() != null) {
            read();
        }
    }

    private void read() {
        desk.background().read(() -> pay.look(id),
                found -> found.ifPresentOrElse(this::draw, () -> desk.asking().remark("这一批已经不在了")));
    }

    private Node bar() {
        name.getStyleClass().add("record-name");
        name.setId("pay-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button form = new Button("批次资料…");
        form.setId("pay-form");
        form.setOnAction(event -> record(PayDeeds.BATCHES, id));
        next.setId("pay-next");
        next.getStyleClass().add("accent");
        next.setOnAction(event -> step());
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), name, spring, form,
                Command.PAY_SHEET.button(this::sheet), next);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node heading() {
        state.setId("pay-state");
        state.getStyleClass().add("file-next");
        Label how = new Label("双击或回车 改扣款、看明细");
        how.getStyleClass().add("faint");
        HBox heading = new HBox(18, state, how);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("file-heading");
        return heading;
    }

    private Node tabs() {
        TabPane tabs = new TabPane(new Tab("发放名单", lines.node()), out);
        out.setId("pay-left-tab");
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private Node footer() {
        sums.setId("pay-sums");
        HBox footer = new HBox(16, sums);
        footer.getStyleClass().add("page-footer");
        return footer;
    }

    private void draw(PayView found) {
        view = found;
        name.setText(found.batch().get(PayBatchLedger.NAME, ""));
        String at = found.batch().get(PayBatchLedger.STATE, "");
        state.setText(at + found.next().map(step -> "，下一步：" + step.words()).orElse("，不能再改"));
        next.setText(found.next().map(PayStep::words).orElse(""));
        next.setVisible(found.next().isPresent());
        next.setManaged(found.next().isPresent());
        against.getChildren().setAll(found.problems().stream().limit(5).map(PayPage::said).toList());
        against.setVisible(!found.problems().isEmpty());
        against.setManaged(!found.problems().isEmpty());
        lines.show(found.lines());
        left.show(found.left());
        out.setText("未列入 " + found.left().size());
        sums.setText(String.format(Locale.ROOT, "共 %,d 人　应发 %s 元　扣款 %s 元　实发 %s 元　%s", found.lines().size(),
                Types.MONEY.format(found.due()), Types.MONEY.format(found.deducted()), Types.MONEY.format(found.total()),
                ChineseNumber.money(found.total())));
    }

    private static Node said(Problem problem) {
        Sentence sentence = new Sentence("· " + problem.sentence(), WORDS);
        sentence.getStyleClass().addAll("problem", problem.blocks() ? "problem-block" : "problem-warn");
        return sentence;
    }

    private void open(long line) {
        record("paylines", line);
    }

    private void record(String ledger, long row) {
        desk.pages().push(new RecordPage(desk, desk.office().registers().get(ledger),
                new RecordPage.Start(row, Map.of(), null)));
    }

    private void sheet() {
        desk.background().start("发放表", progress -> pay.sheet(id), desk.pages()::preview);
    }

    private void step() {
        PayView found = view;
        if (found != null) {
            found.next().ifPresent(step -> new PayStepping(desk, pay).start(found, step));
        }
    }
}
