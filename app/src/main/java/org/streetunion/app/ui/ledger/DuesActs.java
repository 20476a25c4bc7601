package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.BankDeeds;
import org.streetunion.app.ui.port.DuesDeeds;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.dues.Signed;

/** What is done from the lists of payments, of refunds and of the bank's lines. */
final class DuesActs {
    private static final double WIDTH = 220;
    private final Desk desk;

    DuesActs(Desk desk) {
        this.desk = desk;
    }

    /** The button above the list, for the ticked rows or, when none are, for all that wait; empty above other lists. */
    Optional<Button> entry(String ledger, Consumer<Consumer<long[]>> ticked) {
        DuesDeeds dues = desk.office().filled(DuesDeeds.class);
        if (dues != null && ledger.equals(DuesDeeds.DUES)) {
            return Optional.of(Command.BOOK_DUES.button(() -> ticked.accept(ids -> ask(dues, ids))));
        }
        if (dues != null && ledger.equals(DuesDeeds.REFUNDS)) {
            return Optional.of(Command.LIST_REFUNDS.button(() -> list(dues)));
        }
        return desk.office().filled(BankDeeds.class) != null && ledger.equals(BankDeeds.LINES)
                ? Optional.of(Command.BANK.button(desk.pages()::bank))
                : Optional.empty();
    }

    /** The second button above the list of payments. */
    Optional<Button> listing(String ledger) {
        DuesDeeds dues = desk.office().filled(DuesDeeds.class);
        return dues != null && ledger.equals(DuesDeeds.DUES)
                ? Optional.of(Command.LIST_DUES.button(new DuesListing(desk, dues)::ask))
                : Optional.empty();
    }

    /** Lines of the menu beside the list, for the chosen rows. */
    List<MenuItem> menu(String ledger, Consumer<Consumer<long[]>> chosen) {
        DuesDeeds dues = desk.office().filled(DuesDeeds.class);
        if (dues == null || !ledger.equals(DuesDeeds.REFUNDS)) {
            return List.of();
        }
        List<MenuItem> items = new ArrayList<>();
        for (MoveRefunds.Step step : MoveRefunds.Step.values()) {
            MenuItem item = new MenuItem(step.words() + "返还");
            item.setId("refund-" + step.name().toLowerCase(java.util.Locale.ROOT));
            item.setOnAction(event -> chosen.accept(ids -> move(dues, step, ids)));
            items.add(item);
        }
        RefundPrinting papers = new RefundPrinting(desk, dues);
        items.add(Command.REFUND_SHEET.menuItem(() -> chosen.accept(papers::sheet)));
        items.add(Command.REFUND_BANK.menuItem(() -> chosen.accept(papers::bank)));
        return items;
    }

    private void ask(DuesDeeds dues, long[] ticked) {
        List<Long> ids = Arrays.stream(ticked).boxed().toList();
        desk.background().read(dues::books, names -> book(dues, ids, names));
    }

    private void book(DuesDeeds dues, List<Long> ids, List<String> names) {
        Fields fields = new Fields(names);
        DeedForm<DuesDeeds.Booking> form = new Signing<DuesDeeds.Booking>(desk, fields)
                .of(day -> new DuesDeeds.Booking(fields.book(), ids, ids.isEmpty() ? day : today(), fields.signed()),
                        dues::check);
        Label waiting = new Label((ids.isEmpty()
                ? "记属于这个账套、有实缴金额和到账日期、还没有记账的；只记几笔的，先在列表里勾选。"
                : "只记勾选的 " + ids.size() + " 笔。") + "同一天到账的记一张凭证。");
        waiting.getStyleClass().add("faint");
        form.line("账套", fields.books);
        if (ids.isEmpty()) {
            form.day("到账日期到");
        }
        form.line("经办人", fields.handler);
        form.line("审核人", fields.checker);
        form.line("审批人", fields.approver);
        form.below(waiting);
        desk.asking().fill(form.form("收缴记账", "记账")).ifPresent(wish -> desk.background().start("收缴记账",
                progress -> dues.book(wish, desk.session().actor()), saved -> said("已记账", saved, 0)));
    }

