package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankStore;
import org.streetunion.app.reporting.bank.Reconciled;
import org.streetunion.app.reporting.bank.Standing;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 银行存款余额调节表: what one side has and the other does not; corrected by it both are equal, or the difference is said. */
final class BankSummary extends NamedSummary {
    private final BankStore bank;
    private final BookStore books;
    private final MovedStore moved;

    BankSummary(Sql sql) {
        super("bank", "银行存款余额调节表");
        this.bank = new BankStore(sql);
        this.books = new BookStore(sql);
        this.moved = new MovedStore(sql);
    }

    private static List<Column> columns(Unit unit) {
        return List.of(Column.text("项目", 30), Column.centred("日期", 12), Column.text("对方", 28), Column.text("摘要", 32),
                Column.centred("流水号或凭证", 20), Column.number(unit.under("金额"), 18));
    }

    @Override
    public List<Option> options() {
        List<String> names = books.books().stream().map(Book::name).toList();
        return List.of(new Option("book", "账套", names.isEmpty() ? List.of("还没有账套") : names), Unit.OPTION);
    }

    @Override
    public Report compute(Request request) {
        Optional<Book> book = books.books().stream().filter(each -> each.name().equals(request.choice(options().get(0))))
                .findFirst();
        if (book.isEmpty()) {
            return Report.of(title(), Table.of(columns(Unit.of(request)), List.of())).withNotes("还没有账套。请先在“账套”里建一个。");
        }
        LocalDate day = request.day();
        Unit unit = Unit.of(request);
        Reconciled found = Reconciled.on(bank, books, moved, book.get(), day);
        Optional<Long> atBank = found.atBank();
        Standing standing = found.standing();
        long inBooks = found.inBooks();
        List<Row> rows = new ArrayList<>();
        long ourIn = items(rows, "加：单位已收、银行未收", standing, unit, item -> item.moved() > 0);
        long ourOut = items(rows, "减：单位已付、银行未付", standing, unit, item -> item.moved() < 0);
        List<Row> other = new ArrayList<>();
        long theirIn = lines(other, "加：银行已收、单位未收", standing, unit, line -> line.moved() > 0);
        long theirOut = lines(other, "减：银行已付、单位未付", standing, unit, line -> line.moved() < 0);
        rows.add(0, line("银行对账单余额", atBank.map(unit::cell).orElse(Cell.unknown())));
        rows.add(line("调节后的银行余额", atBank.map(each -> unit.cell(each + ourIn + ourOut)).orElse(Cell.unknown())));
        rows.add(line("单位账面余额", unit.cell(inBooks)));
        rows.addAll(other);
        rows.add(line("调节后的账面余额", unit.cell(inBooks + theirIn + theirOut)));
        return Report.of(title(), Table.of(columns(Unit.of(request)), rows))
                .withNotes(words(book.get(), found.lines(), found.difference()));
    }

    private static String words(Book book, List<BankLine> lines, Optional<Long> difference) {
        String begins = lines.isEmpty() ? "还没有导入这个账套的银行流水。" : "账上从 " + lines.get(0).day().withDayOfMonth(1) + " 起与银行逐笔核对。";
        String result = difference.map(each -> each == 0
                ? "调节后两边相等。"
                : "调节后两边相差 " + java.math.BigDecimal.valueOf(each, 2).toPlainString() + " 元，请核对期初余额、流水是否导全、有没有勾错。")
                .orElse("银行流水没有余额一栏，只能列出未达账项，比不出余额。");
        return "账套：" + book.name() + "。" + begins + result;
    }

    private static long items(List<Row> rows, String heading, Standing standing, Unit unit, Predicate<BankItem> which) {
        List<BankItem> items = standing.items().stream().filter(which).toList();
        long sum = items.stream().mapToLong(BankItem::moved).sum();
        rows.add(line(heading + "（" + items.size() + " 笔）", unit.cell(Math.abs(sum))));
        items.forEach(
                item -> rows.add(Row.of(Cell.blank(), Cell.date(item.day()), Cell.text(item.party()), Cell.text(item.summary()),
                        Cell.text(item.number()), unit.cell(Math.abs(item.moved())))));
        return sum;
    }

    private static long lines(List<Row> rows, String heading, Standing standing, Unit unit, Predicate<BankLine> which) {
        List<BankLine> lines = standing.lines().stream().filter(which).toList();
        long sum = lines.stream().mapToLong(BankLine::moved).sum();
        rows.add(line(heading + "（" + lines.size() + " 笔）", unit.cell(Math.abs(sum))));
        lines.forEach(line -> rows.add(Row.of(Cell.blank(), Cell.date(line.day()), Cell.text(line.counter()),
                Cell.text(line.summary()), Cell.text(line.serial()), unit.cell(Math.abs(line.moved())))));
        return sum;
    }

    private static Row line(String words, Cell amount) {
        return Row.total(Cell.text(words), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), amount);
    }
}
