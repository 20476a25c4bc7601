package org.streetunion.app.ui.grants;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.BankPaying;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.GrantMoving;
import org.streetunion.app.ui.ledger.GrantNumbering;
import org.streetunion.app.ui.ledger.OneRecordPage;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.work.grants.GrantPapers;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.GrantView;
import org.streetunion.reports.money.ChineseNumber;

/** A batch of grants: its unions, how far each is, and the deed that comes next. */
public final class GrantBatchPage extends OneRecordPage<GrantView> {
    private final Desk desk;
    private final GrantDeeds grants;
    private final long id;
    private final TableView<Row> table = new TableView<>();
    private final Label sums = new Label();
    private final Label formula = new Label();
    private final Button next;
    private final Button back;
    private final Button receipts;

    /** The page of one batch. */
    public GrantBatchPage(Desk desk, GrantDeeds grants, long id) {
        super(desk, "grants", "这一批已经不在了");
        this.desk = desk;
        this.grants = grants;
        this.id = id;
        this.next = deed("next", "", this::next);
        next.getStyleClass().add("accent");
        this.back = deed("back", "退回选中的…", this::giveBack);
        this.receipts = deed("receipts", "填收据号…", this::receipts);
        root().setTop(new VBox(bar(form("批次资料…", GrantDeeds.BATCHES, id), Command.GRANT_SHEET.button(this::sheet),
                deed("bank", "银行付款文件", this::bank), receipts, back, next), heading("state", formula)));
        root().setCenter(table());
        sums.setId("grants-sums");
        Label keys = new Label("双击或回车 看一笔");
        keys.getStyleClass().add("faint");
        HBox footer = new HBox(16, sums, keys);
        footer.getStyleClass().add("page-footer");
        root().setBottom(footer);
    }

    @Override
    public String title() {
        return "拨付批次";
    }

    @Override
    public void shown() {
        read();
        table.requestFocus();
    }

    @Override
    protected Optional<GrantView> find() {
        return grants.find(id);
    }

    @Override
    protected void draw(GrantView found) {
        String at = String.format(Locale.ROOT, "申请 %d　已审批 %d　已付款 %d　已到账 %d", found.in(GrantKinds.ASKED),
                found.in(GrantKinds.APPROVED), found.in(GrantKinds.PAID), found.in(GrantKinds.ARRIVED));
        long returned = found.in(GrantKinds.RETURNED);
        head(found.name(), at + (returned == 0 ? "" : "　退回 " + returned)
                + found.next().map(step -> "，下一步：" + step.words()).orElse(""));
        formula.setText(found.formula());
        next.setText(found.next().map(GrantStep::words).orElse(""));
        visible(next, found.next().isPresent());
        visible(receipts, found.in(GrantKinds.PAID) + found.in(GrantKinds.ARRIVED) > 0);
        visible(back, !found.able(GrantStep.RETURN).isEmpty());
        Row chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(found.grants());
        again(chosen);
        sums.setText(String.format(Locale.ROOT, "共 %,d 笔　合计 %s 元　%s", found.counting().size(), Types.money(found.total()),
                ChineseNumber.money(found.total())));
    }

    private void again(@Nullable Row chosen) {
        table.getItems().stream().filter(row -> chosen != null && row.id() == chosen.id()).findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
    }

    private Node table() {
        table.setId("grants-lines");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("这一批还没有拨付单"));
        table.setFixedCellSize(32);
        table.getColumns().add(column(GrantLedger.NUMBER, 92, false));
        table.getColumns().add(column(GrantLedger.UNION, 290, false));
        table.getColumns().add(column(GrantLedger.WHY, 140, false));
        table.getColumns().add(column(GrantLedger.AMOUNT, 126, true));
        table.getColumns().add(column(GrantLedger.STATE, 76, false));
        table.getColumns().add(column(GrantLedger.PAID_ON, 100, false));
        table.getColumns().add(column(GrantLedger.PAID_HOW, 106, false));
        table.getColumns().add(column(GrantLedger.ARRIVED_ON, 100, false));
        table.getColumns().add(column(GrantLedger.RECEIPT_NO, 110, false));
        table.setRowFactory(any -> row());
        table.setOnKeyPressed(event -> {
            Row chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open(GrantDeeds.GRANTS, chosen.id());
                event.consume();
            }
        });
        return table;
    }

    private TableRow<Row> row() {
        TableRow<Row> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            Row item = row.getItem();
            if (event.getClickCount() == 2 && item != null) {
                open(GrantDeeds.GRANTS, item.id());
            }
        });
        return row;
    }

    private static TableColumn<Row, String> column(Column<?> column, double width, boolean right) {
        TableColumn<Row, String> drawn = new TableColumn<>(column.heading());
        drawn.setPrefWidth(width);
        drawn.setSortable(false);
        drawn.setCellValueFactory(features -> new SimpleStringProperty(column.text(features.getValue())));
        if (right) {
            drawn.setStyle("-fx-alignment: center-right;");
        }
        return drawn;
    }

    private void next() {
        GrantView found = view();
        if (found != null) {
            found.next().ifPresent(step -> new GrantMoving(desk, grants).start(found.able(step), step));
        }
    }

    private void receipts() {
        GrantView found = view();
        if (found != null) {
            new GrantNumbering(desk, grants).start(found.grants().stream().map(Row::id).toList());
        }
    }

    private void giveBack() {
        Row chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            desk.asking().remark("请先点中要退回的那一笔");
        } else {
            new GrantMoving(desk, grants).start(List.of(chosen.id()), GrantStep.RETURN);
        }
    }

    private void sheet() {
        desk.background().start("拨付明细表", progress -> grants.sheet(id), desk.pages()::preview);
    }

    private String left() {
        GrantView found = view();
        return found == null ? "" : GrantPapers.left(found);
    }

    private void bank() {
        new BankPaying(desk).start(() -> grants.bank(id, desk.session().actor()), this::left);
    }
}
