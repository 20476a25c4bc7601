package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.OwedStore;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 应付下级明细表: what the book owes to each union, or keeps for each employer until it has one; it agrees with the account. */
final class OwedSummary extends BookSummary {
    private static final Option WHAT = new Option("what", "什么钱", List.of(Roles.OWED_BELOW, Roles.PREPARING));
    private final OwedStore store;

    OwedSummary(BookReading reading, OwedStore store) {
        super("owedbelow", "应付下级明细表", reading, WHAT, Span.OPTION);
        this.store = store;
    }

    @Override
    List<Column> columns(Request request) {
        return List.of(Column.centred("序号", 6), Column.text("往来工会（单位）", 44), Column.number("期初应付", 17),
                Column.number("本期增加", 17), Column.number("本期已付", 17), Column.number("期末应付", 17));
    }

    @Override
    Report report(Book book, Request request) {
        Unit unit = Unit.of(request);
        String role = request.choice(WHAT);
        LocalDate from = Span.from(request);
        List<Account> accounts = reading().books().accounts(book.chart()).stream()
                .filter(account -> account.role().equals(role)).toList();
        Set<Long> ids = accounts.stream().map(Account::id).collect(Collectors.toSet());
        long opening = reading().books().owedAtFirst(book.id(), accounts);
        List<OwedStore.Owed> owed = new ArrayList<>();
        if (opening != 0) {
            owed.add(new OwedStore.Owed(0, 0, "启用账套时的余额（没有分户）", opening, 0, 0));
        }
        owed.addAll(store.merged(store.of(book.id(), ids, from, request.day()), request.day()));
        List<Row> rows = new ArrayList<>();
        owed.forEach(each -> rows.add(Row.of(cells(Cell.ordinal(rows.size() + 1),
                each.name().isEmpty() ? "（没有写往来工会）" : each.name(), each, unit))));
        OwedStore.Owed all = owed.stream().reduce(new OwedStore.Owed(0, 0, "", 0, 0, 0),
                (sum, each) -> new OwedStore.Owed(0, 0, "", sum.before() + each.before(), sum.came() + each.came(),
                        sum.paid() + each.paid()));
        rows.add(Row.total(cells(Cell.blank(), "合计 " + owed.stream().filter(each -> each.left() != 0).count() + " 户有余额", all,
                unit)));
        long closing = -reading().balance().of(book, from, request.day()).stream()
                .filter(line -> ids.contains(line.account().id()))
                .mapToLong(TrialBalance.Line::closing).sum();
        Optional<String> differs = CrossFoot.compare("各户期末应付合计", all.left(), "科目余额表", closing);
        List<String> notes = new ArrayList<>(checked(differs.stream().toList()));
        notes.add("期间 " + Span.words(request) + "，取已记账的" + words(role)
                + (accounts.isEmpty() ? "这个账套的科目里没有用途为“" + role + "”的科目。" : ""));
        return Report.of(title() + "（" + role + "）", Table.of(columns(request), rows)).withNotes(notes.toArray(String[]::new));
    }

    private static String words(String role) {
        return role.equals(Roles.OWED_BELOW)
                ? "。要付的可用“按公式拨付”里的“按应付下级余额”。"
                : "。单位建了工会的，可用“按公式拨付”里的“按代管建会筹备金”转给工会。";
    }

    private static Cell[] cells(Cell number, String name, OwedStore.Owed owed, Unit unit) {
        return new Cell[]{number, Cell.text(name), unit.some(owed.before()), unit.some(owed.came()), unit.some(owed.paid()),
                unit.cell(owed.left())};
    }
}
