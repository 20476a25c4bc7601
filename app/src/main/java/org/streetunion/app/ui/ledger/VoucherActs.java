package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.BookDeeds;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.ReverseVoucher;

/** 审核, 记账, 冲销 of entries and 结账, 反结账 of months: what is asked for first, and what is said of it. */
public final class VoucherActs {
    private final Desk desk;
    private final BookDeeds books;

    /** At this desk. */
    public VoucherActs(Desk desk, BookDeeds books) {
        this.desk = desk;
        this.books = books;
    }

    /** The lines of the menu beside the list of entries. */
    List<MenuItem> menu(LedgerModel model) {
        return List.of(Command.CHECK_VOUCHERS.menuItem(() -> model.chosen(null, ids -> check(list(ids)))),
                Command.UNCHECK_VOUCHERS.menuItem(() -> model.chosen(null, ids -> uncheck(list(ids)))),
                Command.POST_VOUCHERS.menuItem(() -> model.chosen(null, ids -> post(list(ids)))),
                Command.REVERSE_VOUCHER.menuItem(() -> model.chosen(null, ids -> reverse(list(ids)))));
    }

    private static List<Long> list(long[] ids) {
        return Arrays.stream(ids).boxed().toList();
    }

    /** Asks who checked these entries. */
    public void check(List<Long> ids) {
        if (ids.isEmpty()) {
            desk.asking().remark("先勾选要审核的");
            return;
        }
        TextField by = field("voucher-by");
        DeedForm<String> form = new DeedForm<>(desk, by::getText, typed -> books.checkChecking(ids, typed));
        form.line("审核人", by);
        by.textProperty().addListener((any, old, now) -> form.changed());
        form.day("审核日期");
        desk.asking().fill(form.form("审核 " + ids.size() + " 笔", "审核")).ifPresent(name -> {
            LocalDate day = Objects.requireNonNullElse(form.day(), today());
            run("审核", () -> books.check(ids, name, day, desk.session().actor()), "已审核 " + ids.size() + " 笔", true);
        });
    }

    /** Makes drafts of these entries again. */
    public void uncheck(List<Long> ids) {
        if (ids.isEmpty()) {
            desk.asking().remark("先勾选已审核、要改的");
            return;
        }
        run("退回草稿", () -> books.uncheck(ids, desk.session().actor()), "已退回草稿 " + ids.size() + " 笔，改完请再审核", true);
    }

    /** Posts these entries after a question. */
    public void post(List<Long> ids) {
        if (ids.isEmpty()) {
            desk.asking().remark("没有要记账的");
            return;
        }
        if (desk.asking().confirm("记账", "把 " + ids.size() + " 笔记账？记账后编上凭证号，不能再改，只能冲销。", "记账")) {
            run("记账", () -> books.post(ids, desk.session().actor()), "已记账 " + ids.size() + " 笔", false);
        }
    }

    /** Asks why the voucher of one of its entries is taken back. */
    public void reverse(List<Long> ids) {
        if (ids.size() != 1) {
            desk.asking().remark("先勾选一笔要冲销的；一张凭证有几行，勾其中一行");
            return;
        }
        TextField reason = field("voucher-reason");
        TextField approver = field("voucher-approver");
        approver.setPromptText("可不填");
        DeedForm<?>[] self = new DeedForm<?>[1];
        DeedForm<ReverseVoucher.Order> form = new DeedForm<>(desk,
                () -> ReverseVoucher.Order.agreed(ids.get(0), self[0] == null ? null : self[0].day(), reason.getText(),
                        approver.getText()),
                books::check);
        self[0] = form;
        form.line("冲销原因", reason);
        form.line("审批人", approver);
        reason.textProperty().addListener((any, old, now) -> form.changed());
        form.day("记在哪天");
        desk.asking().fill(form.form("冲销（红字）", "冲销")).ifPresent(
                order -> run("冲销", () -> books.reverse(order, desk.session().actor()), "已冲销，两张凭证都留着", false));
    }

    /** Asks who closes the next month of a book, or opens the last one again. */
    public void close(Book book, YearMonth month, boolean open) {
        TextField by = field("period-by");
        TextField duty = field("period-duty");
        duty.setText("会计");
        TextField reason = field("period-reason");
        DeedForm<ClosePeriod.Order> form = new DeedForm<>(desk,
                () -> new ClosePeriod.Order(book.id(), month, by.getText(), duty.getText(), reason.getText()),
                order -> books.check(order, open));
        form.line("月份", new Label(ClosePeriod.words(month)));
        form.line(open ? "反结账人" : "结账人", by);
        form.line("身份", duty);
        if (open) {
            form.line("原因", reason);
        }
        List.of(by, duty, reason).forEach(each -> each.textProperty().addListener((any, old, now) -> form.changed()));
        String deed = open ? "反结账" : "结账";
        desk.asking().fill(form.form(book.name() + deed, deed)).ifPresent(order -> run(deed,
                () -> books.close(order, open, desk.session().actor()), ClosePeriod.words(month) + "已" + deed, false));
    }

    private void run(String deed, java.util.function.Supplier<Saved> work, String done, boolean back) {
        desk.background().start(deed, progress -> work.get(), saved -> {
            if (back && saved.done()) {
                new Undoing(desk).told(saved.batch(), saved.problems(), done);
            } else if (saved.done()) {
                desk.session().wrote();
                desk.asking().remark(done);
            } else {
                desk.asking().remark(Undoing.against(saved.problems(), "没有办成"));
            }
        });
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(20);
        return field;
    }
}
