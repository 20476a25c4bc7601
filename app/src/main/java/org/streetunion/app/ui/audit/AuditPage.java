package org.streetunion.app.ui.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.port.Auditing;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.audit.Trails;
import org.streetunion.app.work.audit.WriteAuditFile;
import org.streetunion.app.work.pay.PayPeriod;

/** 经审: the twelve checks at the left, what each found at the right; a double click leads to the row behind it. Nothing is changed here. */
public final class AuditPage implements Page {
    private static final double CHECKS = 330;
    private static final double WORDS = 900;
    private final Desk desk;
    private final Auditing audit;
    private final TextField period = new TextField();
    private final ListView<Check> checks = new ListView<>();
    private final TableView<Check.Finding> findings = new TableView<>();
    private final Label basis = new Label();
    private final Label open = new Label();
    private final Label total = new Label();
    private final Label nothing = new Label();
    private final Button voucher = new Button("看凭证");
    private final BorderPane root = new BorderPane();
    private final Background.Pause typing;
    private long asked;

    /** At a desk. */
    public AuditPage(Desk desk, Auditing audit) {
        this.desk = desk;
        this.audit = audit;
        this.typing = desk.background().pause();
        period.setId("audit-period");
        period.setPrefColumnCount(9);
        period.setText(WriteAuditFile.usual(LocalDate.now(desk.office().clock())).from().getYear() + "Q"
                + org.streetunion.app.ledger.Quarter.of(LocalDate.now(desk.office().clock())).previous().number());
        period.textProperty().addListener((any, old, now) -> typing.then(this::read));
        root.setId("audit-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        root.setLeft(left());
        root.setCenter(right());
        total.setId("audit-total");
        Label keys = new Label("双击或回车 看那一条");
        keys.getStyleClass().add("faint");
        voucher.setId("audit-voucher");
        voucher.setDisable(true);
        voucher.setOnAction(event -> voucher(findings.getSelectionModel().getSelectedItem()));
        findings.getSelectionModel().selectedItemProperty()
                .addListener((any, old, now) -> voucher.setDisable(now == null || now.row() == 0));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox footer = new HBox(16, total, keys, spring, voucher);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("page-footer");
        root.setBottom(footer);
    }

    @Override
    public String title() {
        return "经审";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        read();
        checks.requestFocus();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            read();
            event.consume();
        }
    }

