package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.books.YearFigures.Bottom;
import org.streetunion.app.reporting.books.YearFigures.Figure;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** 预算表 in its three phases, with the columns of dossier 2 section 1.4, and 决算表, which is the third of them. */
final class BudgetSummary extends BookSummary {
    private static final Option PHASE = new Option("phase", "阶段", List.of("年初预算", "年中调整", "年末决算"));
    private static final Map<String, String> PHASES = Map.of("年初预算", BudgetPhases.OPENING, "年中调整", BudgetPhases.ADJUSTED, "年末决算",
            BudgetPhases.FINAL);
    private final Signers signers;
    private final boolean onlyFinal;

    private BudgetSummary(String key, String title, BookReading reading, Signers signers, boolean onlyFinal, Option... options) {
        super(key, title, reading, options);
        this.signers = signers;
        this.onlyFinal = onlyFinal;
    }

    static BudgetSummary budget(BookReading reading, Signers signers) {
        return new BudgetSummary("budget", "收支预算表", reading, signers, false, PHASE, AccountRows.DEPTH);
    }

    static BudgetSummary settlement(BookReading reading, Signers signers) {
        return new BudgetSummary("settlement", "收支决算表", reading, signers, true, AccountRows.DEPTH);
    }

    private String phase(Request request) {
        return onlyFinal ? BudgetPhases.FINAL : PHASES.getOrDefault(request.choice(PHASE), BudgetPhases.OPENING);
    }

    @Override
    List<Column> columns(Request request) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("科目编码", 10), Column.text("科目名称", 26)));
        String unit = "（" + Unit.of(request).words() + "）";
        List<String> headings = switch (phase(request)) {
            case BudgetPhases.OPENING -> List.of("上年决算数", "本年预算数");
            case BudgetPhases.ADJUSTED -> List.of("年初核定预算数", "预算调整数", "调整后预算数");
            default -> List.of("上年决算数", "年初预算数", "预算调整数", "调整后预算数", "本年决算数");
        };
        headings.forEach(heading -> columns.add(Column.number(heading + unit, 17)));
        if (phase(request).equals(BudgetPhases.FINAL)) {
            columns.add(Column.number("完成率(%)", 11));
        }
        columns.add(Column.text("说明", 24));
        return columns;
    }

    @Override
    Report report(Book book, Request request) {
        int year = request.day().getYear();
        String phase = phase(request);
        boolean settling = phase.equals(BudgetPhases.FINAL);
        boolean whole = settling || phase.equals(BudgetPhases.ADJUSTED);
        LocalDate last = whole ? request.day().withMonth(12).withDayOfMonth(31) : request.day();
        YearFigures figures = YearFigures.of(reading(), book, last);
        List<String> notes = new ArrayList<>(checked(figures.complaints()));
        notes.add(words(figures.budget(), phase, year));
        State state = new State(StateMoney.of(reading(), book, last),
                StateMoney.of(reading(), book, LocalDate.of(year - 1, 12, 31)));
        if (state.any()) {
            notes.add(StateMoney.NOTE);
        }
        if (settling) {
            notes.add("本年决算数：决算核定后取核定时的数，核定以前取全年已记账的收支。完成率 = 本年决算数 ÷ 调整后预算数。");
        }
        String title = year + "年" + (settling ? "收支决算表" : "收支预算表") + (phase.equals(BudgetPhases.ADJUSTED) ? "（年中调整）" : "");
        Table table = Table.of(columns(request),
                new AccountRows(figures, request).all(new Cells(figures, Unit.of(request), phase, state)));
        return new Report(title, List.of(signers.office()), List.of(table), notes, signers.of(book), PageSetup.of(
                settling ? Orientation.LANDSCAPE : Orientation.PORTRAIT));
    }

    private static String words(Budget budget, String phase, int year) {
        return budget.phase(phase)
                .map(each -> year + " 年预算（" + phase + "）" + each.state() + (each.words().isEmpty() ? "" : "：" + each.words())
                        + "。")
                .orElse(year + " 年预算（" + phase + "）还在编制，没有核定。");
    }

    /** What the government gave and is left: of the year and of the one before it. What is planned bears no source. */
    private record State(Optional<StateMoney> now, Optional<StateMoney> before) {
        boolean any() {
            return now.isPresent() || before.isPresent();
        }

        @Nullable
        Long of(Figure figure, Bottom row) {
            boolean carried = row == Bottom.BEFORE && (figure == Figure.OPENING || figure == Figure.ADJUSTED);
            if (figure == Figure.LAST_FINAL) {
                return before.map(each -> each.of(Figure.YEAR, row)).orElse(null);
            }
            return figure == Figure.YEAR || carried ? now.map(each -> each.of(Figure.YEAR, row)).orElse(null) : null;
        }
    }

    /** The figures of one line. */
    private record Cells(YearFigures figures, Unit unit, String phase, State state) implements AccountRows.Cells {
        private List<Figure> columns() {
            return switch (phase) {
                case BudgetPhases.OPENING -> List.of(Figure.LAST_FINAL, Figure.OPENING);
                case BudgetPhases.ADJUSTED -> List.of(Figure.OPENING, Figure.ADJUSTMENT, Figure.ADJUSTED);
                default -> List.of(Figure.LAST_FINAL, Figure.OPENING, Figure.ADJUSTMENT, Figure.ADJUSTED);
            };
        }

        private boolean settling() {
            return phase.equals(BudgetPhases.FINAL);
        }

        private Figure actual() {
            return figures.budget().locked(BudgetPhases.FINAL) ? Figure.FIXED : Figure.YEAR;
        }

        @Override
        public List<Cell> of(Account account) {
            List<Cell> cells = new ArrayList<>();
            columns().forEach(figure -> cells.add(unit.cell(figures.of(figure, account.id()))));
            if (settling()) {
                Long now = figures.of(actual(), account.id());
                cells.add(unit.cell(now));
                cells.add(FundsSummary.percent(now, figures.of(Figure.ADJUSTED, account.id())));
            }
            cells.add(Cell.text(figures.budget().of(account.id()).remark()));
            return cells;
        }

        @Override
        public List<Cell> of(Bottom row) {
            List<Cell> cells = new ArrayList<>();
            columns().forEach(figure -> cells.add(unit.cell(figures.of(figure, row))));
            if (settling()) {
                Long now = actual(row);
                boolean sum = row == Bottom.INCOME || row == Bottom.SPENDING;
                cells.add(unit.cell(now));
                cells.add(sum ? FundsSummary.percent(now, figures.of(Figure.ADJUSTED, row)) : Cell.unknown());
            }
            cells.add(Cell.text(""));
            return cells;
        }

        /** The sums are those of the passed figures; what was carried over and moved beside them comes from the books. */
        private @Nullable Long actual(Bottom row) {
            boolean flow = row == Bottom.INCOME || row == Bottom.SPENDING || row == Bottom.OF_YEAR;
            if (row == Bottom.LEFT) {
                return figures.left(actual());
            }
            return figures.of(flow ? actual() : Figure.YEAR, row);
        }

        @Override
        public List<Cell> ofState(Bottom row) {
            if (!state.any() || !StateMoney.below(row)) {
                return List.of();
            }
            List<Cell> cells = new ArrayList<>();
            columns().forEach(figure -> cells.add(unit.cell(state.of(figure, row))));
            if (settling()) {
                cells.addAll(List.of(unit.cell(state.of(Figure.YEAR, row)), Cell.unknown()));
            }
            cells.add(Cell.text(""));
            return cells;
        }
    }
}
