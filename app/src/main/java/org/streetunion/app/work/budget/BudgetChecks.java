package org.streetunion.app.work.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.Office;

/** What is to be seen to before a phase of a budget is passed or begun again. */
final class BudgetChecks {
    private static final String MOST = "预算年度调整次数";
    private final Office office;
    private final BookStore books;
    private final VoucherNumberStore numbers;

    BudgetChecks(Office office) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.numbers = new VoucherNumberStore(office.database().sql());
    }

    List<Problem> approving(Book book, Budget budget, StepBudget.Order order) {
        List<Problem> problems = new ArrayList<>();
        if (order.day() == null) {
            problems.add(Problem.block(PhaseLedger.APPROVED_ON, "请写明核定日期"));
        }
        if (order.meeting().isBlank()) {
            problems.add(Problem.warn(PhaseLedger.MEETING, "没有写哪次会议通过，审计会问"));
        }
        switch (order.phase()) {
            case BudgetPhases.OPENING -> planned(book, budget, problems);
            case BudgetPhases.ADJUSTED -> adjusted(book, budget, order.year(), problems);
            default -> closed(book, budget, order.year(), problems);
        }
        return problems;
    }

    private void planned(Book book, Budget budget, List<Problem> problems) {
        if (budget.lines().values().stream().allMatch(line -> line.opening() == null)) {
            problems.add(Problem.block(BudgetLedger.OPENING, "还没有填年初预算数，不能核定"));
        }
        lacking(book, budget, Budget.Line::opening, problems);
    }

    private void adjusted(Book book, Budget budget, int year, List<Problem> problems) {
        if (!budget.locked(BudgetPhases.OPENING)) {
            problems.add(Problem.block(PhaseLedger.STATE, year + " 年年初预算还没有核定，不能核定年中调整"));
        }
        if (budget.lines().values().stream().allMatch(line -> line.adjustment() == null)) {
            problems.add(Problem.block(BudgetLedger.ADJUSTMENT, "还没有填年中调整数，不用核定"));
        }
        lacking(book, budget, Budget.Line::adjusted, problems);
    }

    private void closed(Book book, Budget budget, int year, List<Problem> problems) {
        if (!budget.locked(BudgetPhases.OPENING)) {
            problems.add(Problem.block(PhaseLedger.STATE, year + " 年年初预算还没有核定，不能核定决算"));
        }
        boolean changed = budget.lines().values().stream().anyMatch(line -> line.adjustment() != null);
        if (changed && !budget.locked(BudgetPhases.ADJUSTED)) {
            problems.add(Problem.block(PhaseLedger.STATE, year + " 年年中调整还没有核定，不能核定决算"));
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        int waiting = numbers.waiting(book.id(), LocalDate.of(year, 1, 1), last).size();
        if (waiting > 0) {
            problems.add(Problem.block(PhaseLedger.STATE, year + " 年还有 " + waiting + " 笔没有记账，决算会少这些，请先记账或移入回收站"));
        }
        if (books.closedTo(book.id()).map(last::isAfter).orElse(true)) {
            problems.add(Problem.warn(PhaseLedger.STATE, year + " 年 12 月还没有结账，核定以后再记的账不进决算数"));
        }
    }

    /** More is spent than there is. */
    private void lacking(Book book, Budget budget, Function<Budget.Line, @Nullable Long> figure, List<Problem> problems) {
        long income = total(book, budget, AccountKinds.INCOME, figure);
        long spending = total(book, budget, AccountKinds.EXPENSE, figure);
        long left = BalanceLines.left(BalanceLines.ofYear(income, spending),
                Amounts.known(figure.apply(budget.of(BalanceLines.BEFORE))),
                Amounts.known(figure.apply(budget.of(BalanceLines.BACK))),
                Amounts.known(figure.apply(budget.of(BalanceLines.INVESTED))),
                Amounts.known(figure.apply(budget.of(BalanceLines.RESERVE))));
        if (left < 0) {
            problems.add(Problem.warn(BudgetLedger.OPENING, "期末滚存结余是 " + Types.money(left) + " 元：本年收入 " + Types.money(income)
                    + " 元、支出 " + Types.money(spending) + " 元，加上年结余等还不够支出"));
        }
    }

    private long total(Book book, Budget budget, String kind, Function<Budget.Line, @Nullable Long> figure) {
        return books.accounts(book.chart()).stream().filter(account -> account.kind().equals(kind)).map(Account::id)
                .mapToLong(account -> Amounts.known(figure.apply(budget.of(account)))).sum();
    }

    /** Another adjustment: once a year is usual. */
    List<Problem> again(Budget budget, StepBudget.Order order) {
        List<Problem> problems = new ArrayList<>();
        if (!order.phase().equals(BudgetPhases.ADJUSTED)) {
            problems.add(Problem.block(PhaseLedger.PHASE, "只有年中调整可以再次调整"));
        }
        if (budget.locked(BudgetPhases.FINAL)) {
            problems.add(Problem.block(PhaseLedger.STATE, order.year() + " 年决算已核定，不能再调整"));
        }
        if (order.reason().isBlank()) {
            problems.add(Problem.block(PhaseLedger.REMARK, "请写明为什么再次调整"));
        }
        int done = budget.phase(BudgetPhases.ADJUSTED).map(Budget.Phase::round).orElse(0);
        LocalDate today = LocalDate.now(office.clock());
        new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), () -> 0L).find(MOST, today)
                .filter(most -> over(most, done)).ifPresent(most -> problems.add(most.problem(PhaseLedger.ROUND,
                        order.year() + " 年预算已调整 " + done + " 次，原则上一年调整 " + most.words())));
        return problems;
    }

    private static boolean over(Parameter most, int done) {
        BigDecimal amount = most.amount();
        return amount != null && BigDecimal.valueOf(done).compareTo(amount) >= 0;
    }
}
