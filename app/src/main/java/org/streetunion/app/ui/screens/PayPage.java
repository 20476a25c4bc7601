package org.streetunion.app.ui.screens;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.BankPaying;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.OneRecordPage;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.work.pay.PayStep;
import org.streetunion.app.work.pay.PayView;
import org.streetunion.reports.money.ChineseNumber;
import java.util.Optional;

/** A batch of allowances: its people with the reasons, who is not in it and why, the sums, and the one deed that comes next. */
public final class PayPage extends OneRecordPage<PayView> {
    private static final double WORDS = 900;
    private final Desk desk;
    private final PayDeeds pay;
    private final long id;
    private final PayLines lines;
    private final PayLeft left = new PayLeft();
    private final Label sums = new Label();
    private final VBox against = new VBox(4);
    private final Button next;
    private final Button back;
    private final Tab out = new Tab("未列入", left.node());

    /** The page of one batch. */
    public PayPage(Desk desk, PayDeeds pay, long id) {
        super(desk, "pay", "这一批已经不在了");
        this.desk = desk;
        this.pay = pay;
        this.id = id;
        this.lines = new PayLines(line -> open("paylines", line));
        this.next = deed("next", "", this::step);
        this.back = deed("back", "退回发放…", this::giveBack);
        next.getStyleClass().add("accent");
        against.setId("pay-against");
        against.getStyleClass().add("form");
        root().setTop(new VBox(bar(form("批次资料…", PayDeeds.BATCHES, id), Command.PAY_SHEET.button(this::sheet),
                deed("bank", "银行付款文件", this::bank), back, next),
                heading("state", new Label("双击或回车 改扣款、看明细")), against));
        out.setId("pay-left-tab");
        root().setCenter(tabs(new Tab("发放名单", lines.node()), out));
        root().setBottom(footer());
    }

    @Override
    public String title() {
        return "津贴批次";
    }

    @Override
    public void shown() {
        read();
        lines.node().requestFocus();
    }

    @Override
    protected Optional<PayView> find() {
        return pay.look(id);
    }

    private Node footer() {
        sums.setId("pay-sums");
        HBox footer = new HBox(16, sums);
        footer.getStyleClass().add("page-footer");
        return footer;
    }

    @Override
    protected void draw(PayView found) {
        String at = found.batch().get(PayBatchLedger.STATE, "");
        head(found.batch().get(PayBatchLedger.NAME, ""), at + found.next().map(step -> "，下一步：" + step.words()).orElse("，不能再改"));
        next.setText(found.next().map(PayStep::words).orElse(""));
        visible(next, found.next().isPresent());
        visible(back, at.equals(PayBatchLedger.PAID));
        against.getChildren().setAll(said(found.problems().stream().limit(5).toList(), WORDS));
        visible(against, !found.problems().isEmpty());
        lines.show(found.lines());
        left.show(found.left());
        out.setText("未列入 " + found.left().size());
        sums.setText(String.format(Locale.ROOT, "共 %,d 人　应发 %s 元　扣款 %s 元　实发 %s 元　%s", found.lines().size(),
                Types.MONEY.format(found.due()), Types.MONEY.format(found.deducted()), Types.MONEY.format(found.total()),
                ChineseNumber.money(found.total())));
    }

    private void sheet() {
        desk.background().start("发放表", progress -> pay.sheet(id), desk.pages()::preview);
    }

    private void bank() {
        new BankPaying(desk).start(() -> pay.bank(id, desk.session().actor()));
    }

    private void giveBack() {
        PayView found = view();
        if (found != null) {
            new PayStepping(desk, pay).giveBack(found);
        }
    }

    private void step() {
        PayView found = view();
        if (found != null) {
            found.next().ifPresent(step -> new PayStepping(desk, pay).start(found, step));
        }
    }
}