    private void list(DuesDeeds dues) {
        TextField year = new TextField(String.valueOf(today().getYear() - 1));
        year.setId("refund-year");
        DeedForm<Integer> form = new DeedForm<>(desk,
                () -> Objects.requireNonNullElse(Types.YEAR.parse(year.getText()).value(), 0),
                this::year);
        form.line("年度", year);
        Label which = new Label("列出这一年交过经费、全年应缴和实缴都不满返还线的工会和单位，返还线在“设置”的“参数”里。");
        which.getStyleClass().add("faint");
        form.below(which);
        year.textProperty().addListener((any, old, now) -> form.changed());
        desk.asking().fill(form.form("列出小额缴费", "列出")).ifPresent(typed -> desk.background().start("列出小额缴费",
                progress -> dues.list(typed, desk.session().actor()), saved -> said(Stream
                        .concat(Stream.of("已列出，请核对后确认"), saved.problems().stream().map(Problem::sentence))
                        .collect(Collectors.joining("。")), saved, saved.batch())));
    }

    private List<Problem> year(int typed) {
        if (typed == 0) {
            return List.of(Problem.block(null, "请写年度，例如 " + (today().getYear() - 1)));
        }
        return typed < today().getYear()
                ? List.of()
                : List.of(Problem.warn(null, typed + "年还没有过完，只按到今天为止收到的算，年底前可能超过返还线"));
    }

    private void move(DuesDeeds dues, MoveRefunds.Step step, long[] chosen) {
        List<Long> ids = Arrays.stream(chosen).boxed().toList();
        if (!ids.isEmpty()) {
            desk.background().read(dues::books, names -> move(dues, step, ids, new Fields(names)));
        }
    }

    private void move(DuesDeeds dues, MoveRefunds.Step step, List<Long> ids, Fields fields) {
        boolean paying = step == MoveRefunds.Step.PAY;
        DeedForm<DuesDeeds.Refunding> form = new Signing<DuesDeeds.Refunding>(desk, fields)
                .of(day -> new DuesDeeds.Refunding(step, ids, fields.book(), day, fields.signed()), dues::check);
        form.day(step.words() + "日期");
        if (paying) {
            form.line("账套", fields.books);
            form.line("经办人", fields.handler);
        }
        if (paying || step == MoveRefunds.Step.CONFIRM) {
            form.line(paying ? "审核人" : "确认人", fields.checker);
        }
        if (paying) {
            form.line("审批人", fields.approver);
        }
        desk.asking().fill(form.form(step.words() + "小额缴费返还 " + ids.size() + " 户", step.words()))
                .ifPresent(wish -> desk.background().start(step.words(), progress -> dues.move(wish, desk.session().actor()),
                        saved -> said("已" + step.words() + " " + ids.size() + " 户", saved, paying ? 0 : saved.batch())));
    }

    private void said(String words, Saved saved, long undo) {
        if (saved.done()) {
            desk.session().wrote();
            desk.asking().remark(words, undo == 0 ? null : new Undoing(desk).offer(undo));
        } else {
            desk.asking().remark(saved.problems().stream().map(Problem::sentence).findFirst().orElse("没有办成"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    /** A form that asks anew when any of the fields changes. */
    private record Signing<T>(Desk desk, Fields fields) {
        DeedForm<T> of(Function<@Nullable LocalDate, T> order, Function<T, List<Problem>> check) {
            List<DeedForm<T>> made = new ArrayList<>();
            DeedForm<T> form = new DeedForm<>(desk, () -> order.apply(made.isEmpty() ? null : made.get(0).day()), check);
            made.add(form);
            fields.books.valueProperty().addListener((any, old, now) -> form.changed());
            Stream.of(fields.handler, fields.checker, fields.approver)
                    .forEach(field -> field.textProperty().addListener((any, old, now) -> form.changed()));
            return form;
        }
    }

    private static final class Fields {
        private final ComboBox<String> books;
        private final TextField handler = field("dues-handler");
        private final TextField checker = field("dues-checker");
        private final TextField approver = field("dues-approver");

        Fields(List<String> names) {
            books = new ComboBox<>(FXCollections.observableArrayList(names));
            books.setId("dues-book");
            books.setPrefWidth(WIDTH);
            books.getSelectionModel().selectFirst();
        }

        private static TextField field(String id) {
            TextField field = new TextField();
            field.setId(id);
            field.setPrefWidth(WIDTH);
            return field;
        }

        String book() {
            return Objects.requireNonNullElse(books.getValue(), "");
        }

        Signed signed() {
            return new Signed(handler.getText(), checker.getText(), approver.getText());
        }
    }
}
