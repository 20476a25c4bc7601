package org.streetunion.app.work.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 核定, 上报, 退回编制, 再次调整: how a phase of a budget goes on. What is passed is locked by that; a passed 决算 keeps its figures. */
public final class StepBudget {
    private final Office office;
    private final BookStore books;
    private final BudgetFactsStore budgets;
    private final BudgetChecks checks;

    /** In this office. */
    public StepBudget(Office office) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.budgets = new BudgetFactsStore(office.database().sql());
        this.checks = new BudgetChecks(office);
    }

    /**
     * What is ordered.
     *
     * @param book the row of 账套
     * @param phase 年初, 年中 or 决算
     * @param meeting which passed it; only for 核定
     * @param day of the meeting, or on which it went up
     * @param doc 文号; may be empty
     * @param reason why; only 退回编制 and 再次调整 need one
     */
    public record Order(long book, int year, String phase, BudgetStep step, String meeting, @Nullable LocalDate day, String doc,
            String reason) {}

    /** What stands against it, and what should be looked at first. */
    public List<Problem> check(Order order) {
        Optional<Book> book = books.find(order.book());
        if (book.isEmpty()) {
            return List.of(Problem.block(null, "这个账套已经不在了"));
        }
        Budget budget = budgets.of(order.book(), order.year());
        String state = state(budget, order.phase());
        if (!order.step().fits(state)) {
            return List.of(Problem.block(PhaseLedger.STATE,
                    order.year() + " 年预算（" + order.phase() + "）是“" + state + "”，不能" + order.step().words()));
        }
        return switch (order.step()) {
            case APPROVE -> checks.approving(book.get(), budget, order);
            case REPORT -> order.day() == null ? List.of(Problem.block(PhaseLedger.REPORTED_ON, "请写明上报日期")) : List.of();
            case REOPEN -> reopening(budget, order);
            case AGAIN -> checks.again(budget, order);
        };
    }

    /** Does it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Book book = books.find(order.book()).orElseThrow();
        Budget budget = budgets.of(order.book(), order.year());
        String subject = book.name() + " " + order.year() + " 年预算（" + order.phase() + "）" + order.step().words();
        Act act = new Act(actor, Act.Kind.DEED, null, "",
                order.step().words() + (order.reason().isBlank() ? "" : "：" + order.reason().strip()));
        // Read before the phase is written: from then on 决算 is what was kept.
        List<Row> figures = order.phase().equals(BudgetPhases.FINAL) ? figures(book, order) : List.of();
        long[] row = new long[1];
        long batch = WholeAct.run(office, new WholeAct.Heading(act, PhaseLedger.KEY, subject, 1), Progress.SILENT, whole -> {
            row[0] = whole.write(PhaseLedger.KEY, List.of(outcome(book, budget, order)), act).get(0);
            whole.write(BudgetLedger.KEY, figures, act);
        });
        return new Saved(row[0], batch, problems);
    }

    private List<Row> figures(Book book, Order order) {
        FinalFigures figures = new FinalFigures(office);
        return switch (order.step()) {
            case APPROVE -> figures.kept(book, order.year());
            case REOPEN -> figures.freed(book, order.year());
            default -> List.of();
        };
    }

    static String state(Budget budget, String phase) {
        return budget.phase(phase).map(Budget.Phase::state).orElse(BudgetPhases.DRAFT);
    }

    private static List<Problem> reopening(Budget budget, Order order) {
        List<Problem> problems = new ArrayList<>();
        if (order.reason().isBlank()) {
            problems.add(Problem.block(PhaseLedger.REMARK, "请写明为什么退回编制"));
        }
        List<String> phases = BudgetPhases.ALL.codes();
        phases.subList(phases.indexOf(order.phase()) + 1, phases.size()).stream().filter(budget::locked).findFirst()
                .ifPresent(later -> problems.add(Problem.block(PhaseLedger.STATE, "后面的“" + later + "”已核定，请先退回“" + later + "”")));
        return problems;
    }

    private Row outcome(Book book, Budget budget, Order order) {
        int round = budget.phase(order.phase()).map(Budget.Phase::round).orElse(1);
        Row row = stored(book, order, round).orElse(Row.NEW.with(PhaseLedger.BOOK, new Reference(book.id(), book.name()))
                .with(PhaseLedger.YEAR, order.year()).with(PhaseLedger.PHASE, order.phase()).with(PhaseLedger.ROUND, round));
        return switch (order.step()) {
            case APPROVE -> row.with(PhaseLedger.STATE, BudgetPhases.APPROVED).with(PhaseLedger.MEETING, text(order.meeting()))
                    .with(PhaseLedger.APPROVED_ON, order.day()).with(PhaseLedger.DOC, text(order.doc()));
            case REPORT -> row.with(PhaseLedger.STATE, BudgetPhases.REPORTED).with(PhaseLedger.REPORTED_ON, order.day())
                    .with(PhaseLedger.DOC, order.doc().isBlank() ? row.get(PhaseLedger.DOC) : order.doc().strip());
            case REOPEN -> row.with(PhaseLedger.STATE, BudgetPhases.DRAFT).with(PhaseLedger.APPROVED_ON, null)
                    .with(PhaseLedger.REPORTED_ON, null).with(PhaseLedger.REMARK, text(order.reason()));
            case AGAIN -> row.as(0, 0).with(PhaseLedger.ROUND, round + 1).with(PhaseLedger.STATE, BudgetPhases.DRAFT)
                    .with(PhaseLedger.MEETING, null).with(PhaseLedger.APPROVED_ON, null).with(PhaseLedger.DOC, null)
                    .with(PhaseLedger.REPORTED_ON, null).with(PhaseLedger.REMARK, text(order.reason()));
        };
    }

    private Optional<Row> stored(Book book, Order order, int round) {
        List<Object> tuple = List.of(new Reference(book.id(), book.name()), order.year(), order.phase(), round);
        var store = office.registers().get(PhaseLedger.KEY).store();
        List<Long> ids = store
                .find(List.of(PhaseLedger.BOOK, PhaseLedger.YEAR, PhaseLedger.PHASE, PhaseLedger.ROUND), List.of(tuple))
                .getOrDefault(tuple, List.of());
        return store.rows(ids.stream().mapToLong(Long::longValue).toArray()).stream().findFirst();
    }

    private static @Nullable String text(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
