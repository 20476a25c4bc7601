package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.EntryStore;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 现金日记账, 银行日记账 and 科目明细账: what moved on accounts, entry by entry, with the balance after each and the sums of each month. */
final class JournalSummary extends BookSummary {
    private static final String NONE = "（还没有科目）";
    private final @Nullable String role;

    private JournalSummary(String key, String title, BookReading reading, @Nullable String role) {
        super(key, title, reading, Span.OPTION);
        this.role = role;
    }

    static JournalSummary cash(BookReading reading) {
        return new JournalSummary("cash-journal", "现金日记账", reading, Roles.CASH);
    }

    static JournalSummary bank(BookReading reading) {
        return new JournalSummary("bank-journal", "银行日记账", reading, Roles.BANK);
    }

    static JournalSummary account(BookReading reading) {
        return new JournalSummary("account-ledger", "科目明细账", reading, null);
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>(super.options());
        if (role == null) {
            List<String> labels = new ArrayList<>(
                    new LinkedHashSet<>(reading().books().books().stream().map(Book::chart).distinct()
                            .flatMap(chart -> new AccountTree(reading().books().accounts(chart)).all().stream())
                            .map(node -> node.account().label()).toList()));
            options.add(1, new Option("account", "科目", labels.isEmpty() ? List.of(NONE) : labels));
        }
        return List.copyOf(options);
    }

    @Override
    List<Column> columns(Request request) {
        return List.of(Column.centred("日期", 12), Column.text("凭证字号", 9), Column.text("摘要", 34), Column.text("对方科目", 20),
                Column.number(role == null ? "借方" : "收入（借方）", 15), Column.number(role == null ? "贷方" : "付出（贷方）", 15),
                Column.centred("方向", 6), Column.number("余额", 16));
    }

    @Override
    Report report(Book book, Request request) {
        AccountTree tree = new AccountTree(reading().books().accounts(book.chart()));
        Set<Long> on = accounts(tree, request);
        Written written = new Written(tree, on, Unit.of(request));
        LocalDate from = Span.from(request);
        List<TrialBalance.Line> lines = reading().balance().of(book, from, request.day()).stream()
                .filter(line -> on.contains(line.account().id())).toList();
        written.begin(lines.stream().mapToLong(TrialBalance.Line::opening).sum());
        reading().entries().on(book.id(), on, from, request.day()).forEach(written::take);
        written.end();
        List<String> notes = new ArrayList<>(checked(
                CrossFoot.compare("本账期末余额", written.balance, "科目余额表", lines.stream().mapToLong(TrialBalance.Line::closing).sum())
                        .stream()
                        .toList()));
        notes.add("期间 " + Span.words(request) + "，只列已记账的。" + (on.isEmpty() ? "这个账套的科目里没有用途为“" + role + "”的科目。" : ""));
        String which = role == null ? "（" + request.choice(options().get(1)) + "）" : "";
        return Report.of(title() + which, Table.of(columns(request), written.rows)).withNotes(notes.toArray(String[]::new));
    }

    /** An account and all that is part of it. */
    private Set<Long> accounts(AccountTree tree, Request request) {
        String label = role == null ? request.choice(options().get(1)) : "";
        Predicate<Account> meant = account -> role == null ? account.label().equals(label) : account.role().equals(role);
        Set<Long> all = new LinkedHashSet<>();
        tree.all().stream().map(AccountTree.Node::account).filter(meant).forEach(account -> add(tree, account, all));
        return all;
    }

    private static void add(AccountTree tree, Account account, Set<Long> all) {
        if (all.add(account.id())) {
            tree.parts(account.id()).forEach(part -> add(tree, part, all));
        }
    }

    /** The lines while they are written. */
    private static final class Written {
        private final Map<Long, Account> names = new HashMap<>();
        private final Set<Long> on;
        private final Unit unit;
        private final List<Row> rows = new ArrayList<>();
        private @Nullable YearMonth month;
        private Moved ofMonth = Moved.NONE;
        private Moved all = Moved.NONE;
        private long balance;

        Written(AccountTree tree, Set<Long> on, Unit unit) {
            tree.all().forEach(node -> names.put(node.account().id(), node.account()));
            this.on = on;
            this.unit = unit;
        }

        void begin(long opening) {
            balance = opening;
            rows.add(Row.total(Cell.blank(), Cell.blank(), Cell.text("期初余额"), Cell.blank(), Cell.blank(), Cell.blank(), side(),
                    unit.cell(Math.abs(balance))));
        }

        void take(EntryStore.Entry entry) {
            YearMonth in = YearMonth.from(entry.day());
            if (month != null && !in.equals(month)) {
                sum();
            }
            month = in;
            line(entry, entry.account(), entry.against());
            line(entry, entry.against(), entry.account());
        }

        private void line(EntryStore.Entry entry, @Nullable Long account, @Nullable Long other) {
            if (account == null || !on.contains(account)) {
                return;
            }
            Moved moved = entry.on(account);
            ofMonth = ofMonth.plus(moved);
            all = all.plus(moved);
            balance += moved.net();
            Account named = other == null ? null : names.get(other);
            rows.add(Row.of(Cell.date(entry.day()), Cell.text(entry.number()), Cell.text(entry.summary()),
                    Cell.text(named == null ? "" : named.label()), unit.some(moved.debit()), unit.some(moved.credit()), side(),
                    unit.cell(Math.abs(balance))));
        }

        private void sum() {
            YearMonth of = month;
            if (of != null) {
                total(of.getMonthValue() + "月合计", ofMonth);
                ofMonth = Moved.NONE;
            }
        }

        void end() {
            sum();
            total("合计", all);
        }

        private void total(String words, Moved moved) {
            rows.add(Row.total(Cell.blank(), Cell.blank(), Cell.text(words), Cell.blank(), unit.cell(moved.debit()),
                    unit.cell(moved.credit()), side(), unit.cell(Math.abs(balance))));
        }

        private Cell side() {
            return Cell.text(balance == 0 ? "平" : balance > 0 ? "借" : "贷");
        }
    }
}
