package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.TrialBalance;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 科目余额表: what accounts held, moved and hold; debit and credit agree in each of the three. */
final class TrialBalanceSummary extends BookSummary {
    private static final String DEBIT = "借方";
    private static final String CREDIT = "贷方";

    TrialBalanceSummary(BookReading reading) {
        super("trial-balance", "科目余额表", reading, Span.OPTION);
    }

    @Override
    List<Column> columns(Request request) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("科目编码", 10), Column.text("科目名称", 24)));
        for (String group : List.of("期初余额", "本期发生额", "期末余额")) {
            columns.add(Column.number(DEBIT, 16).under(group));
            columns.add(Column.number(CREDIT, 16).under(group));
        }
        return columns;
    }

    @Override
    Report report(Book book, Request request) {
        LocalDate from = Span.from(request);
        Unit unit = Unit.of(request);
        List<TrialBalance.Line> lines = reading().balance().of(book, from, request.day());
        AccountTree tree = new AccountTree(reading().books().accounts(book.chart()));
        Map<Long, Long> opening = tree.rolled(of(lines, TrialBalance.Line::opening));
        Map<Long, Long> debit = tree.rolled(of(lines, line -> line.moved().debit()));
        Map<Long, Long> credit = tree.rolled(of(lines, line -> line.moved().credit()));
        List<Row> rows = new ArrayList<>();
        for (AccountTree.Node node : tree.all()) {
            Account account = node.account();
            if (debit.containsKey(account.id())) {
                rows.add(Row.of(cells(account.code(), "　".repeat(node.depth()) + account.name(), unit,
                        new long[]{Amounts.known(opening.get(account.id())), Amounts.known(debit.get(account.id())),
                                Amounts.known(credit.get(account.id()))})));
            }
        }
        List<String> complaints = new ArrayList<>();
        rows.add(totals(lines, unit, complaints));
        List<String> notes = new ArrayList<>(checked(complaints));
        notes.add("期间 " + Span.words(request) + "，取已记账的收支。收入、支出科目每年从零起，以前年度的收支并入用途为结余的科目。");
        return Report.of(title(), Table.of(columns(request), rows)).withNotes(notes.toArray(String[]::new));
    }

    private static Map<Long, Long> of(List<TrialBalance.Line> lines, ToLongFunction<TrialBalance.Line> what) {
        Map<Long, Long> amounts = new HashMap<>();
        lines.forEach(line -> amounts.put(line.account().id(), what.applyAsLong(line)));
        return amounts;
    }

    /** Opening, debit, credit as six cells. */
    private static Cell[] cells(String code, String name, Unit unit, long[] amounts) {
        long closing = amounts[0] + amounts[1] - amounts[2];
        return new Cell[]{Cell.text(code), Cell.text(name), unit.some(Math.max(0, amounts[0])),
                unit.some(Math.max(0, -amounts[0])),
                unit.some(amounts[1]), unit.some(amounts[2]), unit.some(Math.max(0, closing)), unit.some(Math.max(0, -closing))};
    }

    /** Sums over the accounts themselves, none of them counted in what stands above it. */
    private static Row totals(List<TrialBalance.Line> lines, Unit unit, List<String> complaints) {
        long[] sums = new long[6];
        for (TrialBalance.Line line : lines) {
            sums[line.opening() > 0 ? 0 : 1] += Math.abs(line.opening());
            sums[2] += line.moved().debit();
            sums[3] += line.moved().credit();
            sums[line.closing() > 0 ? 4 : 5] += Math.abs(line.closing());
        }
        CrossFoot.compare("期初借方合计", sums[0], "期初贷方合计", sums[1]).ifPresent(complaints::add);
        CrossFoot.compare("本期借方发生额", sums[2], "本期贷方发生额", sums[3]).ifPresent(complaints::add);
        CrossFoot.compare("期末借方合计", sums[4], "期末贷方合计", sums[5]).ifPresent(complaints::add);
        List<Cell> cells = new ArrayList<>(List.of(Cell.blank(), Cell.text("合计")));
        for (long sum : sums) {
            cells.add(unit.cell(sum));
        }
        return Row.total(cells.toArray(Cell[]::new));
    }
}
