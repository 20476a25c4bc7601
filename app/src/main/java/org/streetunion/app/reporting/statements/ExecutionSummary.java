package org.streetunion.app.reporting.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.Sources;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookReading;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.books.Flow;
import org.streetunion.app.reporting.books.Moved;
import org.streetunion.app.reporting.books.MovedStore;
import org.streetunion.app.reporting.books.YearFigures;
import org.streetunion.app.reporting.books.YearFigures.Bottom;
import org.streetunion.app.reporting.books.YearFigures.Figure;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 预算执行情况: how much of what was planned is done on a day, by account, project or source of the money, with a bar for each. */
final class ExecutionSummary extends BookSummary {
    private static final Option BY = new Option("by", "怎么分", List.of("按科目", "按项目", "按资金来源"));
    private static final int SQUARES = 10;
    private final ProjectStore projects;

    ExecutionSummary(BookReading reading, ProjectStore projects) {
        super("execution", "预算执行情况表", reading, BY, AccountRows.USED);
        this.projects = projects;
    }

    @Override
    List<Column> columns(Request request) {
        return switch (BY.choices().indexOf(request.choice(BY))) {
            case 1 ->
                List.of(Column.text("项目编号", 14), Column.text("项目名称", 30), Column.number("项目预算", 16), Column.number("本年收入", 16),
                        Column.number("本年支出", 16), Column.number("执行率(%)", 11), Column.text("进度", 22));
            case 2 -> List.of(Column.text("资金来源", 18), Column.number("本年收入", 18), Column.number("本年支出", 18),
                    Column.number("收支相抵", 18), Column.number("占全部支出(%)", 14), Column.text("占比", 22));
            default -> List.of(Column.text("科目编码", 10), Column.text("科目名称", 24), Column.number("调整后预算数", 16),
                    Column.number("本年累计数", 16), Column.number("还可用", 16), Column.number("执行率(%)", 11), Column.text("进度", 22));
        };
    }

    @Override
    Report report(Book book, Request request) {
        return switch (BY.choices().indexOf(request.choice(BY))) {
            case 1 -> byProject(book, request);
            case 2 -> bySource(book, request);
            default -> byAccount(book, request);
        };
    }

    private Report byAccount(Book book, Request request) {
        YearFigures figures = YearFigures.of(reading(), book, request.day());
        Unit unit = Unit.of(request);
        AccountRows rows = new AccountRows(figures, request.choice(AccountRows.USED));
        AccountRows.Cells cells = new Cells(figures, unit);
        List<Row> lines = new ArrayList<>(rows.of(AccountKinds.INCOME, cells));
        lines.add(AccountRows.total(Bottom.INCOME, cells::of));
        lines.addAll(rows.of(AccountKinds.EXPENSE, cells));
        lines.add(AccountRows.total(Bottom.SPENDING, cells::of));
        List<String> notes = new ArrayList<>(over(figures));
        notes.addAll(checked(figures.complaints()));
        notes.add(elapsed(request.day()));
        return Report.of(title(), Table.of(columns(request), lines)).withNotes(notes.toArray(String[]::new));
    }

    /** The leaves on which more was spent than planned. */
    private static List<String> over(YearFigures figures) {
        List<String> over = new ArrayList<>();
        for (AccountTree.Node node : figures.tree().of(AccountKinds.EXPENSE)) {
            long spent = Amounts.known(figures.of(Figure.YEAR, node.account().id()));
            Long planned = figures.of(Figure.ADJUSTED, node.account().id());
            if (node.leaf() && figures.budget().planned() && spent > Amounts.known(planned)) {
                over.add(node.account().label() + (planned == null || planned == 0
                        ? " 无预算支出 " + Types.money(spent) + " 元"
                        : " 超预算 " + Types.money(spent - planned) + " 元"));
            }
        }
        return over.isEmpty() ? List.of() : List.of("【请注意】" + String.join("；", over) + "。");
    }

    private static String elapsed(LocalDate day) {
        BigDecimal share = BigDecimal.valueOf(day.getDayOfYear() * 100L).divide(BigDecimal.valueOf(day.lengthOfYear()), 2,
                RoundingMode.HALF_UP);
        return "执行率 = 本年累计数 ÷ 调整后预算数；到 " + day + " 一年已过 " + share.toPlainString() + "%（" + day.getDayOfYear() + " ÷ "
                + day.lengthOfYear() + " 天）。进度每格 10%，超过 100% 的写明。";
    }

    private Map<MovedStore.Place, Flow> places(Book book, LocalDate day) {
        return Flow.of(reading(), book, day.withDayOfYear(1), day);
    }

