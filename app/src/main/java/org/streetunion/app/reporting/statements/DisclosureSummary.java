package org.streetunion.app.reporting.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.books.YearFigures.Bottom;
import org.streetunion.app.reporting.books.YearFigures.Figure;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 经费收支公开表 for the members' congress: sums by account. Nobody is named, and no text that somebody typed is printed. */
final class DisclosureSummary extends BookSummary {
    DisclosureSummary(BookReading reading) {
        super("disclosure", "经费收支公开表", reading);
    }

    @Override
    List<Column> columns(Request request) {
        return List.of(Column.text("科目", 30), Column.number("本年预算", 18), Column.number("本年实际", 18), Column.number("完成预算(%)", 13),
                Column.number("占合计(%)", 12));
    }

    @Override
    Report report(Book book, Request request) {
        YearFigures figures = YearFigures.of(reading(), book, request.day());
        Unit unit = Unit.of(request);
        List<Row> rows = new ArrayList<>(List.of(Row.group("一、收入")));
        part(figures, unit, AccountKinds.INCOME, rows);
        rows.add(total(figures, unit, Bottom.INCOME, true));
        rows.add(Row.group("二、支出"));
        part(figures, unit, AccountKinds.EXPENSE, rows);
        rows.add(total(figures, unit, Bottom.SPENDING, true));
        rows.add(Row.group("三、结余"));
        List.of(Bottom.OF_YEAR, Bottom.BEFORE, Bottom.BACK, Bottom.INVESTED, Bottom.RESERVE, Bottom.LEFT)
                .forEach(row -> rows.add(total(figures, unit, row, false)));
        List<String> notes = new ArrayList<>(checked(figures.complaints()));
        notes.add("截至 " + request.day() + "，按科目汇总已记账的收支；本表不列个人姓名和其他个人信息。");
        return Report.of(request.day().getYear() + "年" + title(), Table.of(columns(request), rows))
                .withNotes(notes.toArray(String[]::new));
    }

    private static void part(YearFigures figures, Unit unit, String kind, List<Row> rows) {
        Long whole = figures.total(Figure.YEAR, kind);
        figures.tree().of(kind).forEach(node -> {
            Account account = node.account();
            Long planned = figures.of(Figure.ADJUSTED, account.id());
            Long done = figures.of(Figure.YEAR, account.id());
            boolean any = (planned != null && planned != 0) || (done != null && done != 0);
            if (any) {
                rows.add(Row.of(cells("　".repeat(node.depth()) + account.name(), unit, planned, done, whole)));
            }
        });
    }

    private static Cell[] cells(String name, Unit unit, @Nullable Long planned, @Nullable Long done, @Nullable Long whole) {
        return new Cell[]{Cell.text(name), unit.cell(planned), unit.cell(done), FundsSummary.percent(done, planned),
                FundsSummary.percent(done, whole)};
    }

    private static Row total(YearFigures figures, Unit unit, Bottom row, boolean shares) {
        Long planned = figures.of(Figure.ADJUSTED, row);
        Long done = figures.of(Figure.YEAR, row);
        return shares
                ? Row.total(cells(row.words(), unit, planned, done, done))
                : Row.total(Cell.text(row.words()), unit.cell(planned), unit.cell(done), Cell.blank(), Cell.blank());
    }
}
