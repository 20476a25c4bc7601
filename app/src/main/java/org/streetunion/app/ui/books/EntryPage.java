package org.streetunion.app.ui.books;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.ledger.VoucherActs;
import org.streetunion.app.ui.port.Attachments;
import org.streetunion.app.ui.port.BookDeeds;

/** 记一笔: one entry after the other, and below what is not posted yet; months are closed from here. */
public final class EntryPage implements Page {
    private static final double SAID = 1000;
    private final Desk desk;
    private final BookDeeds deeds;
    private final VoucherActs acts;
    private final EntryForm form;
    private final ComboBox<Book> books = new ComboBox<>();
    private final Sentence said = new Sentence("", SAID);
    private final WaitingTable table;
    private final Label closed = new Label();
    private final VBox top = new VBox(10);
    private final BorderPane root = new BorderPane();
    private BookDeeds.@Nullable Waiting waiting;

    /** Over the office's books. */
    public EntryPage(Desk desk, BookDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
        this.acts = new VoucherActs(desk, deeds);
        this.form = new EntryForm(desk, deeds, this::keep);
        this.table = new WaitingTable(row -> desk.pages().row(VoucherLedger.KEY, row.id()),
                (row, files) -> hang(row.id(), files, ""));
        root.setId("entry-page");
        root.getStyleClass().add("ledger-page");
        said.setId("entry-said");
        said.getStyleClass().addAll("deed-against", "entry-fields");
        books.setId("entry-book");
        books.setConverter(new InWords<>(Book::name));
        books.valueProperty().addListener((any, old, now) -> {
            if (now != null) {
                form.in(now);
                read(now);
            }
        });
        root.setTop(top);
        desk.session().writes().addListener((any, was, is) -> {
            if (root.getScene() != null && books.getValue() != null) {
                read(books.getValue());
            }
        });
    }

    @Override
    public String title() {
        return "记一笔";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.background().read(deeds::books, this::offer);
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.SAVE.isMeantBy(event)) {
            keep();
            event.consume();
        }
    }

    private void offer(List<Book> found) {
        if (found.isEmpty()) {
            top.getChildren().clear();
            root.setCenter(beginning());
            root.setBottom(null);
            return;
        }
        if (top.getChildren().isEmpty()) {
            top.getChildren().setAll(bar(), form.node(), said);
            root.setCenter(table.node());
            root.setBottom(footer());
        }
        Book before = books.getValue();
        books.getItems().setAll(found);
        books.setValue(
                found.stream().filter(book -> before != null && book.id() == before.id()).findFirst().orElse(found.get(0)));
        form.focus();
    }

    /** The first time there is no book: it is begun with one question. */
    private Node beginning() {
        Label words = new Label("还没有账套。先建本级账套：从今年 1 月 1 日起记；会计制度定了以后不要换，拿不准就用第一个。");
        ComboBox<String> charts = new ComboBox<>();
        charts.setId("book-chart");
        charts.getItems().setAll(deeds.charts());
        charts.getSelectionModel().selectFirst();
        Button start = new Button("建本级账套");
        start.setId("book-start");
        start.getStyleClass().add("accent");
        start.setOnAction(
                event -> desk.background().start("建账套", progress -> deeds.start(charts.getValue(), desk.session().actor()),
                        saved -> {
                            if (new Undoing(desk).told(saved.batch(), saved.problems(), "已建本级账套；年初各科目的余额在“期初余额”里填")) {
                                shown();
                            }
                        }));
        VBox box = new VBox(12, words, new HBox(10, charts, start));
        box.setFillWidth(false);
        box.getStyleClass().add("empty-state");
        box.setPadding(new Insets(24, 16, 16, 16));
        return box;
    }

    private Node bar() {
        closed.getStyleClass().add("faint");
        Button close = Command.CLOSE_PERIOD.button(() -> period(false));
        Button open = Command.OPEN_PERIOD.button(() -> period(true));
        Button list = new Button("收支流水");
        list.setId("entry-list");
        list.setOnAction(event -> desk.pages().ledger(VoucherLedger.KEY, Query.ALL));
        HBox bar = new HBox(10, new Label("账套"), books, closed, spring(), close, open, list);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node footer() {
        Button check = Command.CHECK_VOUCHERS.button(() -> acts.check(table.ids(false)));
        Button uncheck = Command.UNCHECK_VOUCHERS.button(() -> acts.uncheck(table.ids(false)));
        Button post = Command.POST_VOUCHERS.button(() -> acts.post(table.ids(true)));
        post.getStyleClass().add("accent");
        HBox footer = new HBox(16, table.total(), spring(), check, uncheck, post);
        footer.setAlignment(Pos.CENTER_LEFT);
        footer.getStyleClass().add("page-footer");
        return footer;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private void read(Book book) {
        desk.background().read(() -> deeds.waiting(book, desk.session().viewer()), found -> {
            if (book.equals(books.getValue())) {
                waiting = found;
                table.show(found.entries());
                closed.setText(found.closed().isEmpty() ? "还没有结过账" : "已结账至" + found.closed());
            }
        });
    }

    private void period(boolean open) {
        Book book = books.getValue();
        BookDeeds.Waiting found = waiting;
        if (book != null && found != null) {
            acts.close(book, open ? found.next().minusMonths(1) : found.next(), open);
        }
    }

    private void keep() {
        List<Problem> unread = form.complaints();
        if (!unread.isEmpty()) {
            said.setText(words(unread));
            return;
        }
        Row row = form.row();
        Actor actor = desk.session().actor();
        Register register = desk.office().registers().get(VoucherLedger.KEY);
        desk.background().read(() -> register.save(row, Act.correction(actor, Act.Kind.EDIT)), this::kept);
    }

    /** Hangs files on an entry; one whose sheets nobody counted gets their number. */
    private void hang(long id, List<Path> files, String before) {
        Attachments attachments = desk.office().filled(Attachments.class);
        if (attachments == null || files.isEmpty()) {
            return;
        }
        Actor actor = desk.session().actor();
        desk.background().start("添加附件", progress -> {
            files.forEach(file -> attachments.add(VoucherLedger.KEY, id, file, actor));
            Register register = desk.office().registers().get(VoucherLedger.KEY);
            Row row = register.store().rows(new long[]{id}).get(0);
            boolean uncounted = row.get(VoucherLedger.PIECES) == null;
            return uncounted && register.save(row.with(VoucherLedger.PIECES, attachments.of(VoucherLedger.KEY, id).size()),
                    Act.correction(actor, Act.Kind.EDIT)).done();
        }, counted -> {
            said.setText(before + "已挂上 " + files.size() + " 个附件" + (counted ? "，附件张数按文件个数填了，可以再改" : ""));
            desk.session().wrote();
        });
    }

    private void kept(Saved saved) {
        said.setText((saved.done() ? "已记下。" : "") + words(saved.problems()));
        if (saved.done()) {
            hang(saved.id(), form.files().held(), said.getText() + "；");
            desk.session().wrote();
            form.next();
        }
    }

    private static String words(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.sentence() + (problem.basis().isEmpty() ? "" : "（" + problem.basis() + "）"))
                .collect(Collectors.joining("；"));
    }
}
