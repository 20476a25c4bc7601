package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.EntryStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 收支明细账 with the columns of dossier 2 section 1.5; 余额 is what is in the safe and in the bank after each entry. */
final class EntriesSummary extends BookSummary {
    private static final Option COLUMNS = new Option("columns", "栏目", List.of("常用栏", "全部栏"));
    private static final Set<String> MONEY = Set.of(Roles.CASH, Roles.BANK);
    private static final List<Column> ALL = List.of(Column.centred("序号", 6), Column.text("账套", 14), Column.centred("记账日期", 12),
            Column.text("凭证字号", 9), Column.text("摘要", 28), Column.centred("收/支", 6), Column.text("科目编码", 9),
            Column.text("科目名称", 18),
            Column.text("项目编码", 10), Column.text("项目名称", 18), Column.text("资金来源", 10), Column.text("往来单位或个人", 22),
            Column.number("收入金额", 14), Column.number("支出金额", 14), Column.number("余额", 15), Column.text("结算方式", 9),
            Column.text("票据种类", 14), Column.text("票据号码", 14), Column.number("附件张数", 8), Column.number("受益人数", 8),
            Column.text("经办人", 9), Column.text("证明人", 9), Column.text("审核人", 9), Column.text("审批人", 9), Column.text("会议纪要号", 12),
            Column.centred("状态", 8), Column.text("备注", 18));
    private static final Set<String> USUAL = Set.of("序号", "记账日期", "凭证字号", "摘要", "收/支", "科目编码", "科目名称", "资金来源", "往来单位或个人", "收入金额",
            "支出金额", "余额", "附件张数", "审批人");

    EntriesSummary(BookReading reading) {
        super("entries", "收支明细账", reading, Span.OPTION, COLUMNS);
    }

    private static boolean usual(Request request) {
        return request.choice(COLUMNS).equals(COLUMNS.choices().get(0));
    }

    @Override
    List<Column> columns(Request request) {
        return ALL.stream().filter(column -> !usual(request) || USUAL.contains(column.heading())).toList();
    }

    private Row row(Request request, boolean total, List<Cell> cells) {
        List<Cell> chosen = new ArrayList<>();
        for (int at = 0; at < ALL.size(); at++) {
            if (!usual(request) || USUAL.contains(ALL.get(at).heading())) {
                chosen.add(cells.get(at));
            }
        }
        return total ? Row.total(chosen.toArray(Cell[]::new)) : Row.of(chosen.toArray(Cell[]::new));
    }

    @Override
    Report report(Book book, Request request) {
        LocalDate from = Span.from(request);
        Unit unit = Unit.of(request);
        Map<Long, Account> accounts = new HashMap<>();
        reading().books().accounts(book.chart()).forEach(account -> accounts.put(account.id(), account));
        Set<Long> money = accounts.values().stream().filter(account -> MONEY.contains(account.role())).map(Account::id)
                .collect(Collectors.toSet());
        List<TrialBalance.Line> lines = reading().balance().of(book, from, request.day()).stream()
                .filter(line -> money.contains(line.account().id())).toList();
        long balance = lines.stream().mapToLong(TrialBalance.Line::opening).sum();
        List<Row> rows = new ArrayList<>(
                List.of(row(request, true, total("期初余额", Cell.blank(), Cell.blank(), unit.cell(balance)))));
        long income = 0;
        long expense = 0;
        for (EntryStore.Entry entry : reading().entries().between(book.id(), from, request.day())) {
            income += entry.income();
            expense += entry.expense();
            balance += money.stream().map(entry::on).reduce(Moved.NONE, Moved::plus).net();
            rows.add(row(request, false,
                    cells(new Line(rows.size(), book, entry, named(accounts, entry.account())), balance, unit)));
        }
        rows.add(row(request, true, total("合计", unit.cell(income), unit.cell(expense), unit.cell(balance))));
        List<String> notes = new ArrayList<>(checked(CrossFoot
                .compare("本账期末余额", balance, "科目余额表的库存现金和银行存款", lines.stream().mapToLong(TrialBalance.Line::closing).sum())
                .stream()
                .toList()));
        notes.add("期间 " + Span.words(request) + "，只列已记账的；余额是库存现金加银行存款，不经现金、银行的分录不改变余额。全部 27 栏请选“全部栏”，宜用 Excel 看。");
        return Report.of(title(), Table.of(columns(request), rows)).withPage(PageSetup.of(Orientation.LANDSCAPE))
                .withNotes(notes.toArray(String[]::new));
    }

    private static @Nullable Account named(Map<Long, Account> accounts, @Nullable Long id) {
        return id == null ? null : accounts.get(id);
    }

    /** An entry in its place. */
    private record Line(int number, Book book, EntryStore.Entry entry, @Nullable Account account) {}

    private static List<Cell> cells(Line line, long balance, Unit unit) {
        EntryStore.Entry entry = line.entry();
        Account account = line.account();
        boolean incoming = entry.income() != 0;
        return List.of(Cell.ordinal(line.number()), Cell.text(line.book().name()), Cell.date(entry.day()),
                Cell.text(entry.number()),
                Cell.text(entry.summary()), Cell.text(incoming ? "收" : "支"), Cell.text(account == null ? "" : account.code()),
                Cell.text(account == null ? "" : account.name()), Cell.text(entry.projectCode()), Cell.text(entry.project()),
                Cell.text(entry.source()), Cell.text(entry.party()), unit.some(entry.income()), unit.some(entry.expense()),
                unit.cell(balance), Cell.text(entry.slip().settled()), Cell.text(entry.slip().receiptKind()),
                Cell.text(entry.slip().receiptNo()), number(entry.slip().pieces()), number(entry.slip().people()),
                Cell.text(entry.people().handler()), Cell.text(entry.people().witness()), Cell.text(entry.people().checker()),
                Cell.text(entry.people().approver()), Cell.text(entry.slip().minutes()), Cell.text(entry.slip().state()),
                Cell.text(entry.slip().remark()));
    }

    private static Cell number(@Nullable Integer many) {
        return many == null ? Cell.blank() : Cell.whole(many);
    }

    private static List<Cell> total(String words, Cell income, Cell expense, Cell balance) {
        List<Cell> cells = new ArrayList<>();
        ALL.forEach(column -> cells.add(switch (column.heading()) {
            case "摘要" -> Cell.text(words);
            case "收入金额" -> income;
            case "支出金额" -> expense;
            case "余额" -> balance;
            default -> Cell.blank();
        }));
        return cells;
    }
}
