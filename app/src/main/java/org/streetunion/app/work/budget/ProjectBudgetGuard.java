package org.streetunion.app.work.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.AccountKinds;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.SpentStore;
import org.streetunion.app.reporting.statements.ProjectStore;

/** Says of an entry of the office's own book that it spends more on a project than the project may cost. It never refuses. */
public final class ProjectBudgetGuard implements Guard {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final BookStore books;
    private final ProjectStore projects;
    private final SpentStore spent;
    private final Parameters parameters;
    private final @Nullable Seen seen;

    /** Over the office's database. */
    public ProjectBudgetGuard(Sql sql, Parameters parameters) {
        this(new BookStore(sql), new ProjectStore(sql), new SpentStore(sql), parameters, null);
    }

    private ProjectBudgetGuard(BookStore books, ProjectStore projects, SpentStore spent, Parameters parameters,
            @Nullable Seen seen) {
        this.books = books;
        this.projects = projects;
        this.spent = spent;
        this.parameters = parameters;
        this.seen = seen;
    }

    /** What one import, or one deed with many entries, read once and added up itself. */
    private static final class Seen {
        private final Map<Long, Set<Long>> accounts = new HashMap<>();
        private final Map<Long, Optional<ProjectStore.Project>> projects = new HashMap<>();
        private final Map<Long, Long> charged = new HashMap<>();
    }

    @Override
    public Guard duringImport() {
        return new ProjectBudgetGuard(books, projects, spent, parameters, new Seen());
    }

    @Override
    public void taken(Row outcome) {
        Seen all = seen;
        Reference project = outcome.get(VoucherLedger.PROJECT);
        if (all != null && project != null && outcome.id() == 0) {
            // Read before it is added to: the first entry of a deed may be one that nobody asked about.
            long before = charged(project.id(), outcome.id());
            all.charged.put(project.id(), Math.addExact(before, net(outcome)));
        }
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Reference named = outcome.get(VoucherLedger.PROJECT);
        if (named == null || VoucherStates.stays(stored.get(VoucherLedger.STATE, ""))) {
            return List.of();
        }
        long net = net(outcome);
        return net <= 0 ? List.of() : project(named.id()).flatMap(project -> over(project, outcome, net)).stream().toList();
    }

    private Optional<Problem> over(ProjectStore.Project project, Row outcome, long net) {
        Long budget = project.budget();
        if (budget == null || budget == 0) {
            return Optional.empty();
        }
        Parameter limit = parameters.find(BudgetGuard.LIMIT, outcome.get(VoucherLedger.DATED, LocalDate.MIN))
                .orElse(new Parameter(BudgetGuard.LIMIT, null, "%", false, ""));
        BigDecimal share = limit.amount() == null ? HUNDRED : limit.amount();
        long before = charged(project.id(), outcome.id());
        long after = Math.addExact(before, net);
        if (BigDecimal.valueOf(after).multiply(HUNDRED).compareTo(BigDecimal.valueOf(budget).multiply(share)) <= 0) {
            return Optional.empty();
        }
        String end = after > budget
                ? "超出项目预算 " + Types.money(after - budget) + " 元"
                : "项目预算只剩 " + Types.money(budget - after) + " 元";
        Problem warning = Problem.warn(VoucherLedger.PROJECT, "项目“" + project.name() + "”预算 " + Types.money(budget) + " 元，已用 "
                + Types.money(before) + " 元，加上这一笔 " + Types.money(net) + " 元，" + end);
        return Optional.of(limit.basis().isEmpty() ? warning : warning.because(limit.basis()));
    }

    /** What an entry spends in the office's own book: on its account, or on the one against it the other way round. */
    private long net(Row row) {
        Reference book = row.get(VoucherLedger.BOOK);
        Set<Long> spending = book == null ? Set.of() : accounts(book.id());
        long cents = row.get(VoucherLedger.EXPENSE, 0L) - row.get(VoucherLedger.INCOME, 0L);
        return on(spending, row.get(VoucherLedger.ACCOUNT), cents) + on(spending, row.get(VoucherLedger.AGAINST), -cents);
    }

    private static long on(Set<Long> spending, @Nullable Reference account, long cents) {
        return account != null && spending.contains(account.id()) ? cents : 0;
    }

    /** The accounts of spending of an own book; none for another's. */
    private Set<Long> accounts(long book) {
        return seen == null ? read(book) : seen.accounts.computeIfAbsent(book, this::read);
    }

    private Set<Long> read(long id) {
        Set<Long> spending = new HashSet<>();
        books.find(id).filter(Book::own).ifPresent(book -> books.accounts(book.chart()).stream()
                .filter(account -> account.kind().equals(AccountKinds.EXPENSE))
                .forEach(account -> spending.add(account.id())));
        return spending;
    }

    private Optional<ProjectStore.Project> project(long id) {
        return seen == null ? named(id) : seen.projects.computeIfAbsent(id, this::named);
    }

    private Optional<ProjectStore.Project> named(long id) {
        return projects.of(List.of(id)).stream().findFirst();
    }

    private long charged(long project, long without) {
        return seen == null
                ? spent.chargedToProject(project, without)
                : seen.charged.computeIfAbsent(project, any -> spent.chargedToProject(project, without));
    }
}
