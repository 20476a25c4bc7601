package org.streetunion.app.ui.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.grid.TypedLines;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.ui.port.Budgeting.Sort;

/** A year's budget while it is typed: what stands above others and below all of them is added up after every key. */
final class BudgetModel {
    private final Desk desk;
    private final Budgeting budgets;
    private final Latest latest;
    private final ObservableList<Book> books = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Book> book = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> year;
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
    private final ReadOnlyObjectWrapper<Budgeting.@Nullable Form> form = new ReadOnlyObjectWrapper<>();
    private final TypedLines<Map<Integer, String>, BudgetLine> typed = new TypedLines<>(this::count);
    private List<BudgetLine> lines = List.of();

    BudgetModel(Desk desk, Budgeting budgets) {
        this.desk = desk;
        this.budgets = budgets;
        this.latest = new Latest(desk.background());
        this.year = new SimpleObjectProperty<>(LocalDate.now(desk.office().clock()).getYear());
        book.addListener((any, old, now) -> {
            if (now != null && (old == null || old.id() != now.id())) {
                lines = List.of();
                read();
            }
        });
        year.addListener((any, old, now) -> {
            lines = List.of();
            read();
        });
    }

    /**
     * How far the budget is.
     *
     * @param income 调整后 本年收入合计, in 分
     * @param spending 本年支出合计
     * @param left 期末滚存结余
     */
    record Tally(long income, long spending, long left, int over, int changed, int wrong) implements FigurePage.Tally {
        /** Before anything is read. */
        static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);
    }

    ObservableList<Book> books() {
        return books;
    }

    ObjectProperty<@Nullable Book> book() {
        return book;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    /** From the next year back to three years ago. */
    List<Integer> years() {
        int now = LocalDate.now(desk.office().clock()).getYear();
        return IntStream.rangeClosed(now - 3, now + 1).map(at -> now - 2 + now - at).boxed().toList();
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** The form as it was read; null before. */
    ReadOnlyObjectProperty<Budgeting.@Nullable Form> form() {
        return form.getReadOnlyProperty();
    }

    TypedLines<Map<Integer, String>, BudgetLine> typed() {
        return typed;
    }

    /** Reads the books and keeps to the one that was chosen. */
    void reload() {
        desk.background().read(budgets::books, found -> {
            Book now = book.get();
            books.setAll(found);
            Book same = found.stream().filter(each -> now != null && each.id() == now.id()).findFirst()
                    .orElse(found.isEmpty() ? null : found.get(0));
            boolean again = same != null && now != null && same.id() == now.id();
            book.set(same);
            if (again) {
                read();
            }
        });
    }

    private void read() {
        Book wanted = book.get();
        if (wanted != null) {
            int of = year.get();
            latest.ask(() -> budgets.read(wanted.id(), of), this::take);
        }
    }

    private void take(Optional<Budgeting.Form> read) {
        Map<String, BudgetLine> before = new HashMap<>();
        lines.forEach(line -> before.put(line.place(), line));
        lines = read.map(each -> each.lines().stream().map(line -> new BudgetLine(each, line, budgets::judge)).toList())
                .orElse(List.of());
        lines.forEach(line -> {
            BudgetLine old = before.get(line.place());
            if (old != null && old.changed() && !line.locked()) {
                line.set(old.entry());
            }
        });
        typed.take(lines);
        form.set(read.orElse(null));
        typed.shown().setAll(lines);
        count();
    }

    /** Keeps what was typed and can be kept, as one act; tells its number. */
    void save(Consumer<Long> then) {
        Budgeting.Form of = form.get();
        List<BudgetLine> good = typed.keepable();
        if (of != null && !good.isEmpty()) {
            List<Row> rows = good.stream().map(BudgetLine::draft).toList();
            typed.save(desk, "保存预算", good, () -> budgets.write(of, rows, desk.session().actor()), then);
        }
    }

    /** Writes 说明 of a line. */
    void remark(BudgetLine line, String text) {
        typed.step(List.of(line));
        line.remark(text);
        count();
    }

    /** Puts what the year before came to into 年初预算数 of a line. */
    void sameAsLast(BudgetLine line) {
        Long last = line.amount(0);
        if (!line.locked() && last != null) {
            typed.type(line, 1, BudgetLine.plain(last));
        }
    }

    private void count() {
        for (int at = 0; at < lines.size(); at++) {
            BudgetLine line = lines.get(at);
            boolean account = line.line().sort() == Sort.INCOME || line.line().sort() == Sort.SPENDING;
            if (line.locked() && account) {
                line.sum(each(parts(at)));
            }
        }
        lines.stream().filter(BudgetLine::locked).filter(line -> line.line().code().isEmpty())
                .forEach(line -> line.sum(columns(column -> bottom(line.line().sort(), column))));
        BudgetLine left = at(Sort.LEFT);
        tally.set(new Tally(adjusted(Sort.INCOME_SUM), adjusted(Sort.SPENDING_SUM),
                left == null ? 0 : Amounts.known(left.adjusted()),
                (int) lines.stream().filter(line -> !line.locked() && line.over()).count(), typed.changed(), typed.wrong()));
    }

    private long adjusted(Sort sort) {
        BudgetLine line = at(sort);
        return line == null ? 0 : Amounts.known(line.adjusted());
    }

    private @Nullable BudgetLine at(Sort sort) {
        return lines.stream().filter(line -> line.line().sort() == sort).findFirst().orElse(null);
    }

    /** The leaves below a line. */
    private List<BudgetLine> parts(int at) {
        List<BudgetLine> parts = new ArrayList<>();
        Budgeting.Line above = lines.get(at).line();
        for (BudgetLine each : lines.subList(at + 1, lines.size())) {
            if (each.line().depth() <= above.depth() || each.line().sort() != above.sort()) {
                break;
            }
            parts.add(each);
        }
        return parts.stream().filter(line -> !line.locked()).toList();
    }

    private static List<@Nullable Long> each(List<BudgetLine> parts) {
        return columns(column -> sum(parts, column));
    }

    private static List<@Nullable Long> columns(java.util.function.IntFunction<@Nullable Long> of) {
        List<@Nullable Long> all = new ArrayList<>();
        for (int column = 0; column < BudgetLine.COLUMNS.size(); column++) {
            all.add(of.apply(column));
        }
        return all;
    }

    private static @Nullable Long sum(List<BudgetLine> parts, int column) {
        Long sum = null;
        for (BudgetLine part : parts) {
            sum = Amounts.sum(sum, part.amount(column));
        }
        return sum;
    }

    private @Nullable Long leaves(Sort sort, int column) {
        Predicate<BudgetLine> of = line -> line.line().sort() == sort && !line.locked();
        return sum(lines.stream().filter(of).toList(), column);
    }

    private @Nullable Long bottom(Sort sort, int column) {
        Long income = leaves(Sort.INCOME, column);
        Long spending = leaves(Sort.SPENDING, column);
        return switch (sort) {
            case INCOME_SUM -> income;
            case SPENDING_SUM -> spending;
            case OF_YEAR -> Amounts.less(income, spending);
            default -> income == null && spending == null && leaves(Sort.BEFORE, column) == null
                    ? null
                    : Long.valueOf(BalanceLines.left(BalanceLines.ofYear(Amounts.known(income), Amounts.known(spending)),
                            Amounts.known(leaves(Sort.BEFORE, column)), Amounts.known(leaves(Sort.BACK, column)),
                            Amounts.known(leaves(Sort.INVESTED, column)), Amounts.known(leaves(Sort.RESERVE, column))));
        };
    }
}
