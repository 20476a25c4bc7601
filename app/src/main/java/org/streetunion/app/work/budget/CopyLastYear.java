package org.streetunion.app.work.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BalanceLines;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 从上年带入: what the year before came to goes into 上年决算数, and, when it is asked for, what was planned then into 年初预算数 left blank. */
public final class CopyLastYear {
    private final Office office;
    private final BookStore books;
    private final BudgetFactsStore budgets;
    private final FinalFigures figures;

    /** In this office. */
    public CopyLastYear(Office office) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.budgets = new BudgetFactsStore(office.database().sql());
        this.figures = new FinalFigures(office);
    }

    /** What stands against it. */
    public List<Problem> check(long book, int year) {
        if (books.find(book).isEmpty()) {
            return List.of(Problem.block(null, "这个账套已经不在了"));
        }
        return budgets.of(book, year).locked(BudgetPhases.OPENING)
                ? List.of(Problem.block(BudgetLedger.LAST_FINAL, BudgetLineGuard.lockedWords(year, BudgetPhases.OPENING)))
                : List.of();
    }

    /** Does it, unless something stands against it; nothing is written where nothing differs. */
    public Saved run(long book, int year, boolean plansToo, Actor actor) {
        List<Problem> problems = check(book, year);
        Optional<Book> found = books.find(book);
        List<Row> rows = problems.isEmpty() ? found.map(each -> rows(each, year, plansToo)).orElse(List.of()) : List.of();
        if (rows.isEmpty()) {
            return new Saved(0, 0, problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "从上年带入");
        String subject = found.orElseThrow().name() + " " + year + " 年预算从上年带入";
        long[] first = new long[1];
        long batch = WholeAct.run(office, new WholeAct.Heading(act, BudgetLedger.KEY, subject, rows.size()), Progress.SILENT,
                whole -> first[0] = whole.write(BudgetLedger.KEY, rows, act).get(0));
        return new Saved(first[0], batch, problems);
    }

    private List<Row> rows(Book book, int year, boolean plansToo) {
        Map<Long, Long> finals = figures.of(book, year - 1);
        Budget before = budgets.of(book.id(), year - 1);
        Map<Long, Row> stored = figures.stored(book, year);
        TreeSet<Long> accounts = new TreeSet<>(finals.keySet());
        accounts.addAll(stored.keySet());
        if (plansToo) {
            accounts.addAll(before.lines().keySet());
        }
        List<Row> rows = new ArrayList<>();
        for (long account : accounts) {
            Row was = stored.getOrDefault(account, FinalFigures.fresh(book, year, account));
            Long cents = finals.get(account);
            Row now = cents == null ? was : was.with(BudgetLedger.LAST_FINAL, cents);
            Long planned = before.of(account).adjusted();
            if (plansToo && planned != null && was.get(BudgetLedger.OPENING) == null) {
                now = now.with(BudgetLedger.OPENING, planned);
            }
            if (!now.equals(was)) {
                rows.add(now);
            }
        }
        rows.addAll(balance(book, year));
        return rows;
    }

    /**
     * 上年结余 of the plan is what the year before left; 上年决算 takes all four lines as the year before has them, so that it foots. What was
     * typed stays.
     */
    private List<Row> balance(Book book, int year) {
        Map<String, Long> last = figures.balance(book, year - 1);
        List<Row> rows = new ArrayList<>();
        for (String line : BalanceLines.ALL.codes()) {
            boolean before = line.equals(BalanceLines.BEFORE);
            Row was = figures.line(book, year, line);
            Row now = was;
            if (before && was.get(BudgetLedger.OPENING) == null) {
                now = now.with(BudgetLedger.OPENING, figures.left(book, year - 1));
            }
            Long cents = last.get(line);
            if (cents != null && (before || cents != 0) && was.get(BudgetLedger.LAST_FINAL) == null) {
                now = now.with(BudgetLedger.LAST_FINAL, cents);
            }
            if (!now.equals(was)) {
                rows.add(now);
            }
        }
        return rows;
    }
}