    private Report byProject(Book book, Request request) {
        Unit unit = Unit.of(request);
        Map<Long, Flow> sums = new TreeMap<>();
        places(book, request.day()).forEach((place, sum) -> {
            Long project = place.project();
            sums.merge(project == null ? 0L : project, sum, Flow::plus);
        });
        if (book.own()) {
            // Nothing was spent of it yet: that is what the table is read for.
            projects.planned(request.day().getYear()).forEach(project -> sums.putIfAbsent(project, Flow.NONE));
        }
        List<Row> rows = new ArrayList<>();
        Flow all = Flow.NONE;
        for (ProjectStore.Project project : projects.of(sums.keySet())) {
            Flow sum = sums.getOrDefault(project.id(), Flow.NONE);
            all = all.plus(sum);
            rows.add(Row.of(Cell.text(project.code()), Cell.text(project.name()), unit.cell(project.budget()),
                    unit.cell(sum.income()),
                    unit.cell(sum.spent()), FundsSummary.percent(sum.spent(), project.budget()),
                    Cell.text(bar(sum.spent(), project.budget()))));
        }
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.unknown(), unit.cell(all.income()), unit.cell(all.spent()),
                Cell.unknown(),
                Cell.blank()));
        List<String> notes = new ArrayList<>(List.of(notes(book, request, all)));
        if (book.own()) {
            notes.add("本年度有预算的项目都列出，还没有动用的执行率为 0。");
        }
        return Report.of(title() + "（按项目）", Table.of(columns(request), rows)).withNotes(notes.toArray(String[]::new));
    }

    private Report bySource(Book book, Request request) {
        Unit unit = Unit.of(request);
        Map<String, Flow> sums = new java.util.LinkedHashMap<>();
        Sources.ALL.codes().forEach(source -> sums.put(source, Flow.NONE));
        places(book, request.day())
                .forEach((place, sum) -> sums.merge(place.source().isEmpty() ? "（未写）" : place.source(), sum, Flow::plus));
        Flow all = sums.values().stream().reduce(Flow.NONE, Flow::plus);
        List<Row> rows = new ArrayList<>();
        sums.forEach((source, sum) -> rows.add(Row.of(Cell.text(source), unit.cell(sum.income()), unit.cell(sum.spent()),
                unit.cell(sum.left()), FundsSummary.percent(sum.spent(), all.spent()),
                Cell.text(bar(sum.spent(), all.spent())))));
        rows.add(
                Row.total(Cell.text("合计"), unit.cell(all.income()), unit.cell(all.spent()), unit.cell(all.left()),
                        FundsSummary.percent(all.spent(), all.spent()), Cell.blank()));
        return Report.of(title() + "（按资金来源）", Table.of(columns(request), rows)).withNotes(notes(book, request, all));
    }

    /** The parts must be what the accounts say for the same days. */
    private String[] notes(Book book, Request request, Flow all) {
        Map<Long, Moved> moved = reading().moved().byAccount(book.id(), request.day().withDayOfYear(1), request.day());
        long income = 0;
        long spent = 0;
        for (Account account : reading().books().accounts(book.chart())) {
            long own = account.own(moved.getOrDefault(account.id(), Moved.NONE));
            income += account.kind().equals(AccountKinds.INCOME) ? own : 0;
            spent += account.kind().equals(AccountKinds.EXPENSE) ? own : 0;
        }
        List<String> complaints = new ArrayList<>();
        CrossFoot.compare("本表收入合计", all.income(), "各收入科目合计", income).ifPresent(complaints::add);
        CrossFoot.compare("本表支出合计", all.spent(), "各支出科目合计", spent).ifPresent(complaints::add);
        List<String> notes = new ArrayList<>(checked(complaints));
        notes.add("取 " + request.day().withDayOfYear(1) + " 至 " + request.day() + " 已记账的收支。");
        return notes.toArray(String[]::new);
    }

    /** ■■■■□□□□□□ for 40 %. */
    static String bar(@Nullable Long part, @Nullable Long whole) {
        if (part == null || whole == null || whole <= 0) {
            return "";
        }
        long full = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(SQUARES))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValue();
        int squares = (int) Math.max(0, Math.min(SQUARES, full));
        return "■".repeat(squares) + "□".repeat(SQUARES - squares) + (part > whole ? " 超" : "");
    }

    /** The figures of one line. */
    private record Cells(YearFigures figures, Unit unit) implements AccountRows.Cells {
        @Override
        public List<Cell> of(Account account) {
            return cells(figures.of(Figure.ADJUSTED, account.id()), figures.of(Figure.YEAR, account.id()));
        }

        @Override
        public List<Cell> of(Bottom row) {
            return cells(figures.of(Figure.ADJUSTED, row), figures.of(Figure.YEAR, row));
        }

        private List<Cell> cells(@Nullable Long planned, @Nullable Long done) {
            return List.of(unit.cell(planned), unit.cell(done), unit.cell(planned == null ? null : Amounts.less(planned, done)),
                    FundsSummary.percent(done, planned), Cell.text(bar(done, planned)));
        }
    }
}
