package org.streetunion.app.reporting.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.money.Roles;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.books.YearFigures.Figure;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** 经费收支季报（预算执行表）of dossier 2 section 2.6, with the annex of what went to the sub-unions. */
final class FundsSummary extends BookSummary {
    private static final List<Figure> MONEY = List.of(Figure.LAST_FINAL, Figure.OPENING, Figure.ADJUSTMENT, Figure.ADJUSTED,
            Figure.QUARTER, Figure.YEAR);
    private final Grants grants;
    private final Signers signers;

    FundsSummary(BookReading reading, Grants grants, Signers signers) {
        super("funds", "经费收支季报（预算执行表）", reading, AccountRows.DEPTH);
        this.grants = grants;
        this.signers = signers;
    }

    @Override
    List<Column> columns(Request request) {
        return List.of(Column.text("科目编码", 9), Column.text("科目名称", 20), Column.number("上年决算数", 14), Column.number("年初预算数", 14),
                Column.number("预算调整数", 13), Column.number("调整后预算数", 14), Column.number("本季发生数", 14), Column.number("本年累计数", 14),
                Column.number("预算执行率(%)", 14), Column.number("上年同期累计", 14), Column.number("同比增减(%)", 13), Column.text("说明", 16));
    }

    @Override
    Report report(Book book, Request request) {
        BookReading reading = reading().once();
        YearFigures figures = YearFigures.of(reading, book, request.day());
        Unit unit = Unit.of(request);
        List<Grants.Line> given = grants.of(book, Quarter.of(request.day()).first(), request.day());
        Table annex = GrantAnnex.table(given, unit);
        Optional<StateMoney> state = StateMoney.of(reading, book, request.day());
        Table table = new Table("", columns(request), new AccountRows(figures, request).all(new Cells(figures, unit, state)));
        List<String> complaints = new ArrayList<>(figures.complaints());
        CrossFoot
                .compare("附表“下拨明细”累计拨付合计", given.stream().mapToLong(Grants.Line::year).sum(), "用途为补助下级的科目本年累计", toUnions(figures))
                .ifPresent(complaints::add);
        List<String> notes = new ArrayList<>(checked(complaints));
        notes.add("预算执行率 = 本年累计数 ÷ 调整后预算数；同比增减 =（本年累计数 − 上年同期累计）÷ 上年同期累计。数字取已记账的收支，“—”表示没有编或没有数据。");
        state.ifPresent(any -> notes.add(StateMoney.NOTE));
        return new Report(Quarter.of(request.day()).words() + title(), List.of(signers.office()), List.of(table, annex), notes,
                signers.of(book), PageSetup.of(Orientation.LANDSCAPE));
    }

    private static long toUnions(YearFigures figures) {
        return figures.tree().all().stream().map(node -> node.account()).filter(account -> account.role().equals(Roles.GRANTS))
                .mapToLong(account -> Amounts.known(figures.own(Figure.YEAR, account.id()))).sum();
    }

    /** A rate in percent, from its two numbers. */
    static Cell percent(@Nullable Long part, @Nullable Long base) {
        BigDecimal rate = part == null || base == null
                ? null
                : Figures.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(base));
        return rate == null ? Cell.unknown() : Cell.decimal(rate, 2);
    }

    /** How much more than the year before, in percent of it. */
    static Cell growth(@Nullable Long now, @Nullable Long before) {
        return before == null || now == null ? Cell.unknown() : percent(now - before, before);
    }

    /** The figures of one line. */
    private record Cells(YearFigures figures, Unit unit, Optional<StateMoney> state) implements AccountRows.Cells {
        @Override
        public List<Cell> of(Account account) {
            List<Cell> cells = new ArrayList<>();
            MONEY.forEach(figure -> cells.add(unit.cell(figures.of(figure, account.id()))));
            Long year = figures.of(Figure.YEAR, account.id());
            Long before = figures.of(Figure.YEAR_BEFORE, account.id());
            cells.addAll(
                    List.of(percent(year, figures.of(Figure.ADJUSTED, account.id())), unit.cell(before), growth(year, before),
                            Cell.text(figures.budget().of(account.id()).remark())));
            return cells;
        }

        @Override
        public List<Cell> of(YearFigures.Bottom row) {
            List<Cell> cells = new ArrayList<>();
            MONEY.forEach(figure -> cells.add(unit.cell(figures.of(figure, row))));
            boolean sum = row == YearFigures.Bottom.INCOME || row == YearFigures.Bottom.SPENDING;
            Long year = figures.of(Figure.YEAR, row);
            Long before = figures.of(Figure.YEAR_BEFORE, row);
            cells.addAll(List.of(sum ? percent(year, figures.of(Figure.ADJUSTED, row)) : Cell.unknown(), unit.cell(before),
                    sum ? growth(year, before) : Cell.unknown(), Cell.text("")));
            return cells;
        }

        @Override
        public List<Cell> ofState(YearFigures.Bottom row) {
            if (state.isEmpty() || !StateMoney.below(row)) {
                return List.of();
            }
            List<Cell> cells = new ArrayList<>();
            MONEY.forEach(figure -> cells.add(unit.cell(state.get().of(figure, row))));
            cells.addAll(List.of(Cell.unknown(), Cell.unknown(), Cell.unknown(), Cell.text("")));
            return cells;
        }
    }
}
