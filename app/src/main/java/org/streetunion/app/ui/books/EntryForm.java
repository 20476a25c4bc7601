package org.streetunion.app.ui.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Sources;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.EntryHabitStore.Habit;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.FileDrops;
import org.streetunion.app.ui.controls.SuggestField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.BookDeeds;

/**
 * The fields of 记一笔. What was done before with the same words or the same counterpart fills in the account and how it is paid; a row of
 * 常用分录 does the same.
 */
final class EntryForm {
    private static final String IN = "收入";
    private static final String OUT = "支出";
    private static final int SUGGESTIONS = 6;
    private final Desk desk;
    private final BookDeeds books;
    private final Runnable kept;
    private final LocalDate today;
    private final DayField day = new DayField(this::choose);
    private final ComboBox<String> way = new ComboBox<>(FXCollections.observableArrayList(OUT, IN));
    private final TextField amount = new TextField();
    private final SuggestField<Habit> summary;
    private final SuggestField<String> party;
    private final SuggestField<Reference> account;
    private final SuggestField<Reference> project;
    private final ComboBox<String> settled = new ComboBox<>(FXCollections.observableArrayList(VoucherLedger.SETTLEMENTS.codes()));
    private final ComboBox<String> source = new ComboBox<>(FXCollections.observableArrayList(Sources.ALL.codes()));
    private final TextField pieces = new TextField();
    private final TextField handler = new TextField();
    private final TextField approver = new TextField();
    private final GridPane grid = new GridPane();
    private final EntryFiles files = new EntryFiles();
    private final EntryMore more;
    private @Nullable Book book;
    private @Nullable Reference accounted;
    private @Nullable Reference planned;

    EntryForm(Desk desk, BookDeeds books, Runnable kept) {
        this.desk = desk;
        this.books = books;
        this.kept = kept;
        this.today = LocalDate.now(desk.office().clock());
        Latest habits = new Latest(desk.background());
        this.summary = new SuggestField<>((typed, found) -> with(each -> habits.ask(() -> books.habits(each, typed), found)),
                Habit::words, this::take);
        Latest parties = new Latest(desk.background());
        this.party = new SuggestField<>((typed, found) -> with(each -> parties.ask(() -> books.parties(each, typed), found)),
                name -> name, this::last);
        Latest accounts = new Latest(desk.background());
        this.account = new SuggestField<>(
                (typed, found) -> with(each -> accounts.ask(() -> books.accounts(each, day(), typed), found)), Reference::label,
                chosen -> accounted = chosen);
        Latest projects = new Latest(desk.background());
        this.project = new SuggestField<>(
                (typed, found) -> projects.ask(() -> desk.office().registers().suggest("projects", typed, SUGGESTIONS), found),
                Reference::label, chosen -> planned = chosen);
        this.more = new EntryMore(desk, grid, 4);
        prompt();
        lay();
    }

    private void with(Consumer<Book> then) {
        Optional.ofNullable(book).ifPresent(then);
    }

    private void prompt() {
        day.setText(today.toString());
        way.setValue(OUT);
        settled.setValue("转账");
        amount.setPromptText("元，例如 1200.50");
        summary.setPromptText("做什么用的；打几个字，以前记过的会列出来");
        party.setPromptText("付给谁、谁付来的");
        account.setPromptText("编码或名称里的字");
        project.setPromptText("可不填");
        source.setPromptText("可不填");
        List.of(amount, pieces, handler, approver, summary, party, account, project)
                .forEach(field -> field.setOnAction(event -> kept.run()));
        more.fields().forEach(field -> field.setOnAction(event -> kept.run()));
    }

    private void lay() {
        Button keep = new Button("记下");
        keep.setId("entry-keep");
        keep.setOnAction(event -> kept.run());
        grid.setHgap(8);
        grid.setVgap(8);
        grid.setId("entry-form");
        grid.getStyleClass().add("entry-fields");
        row(0, "日期", line(sized(day, "entry-day", 132), sized(way, "entry-way", 86), sized(amount, "entry-amount", 150)), "摘要",
                sized(summary, "entry-summary", 420));
        row(1, "往来", sized(party, "entry-party", 384), "科目", sized(account, "entry-account", 420));
        row(2, "结算", line(sized(settled, "entry-settled", 100), label("资金来源"), sized(source, "entry-source", 130)), "项目",
                sized(project, "entry-project", 420));
        row(3, "附件", line(sized(pieces, "entry-pieces", 56), label("张　经办"), sized(handler, "entry-handler", 96)), "审批",
                line(sized(approver, "entry-approver", 96), keep, more.toggle(), files.node()));
        FileDrops.onto(grid, () -> true, files::hold);
    }

