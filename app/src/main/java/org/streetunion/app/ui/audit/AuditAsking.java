package org.streetunion.app.ui.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.Auditing;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.audit.Sample;
import org.streetunion.app.work.pay.PayPeriod;

/** Asks how entries are to be drawn, draws them, and writes the audit file. */
final class AuditAsking {
    private final Desk desk;
    private final Auditing audit;

    AuditAsking(Desk desk, Auditing audit) {
        this.desk = desk;
        this.audit = audit;
    }

    /** 抽查: hands over how it was drawn, and the entries as lines that lead to them. */
    void sample(PayPeriod period, BiConsumer<String, List<Check.Finding>> then) {
        ask("抽查凭证", "抽查").ifPresent(wish -> desk.background().start("抽查凭证", progress -> audit.draw(period, wish),
                drawn -> then.accept("从 " + drawn.of() + " 笔里，" + drawn.how(),
                        drawn.rows().stream().map(AuditAsking::line).toList())));
    }

    /** 审计资料. */
    void file(PayPeriod period) {
        ask("审计资料（" + period.words() + "）", "生成").ifPresent(wish -> desk.background().start("审计资料",
                progress -> audit.write(period, wish, desk.session().actor()), done -> desk.asking().remark(
                        "审计资料 " + done.files() + " 个文件、校验清单和压缩包已写好，发现 " + done.found() + " 处",
                        new Asking.Offer("打开文件夹",
                                () -> desk.around().opener().open(Objects.requireNonNull(done.folder().getParent()))))));
    }

    /** 核对审计资料: hands over what came of it, and a line for each file that is not as it was. */
    void verify(BiConsumer<String, List<Check.Finding>> then) {
        desk.around().files().open("选审计资料的压缩包，或文件夹里的“校验清单”", List.of("zip", "txt")).stream().findFirst()
                .ifPresent(place -> desk.background().start("核对审计资料", progress -> audit.verify(place), outcome -> {
                    then.accept(outcome.head() + "。" + outcome.words(),
                            outcome.differing().stream().map(words -> new Check.Finding(words, "", 0)).toList());
                    desk.asking().remark(outcome.words());
                }));
    }

    private Optional<Sample.Wish> ask(String title, String yes) {
        TextField many = field("audit-many", "20");
        TextField seed = field("audit-seed", "1");
        TextField over = field("audit-over", "");
        over.setPromptText("可不填");
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(10);
        grid.addRow(0, new Label("随机抽几笔"), many);
        Label again = new Label("同一种子抽到同样的凭证");
        again.getStyleClass().add("faint");
        grid.addRow(1, new Label("随机种子"), seed, again);
        grid.addRow(2, new Label("几元以上全查"), over);
        var ready = Bindings.createBooleanBinding(() -> wish(many, seed, over).isPresent(), many.textProperty(),
                seed.textProperty(),
                over.textProperty());
        return desk.asking().fill(new Asking.Form<>(title, grid, yes, ready, () -> wish(many, seed, over).orElseThrow()));
    }

    private static Optional<Sample.Wish> wish(TextField many, TextField seed, TextField over) {
        Integer count = many.getText().isBlank() ? Integer.valueOf(0) : Types.WHOLE.parse(many.getText()).value();
        Integer start = Types.WHOLE.parse(seed.getText()).value();
        Long least = over.getText().isBlank() ? Long.valueOf(0) : Types.MONEY.parse(over.getText()).value();
        return count == null || start == null || least == null
                ? Optional.empty()
                : Optional.of(new Sample.Wish(count, start, least));
    }

    private static Check.Finding line(org.streetunion.app.ledger.Row entry) {
        return new Check.Finding("凭证 " + entry.get(VoucherLedger.YEAR, 0) + "-" + entry.get(VoucherLedger.NUMBER, 0) + "　"
                + VoucherLedger.DATED.text(entry) + " " + entry.get(VoucherLedger.SUMMARY, "") + "　"
                + Types.money(VoucherLedger.amount(entry))
                + " 元　" + VoucherLedger.ACCOUNT.text(entry) + "　经办 "
                + Objects.requireNonNullElse(entry.get(VoucherLedger.HANDLER), "—")
                + "　审批 " + Objects.requireNonNullElse(entry.get(VoucherLedger.APPROVED_BY), "—"), VoucherLedger.KEY, entry.id());
    }

    private static TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setPrefColumnCount(8);
        return field;
    }
}
