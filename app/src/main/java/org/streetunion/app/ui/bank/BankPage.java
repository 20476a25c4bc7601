package org.streetunion.app.ui.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankPairing;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.BankDeeds;
import org.streetunion.app.work.bank.MatchBank;

/** 银行勾对: lines that the books lack on the left, entries that the bank lacks on the right; a proposal is chosen on both. */
public final class BankPage implements Page {
    private final Desk desk;
    private final BankDeeds bank;
    private final ComboBox<String> books;
    private final BankSide<BankLine> left = new BankSide<>("bank-lines", "银行有、账上没有勾对", BankLine::moved);
    private final BankSide<BankItem> right = new BankSide<>("bank-items", "账上有、银行没有勾对", BankItem::moved);
    private final CheckBox matched = new CheckBox("看勾对过的");
    private final Button sure = new Button("接受有把握的");
    private final Button match = new Button("勾对选中的");
    private final Button undo = new Button("撤销勾对");
    private final Label hint = new Label();
    private final BorderPane root = new BorderPane();
    private final ChangeListener<Number> writes = (any, was, is) -> read();
    private MatchBank.@Nullable View shown;

    /** At a desk. */
    public BankPage(Desk desk, BankDeeds bank) {
        this.desk = desk;
        this.bank = bank;
        this.books = new ComboBox<>();
        root.setId("bank-page");
        root.getStyleClass().add("ledger-page");
        columns();
        SplitPane sides = new SplitPane(left.node(), right.node());
        sides.setDividerPositions(0.52);
        root.setTop(bar());
        root.setCenter(sides);
        root.setBottom(footer());
        left.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<BankLine>) change -> chosen(true));
        right.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<BankItem>) change -> chosen(false));
        desk.session().writes().addListener(new WeakChangeListener<>(writes));
        books.valueProperty().addListener((any, was, is) -> read());
        desk.background().read(bank::books, names -> {
            books.setItems(FXCollections.observableArrayList(names));
            books.getSelectionModel().selectFirst();
            if (names.isEmpty()) {
                hint.setText("还没有账套，请先在“账套”里建一个，再来勾对。");
            }
        });
    }

    @Override
    public String title() {
        return "银行勾对";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        left.view().requestFocus();
    }

    private void columns() {
        left.first("日期", 104, line -> line.day().toString());
        left.column(170, "对方户名", BankLine::counter);
        left.column(120, "摘要", BankLine::summary);
        left.column(70, "建议",
                line -> proposal(pair -> pair.line().equals(line)).map(pair -> pair.sure() ? "有把握" : "可能").orElse(""));
        right.first("日期", 104, item -> item.day().toString());
        right.column(170, "往来单位或个人", BankItem::party);
        right.column(120, "摘要", BankItem::summary);
        right.column(104, "凭证", BankItem::number);
    }

    private Node bar() {
        Label title = new Label("银行勾对");
        title.getStyleClass().add("record-name");
        books.setId("bank-book");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        sure.setId("bank-sure");
        sure.getStyleClass().add("accent");
        sure.setOnAction(event -> run("勾对", () -> bank.accept(view().sure(), desk.session().actor())));
        match.setId("bank-match");
        match.setOnAction(event -> match());
        undo.setId("bank-undo");
        undo.setOnAction(event -> run("撤销勾对", () -> bank.undo(left.chosen(), desk.session().actor())));
        matched.setId("bank-matched");
        matched.selectedProperty().addListener((any, was, is) -> show());
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), title, books, spring, matched, undo, match, sure);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node footer() {
        hint.setId("bank-hint");
        hint.setWrapText(true);
        VBox box = new VBox(hint);
        box.getStyleClass().add("page-footer");
        return box;
    }

    private void read() {
        String book = Objects.requireNonNullElse(books.getValue(), "");
        LocalDate today = LocalDate.now(desk.office().clock());
        desk.background().read(() -> bank.look(book, today), now -> {
            shown = now;
            show();
        });
    }

    private void show() {
        MatchBank.View now = view();
        left.show(matched.isSelected() ? now.matched() : now.standing().lines());
        right.show(matched.isSelected() ? List.of() : now.standing().items());
        sure.setText("接受有把握的 " + now.sure().size() + " 笔");
        sure.setDisable(now.sure().isEmpty());
        buttons();
        hint.setText(matched.isSelected()
                ? "勾对过的流水 " + now.matched().size() + " 笔；选中后可以撤销勾对。"
                : "点左边一笔，右边会选中建议的那一笔；两边可以各选几笔（按住 Ctrl），金额合计相等才能勾对。");
    }

    private void chosen(boolean byLine) {
        List<BankLine> lines = left.chosen();
        if (byLine && lines.size() == 1) {
            proposal(pair -> pair.line().equals(lines.get(0))).ifPresent(pair -> {
                right.view().getSelectionModel().clearSelection();
                right.view().getSelectionModel().select(pair.item());
                right.view().scrollTo(pair.item());
            });
        }
        buttons();
        if (lines.isEmpty() && right.chosen().isEmpty()) {
            return;
        }
        String why = lines.size() == 1
                ? proposal(pair -> pair.line().equals(lines.get(0))).map(BankPairing.Pair::words).orElse("")
                : "";
        hint.setText(
                "选中：银行 " + lines.size() + " 笔 " + Types.MONEY.format(left.chosenSum()) + " 元，账上 " + right.chosen().size() + " 笔 "
                        + Types.MONEY.format(right.chosenSum()) + " 元" + (why.isEmpty() ? "" : "。建议：" + why));
    }

    private void buttons() {
        match.setDisable(matched.isSelected() || left.chosen().isEmpty() || right.chosen().isEmpty());
        undo.setDisable(!matched.isSelected() || left.chosen().isEmpty());
    }

    private void match() {
        List<BankLine> lines = left.chosen();
        List<BankItem> items = right.chosen();
        run("勾对", () -> bank.match(lines, items, desk.session().actor()));
    }

    private void run(String words, java.util.function.Supplier<Saved> deed) {
        desk.background().start(words, progress -> deed.get(), saved -> {
            if (saved.done()) {
                desk.session().wrote();
                desk.asking().remark("已" + words, new Undoing(desk).offer(saved.batch()));
            } else {
                desk.asking().remark(saved.problems().stream().map(Problem::sentence).findFirst().orElse("没有办成"));
            }
        });
    }

    private Optional<BankPairing.Pair> proposal(Function<BankPairing.Pair, Boolean> which) {
        return view().pairs().stream().filter(which::apply).findFirst();
    }

    private MatchBank.View view() {
        MatchBank.View now = shown;
        return now == null
                ? new MatchBank.View(new org.streetunion.app.reporting.bank.Standing(List.of(), List.of()), List.of(), List.of())
                : now;
    }
}