    private Node bar() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label hint = new Label("月 2026-09、季 2026Q3、年 2026");
        hint.getStyleClass().add("faint");
        Button sample = new Button("抽查…");
        sample.setId("audit-sample");
        sample.setOnAction(event -> chosen()
                .ifPresent(time -> new AuditAsking(desk, audit).sample(time, (how, entries) -> instead("抽查", how, entries))));
        Button changed = new Button("改过的凭证");
        changed.setId("audit-changed");
        changed.setOnAction(event -> chosen().ifPresent(this::changed));
        Button file = new Button("审计资料…");
        file.setId("audit-file");
        file.setOnAction(event -> chosen().ifPresent(time -> new AuditAsking(desk, audit).file(time)));
        Button verify = new Button("核对审计资料…");
        verify.setId("audit-verify");
        verify.setOnAction(event -> new AuditAsking(desk, audit).verify((how, files) -> instead("核对审计资料", how, files)));
        HBox bar = new HBox(8, new Label("期间"), period, hint, spring, sample, changed, file, verify);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node left() {
        checks.setId("audit-checks");
        checks.setPrefWidth(CHECKS);
        checks.setCellFactory(any -> new CheckCell());
        checks.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> show(now));
        return checks;
    }

    private Node right() {
        basis.setId("audit-basis");
        basis.getStyleClass().add("faint");
        open.setId("audit-open");
        open.setWrapText(true);
        VBox head = new VBox(4, basis, open);
        head.getStyleClass().add("file-heading");
        findings.setId("audit-findings");
        findings.getStyleClass().addAll("ledger-table", "striped");
        findings.setPlaceholder(nothing);
        findings.setFixedCellSize(32);
        TableColumn<Check.Finding, String> words = new TableColumn<>("发现");
        words.setPrefWidth(WORDS);
        findings.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        words.setSortable(false);
        words.setCellValueFactory(features -> new SimpleStringProperty(features.getValue().sentence()));
        findings.getColumns().add(words);
        findings.setRowFactory(any -> row());
        findings.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(findings.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        VBox.setVgrow(findings, Priority.ALWAYS);
        return new VBox(head, findings);
    }

    private TableRow<Check.Finding> row() {
        TableRow<Check.Finding> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go(row.getItem());
            }
        });
        return row;
    }

    private void go(Check.@Nullable Finding finding) {
        if (finding != null && finding.row() != 0) {
            desk.pages().push(new RecordPage(desk, desk.office().registers().get(finding.ledger()),
                    RecordPage.Start.reading(finding.row())));
        }
    }

    /** From a grant, a gift, an allowance to the entry by which it was paid; what has none leads to itself. */
    private void voucher(Check.@Nullable Finding finding) {
        if (finding != null) {
            desk.background().read(() -> audit.voucher(finding), found -> found.ifPresentOrElse(
                    id -> desk.pages().push(new RecordPage(desk, desk.office().registers().get(VoucherLedger.KEY),
                            RecordPage.Start.reading(id))),
                    () -> {
                        go(finding);
                        desk.asking().remark(finding.row() == 0 ? "这一条没有凭证，也没有单独的登记可看" : "这一条没有记账凭证，打开的是它自己的登记");
                    }));
        }
    }

    private Optional<PayPeriod> chosen() {
        Optional<PayPeriod> time = PayPeriod.parse(period.getText());
        if (time.isEmpty()) {
            total.setText("期间看不懂，请写 2026-09、2026Q3 或 2026");
        }
        return time;
    }

    private void read() {
        chosen().ifPresent(time -> {
            long mine = ++asked;
            total.setText("正在查…");
            nothing.setText(checks.getItems().isEmpty() ? "正在查…" : nothing.getText());
            desk.background().read(() -> audit.checks(time), found -> {
                if (mine == asked) {
                    draw(time, found);
                }
            });
        });
    }

    private void draw(PayPeriod time, List<Check> found) {
        int at = Math.max(0, checks.getSelectionModel().getSelectedIndex());
        Check.Finding marked = findings.getSelectionModel().getSelectedItem();
        checks.getItems().setAll(found);
        checks.getSelectionModel().select(at);
        // Who looks at a finding while the checks are read once more goes on looking at it.
        findings.getSelectionModel().select(findings.getItems().indexOf(marked));
        int sum = found.stream().mapToInt(check -> check.findings().size()).sum();
        long unsure = found.stream().filter(check -> !check.open().isEmpty()).count();
        total.setText(time.words() + "　发现 " + sum + " 处；" + unsure + " 项有说明");
    }

    private void show(@Nullable Check check) {
        basis.setText(check == null ? "" : "依据：" + check.basis());
        open.setText(check == null || check.open().isEmpty() ? "" : "说明：" + check.open());
        nothing.setText(check == null ? "" : check.done() ? "没有发现" : "没有可查的");
        findings.getItems().setAll(check == null ? List.of() : check.findings());
    }

    private void changed(PayPeriod time) {
        desk.background().read(() -> audit.changed(time), found -> instead("改过的凭证",
                time.words() + " " + found.size() + " 笔" + Trails.NOTE + "。逐项的前后值在“审计资料”的凭证变动轨迹里，也在每笔的“历史与日志”里", found));
    }

    /** What was asked for besides, or compared, stands where the findings stand. */
    private void instead(String what, String how, List<Check.Finding> entries) {
        checks.getSelectionModel().clearSelection();
        basis.setText(what);
        open.setText(how);
        nothing.setText("没有要列出的");
        findings.getItems().setAll(entries);
    }

    /** A check: its number and name, and how much it found. */
    private static final class CheckCell extends ListCell<Check> {
        @Override
        protected void updateItem(@Nullable Check check, boolean empty) {
            super.updateItem(check, empty);
            if (empty || check == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(check.number() + "　" + check.name());
            Label outcome = new Label(check.outcome());
            outcome.getStyleClass().add(check.findings().isEmpty() ? "faint" : "problem-warn");
            VBox box = new VBox(2, name, outcome);
            setGraphic(box);
        }
    }
}