    private void row(int row, String one, Node first, String two, Node second) {
        grid.addRow(row, label(one), first, label(two), second);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Control sized(Control control, String id, double width) {
        control.setId(id);
        control.setPrefWidth(width);
        return control;
    }

    Node node() {
        return grid;
    }

    void in(Book chosen) {
        book = chosen;
        account.fill("");
        accounted = null;
    }

    void focus() {
        amount.requestFocus();
    }

    private void choose(LocalDate chosen) {
        day.setText(chosen.toString());
    }

    private LocalDate day() {
        return Objects.requireNonNullElse(DayWords.parse(day.getText(), today).value(), today);
    }

    private void take(Habit habit) {
        way.setValue(habit.incoming() ? IN : OUT);
        summary.fill(habit.summary());
        propose(habit);
        if (party.getText().isBlank()) {
            party.fill(habit.party());
        }
        party.requestFocus();
    }

    /** What the last entry with somebody was booked on; what stands there stays. */
    private void last(String name) {
        with(each -> desk.background().read(() -> books.last(each, name), found -> {
            found.filter(habit -> accounted == null).ifPresent(habit -> {
                way.setValue(habit.incoming() ? IN : OUT);
                propose(habit);
            });
            account.requestFocus();
        }));
    }

    private void propose(Habit habit) {
        Reference proposed = habit.account();
        if (proposed != null) {
            account.fill(proposed.label());
            accounted = proposed;
        }
        settled.setValue(habit.settled().isEmpty() ? settled.getValue() : habit.settled());
        source.setValue(habit.source().isEmpty() ? null : habit.source());
    }

    /** What stands against reading the fields. */
    List<Problem> complaints() {
        List<Problem> complaints = new ArrayList<>();
        if (DayWords.parse(day.getText(), today).value() == null) {
            complaints.add(Problem.block(VoucherLedger.DATED, "看不懂日期“" + day.getText() + "”，例如 1007 或 " + today));
        }
        Parsed<Long> cents = Types.MONEY.parse(amount.getText());
        String unread = cents.complaint();
        if (unread != null) {
            complaints.add(Problem.block(VoucherLedger.EXPENSE, unread));
        }
        String sheets = Types.WHOLE.parse(pieces.getText()).complaint();
        if (sheets != null) {
            complaints.add(Problem.block(VoucherLedger.PIECES, "附件张数：" + sheets));
        }
        if (kept(accounted, account) == null && !account.getText().isBlank()) {
            complaints.add(Problem.block(VoucherLedger.ACCOUNT, "没有科目“" + account.getText() + "”，请从提示里选"));
        }
        if (kept(planned, project) == null && !project.getText().isBlank()) {
            complaints.add(Problem.block(VoucherLedger.PROJECT, "没有项目“" + project.getText() + "”，请从提示里选，或清空"));
        }
        complaints.addAll(more.complaints());
        return complaints;
    }

    /** What was filled in. */
    Row row() {
        Row row = Row.NEW.with(VoucherLedger.DATED, day()).with(VoucherLedger.SUMMARY, text(summary))
                .with(VoucherLedger.PARTY, text(party)).with(VoucherLedger.SETTLED, settled.getValue())
                .with(VoucherLedger.SOURCE, source.getValue())
                .with(VoucherLedger.PIECES, sheets()).with(VoucherLedger.HANDLER, text(handler))
                .with(VoucherLedger.APPROVED_BY, text(approver))
                .with(VoucherLedger.APPROVED_ON, text(approver) == null ? null : day())
                .with(VoucherLedger.ACCOUNT, kept(accounted, account))
                .with(VoucherLedger.PROJECT, kept(planned, project));
        Book chosen = book;
        Row whole = more.on(row);
        Row booked = chosen == null ? whole : whole.with(VoucherLedger.BOOK, new Reference(chosen.id(), chosen.name()));
        return booked.with(IN.equals(way.getValue()) ? VoucherLedger.INCOME : VoucherLedger.EXPENSE,
                Types.MONEY.parse(amount.getText()).value());
    }

    /** As typed; the files that wait to be hung on it where nothing is. */
    private @Nullable Integer sheets() {
        Integer typed = Types.WHOLE.parse(pieces.getText()).value();
        return typed == null && !files.held().isEmpty() ? Integer.valueOf(files.held().size()) : typed;
    }

    /** The files that wait until the entry is kept. */
    EntryFiles files() {
        return files;
    }

    /** The next one: day, way of paying and people stay, for they are the same most of the time. */
    void next() {
        amount.clear();
        pieces.clear();
        // Money of another source, said by mistake, is hard to find again.
        source.setValue(null);
        files.clear();
        List.of(summary, account, project).forEach(field -> field.fill(""));
        if (!more.goesOn()) {
            party.fill("");
        }
        more.next();
        accounted = null;
        planned = null;
        amount.requestFocus();
    }

    private static @Nullable Reference kept(@Nullable Reference chosen, TextField field) {
        return chosen != null && chosen.label().equals(field.getText()) ? chosen : null;
    }

    private static @Nullable String text(TextField field) {
        String typed = Objects.requireNonNullElse(field.getText(), "").strip();
        return typed.isEmpty() ? null : typed;
    }
}
