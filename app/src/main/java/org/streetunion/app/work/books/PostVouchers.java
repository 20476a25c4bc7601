package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Refused;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Roles;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.budget.BudgetGuard;

/**
 * 记账: entries get their numbers, year by year and without gaps, and stay as they are from then on. Lines of one day with one paper number
 * are one voucher; an entry without is one of its own. A blank 对方科目 becomes cash or bank, as 结算方式 says.
 */
public final class PostVouchers {
    private final Office office;
    private final VoucherNumberStore numbers;
    private final VoucherGuard guard;

    /** In this office. */
    public PostVouchers(Office office) {
        this.office = office;
        this.numbers = new VoucherNumberStore(office.database().sql());
        this.guard = new VoucherGuard(office.registers(), office.database().sql());
    }

    /** What stands against it. */
    public List<Problem> check(List<Long> ids) {
        return check(new BookFacts(office.database().sql()), rows(ids));
    }

    private List<Problem> check(BookFacts facts, List<Row> rows) {
        Guard fresh = guard.duringImport();
        List<Problem> problems = new ArrayList<>();
        for (Row row : rows) {
            complaint(facts, fresh, filled(facts, row)).ifPresent(text -> problems.add(Problem.block(VoucherLedger.STATE,
                    CheckVouchers.words(row) + text)));
        }
        return problems;
    }

    /** Does it, unless something stands against it. */
    public Saved run(List<Long> ids, Actor actor) {
        BookFacts facts = new BookFacts(office.database().sql());
        List<Row> rows = rows(ids);
        List<Problem> problems = check(facts, rows);
        if (ids.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "记账");
        long batch = WholeAct.run(office, new WholeAct.Heading(act, VoucherLedger.KEY, "记账 " + ids.size() + " 笔", ids.size()),
                Progress.SILENT, whole -> whole.write(VoucherLedger.KEY, numbered(facts, rows), act));
        return new Saved(ids.get(0), batch, problems);
    }

    /**
     * New entries of another deed, posted in its act.
     *
     * @throws Refused where a book wants two people and whoever does it is who checked
     */
    public List<Long> post(List<Row> entries, WholeAct act, Act heading) {
        BookFacts facts = new BookFacts(office.database().sql());
        Refused.when(entries.stream().filter(row -> facts.book(BookFacts.of(row)).map(Book::twoPeople).orElse(false))
                .map(row -> alone(handled(row, heading.actor()), row.get(VoucherLedger.STATE, ""))
                        .map(text -> CheckVouchers.words(row) + text))
                .flatMap(Optional::stream).findFirst());
        return act.write(VoucherLedger.KEY, numbered(facts, entries), heading);
    }

    /** Where nobody is written down, it is handled by who does it. */
    private static Row handled(Row row, Actor actor) {
        return row.get(VoucherLedger.HANDLER) == null ? row.with(VoucherLedger.HANDLER, actor.name()) : row;
    }

    /** What stands against posting entries that are not written yet. */
    public List<Problem> complaints(List<Row> entries) {
        BookFacts facts = new BookFacts(office.database().sql());
        Guard fresh = guard.duringImport();
        Guard budget = BudgetGuard.ofDeed(office);
        List<Problem> problems = new ArrayList<>();
        for (Row row : entries) {
            complaint(facts, fresh, filled(facts, row))
                    .ifPresent(text -> problems.add(Problem.block(null, CheckVouchers.words(row) + text)));
            problems.addAll(budget.check(Row.NEW, row));
            budget.taken(row);
        }
        return problems;
    }

    private List<Row> numbered(BookFacts facts, List<Row> entries) {
        Map<String, List<Row>> vouchers = new LinkedHashMap<>();
        List<Row> sorted = entries.stream().sorted(Comparator.comparing((Row row) -> row.get(VoucherLedger.DATED, LocalDate.MIN))
                .thenComparing(Row::id)).toList();
        for (Row row : sorted) {
            vouchers.computeIfAbsent(together(row, vouchers.size()), each -> new ArrayList<>()).add(filled(facts, row));
        }
        Map<String, Integer> last = new HashMap<>();
        List<Row> posted = new ArrayList<>();
        vouchers.values().forEach(lines -> {
            long book = BookFacts.of(lines.get(0));
            int year = lines.get(0).get(VoucherLedger.DATED, LocalDate.MIN).getYear();
            int number = last.compute(book + "|" + year,
                    (key, before) -> 1 + (before == null ? numbers.last(book, year) : before));
            for (int i = 0; i < lines.size(); i++) {
                posted.add(lines.get(i).with(VoucherLedger.YEAR, year).with(VoucherLedger.NUMBER, number)
                        .with(VoucherLedger.LINE, i + 1).with(VoucherLedger.STATE, VoucherStates.POSTED)
                        .with(VoucherLedger.POSTED_ON, LocalDate.now(office.clock())));
            }
        });
        return posted;
    }

    private static String together(Row row, int otherwise) {
        String paper = row.get(VoucherLedger.PAPER);
        return paper == null
                ? "#" + otherwise
                : BookFacts.of(row) + "|" + row.get(VoucherLedger.DATED, LocalDate.MIN) + "|" + paper;
    }

    /** The entry with its other side. */
    private static Row filled(BookFacts facts, Row row) {
        if (row.get(VoucherLedger.AGAINST) != null) {
            return row;
        }
        boolean cash = VoucherLedger.IN_CASH.equals(row.get(VoucherLedger.SETTLED));
        Optional<Account> account = facts.book(BookFacts.of(row))
                .flatMap(book -> facts.role(book, cash ? Roles.CASH : Roles.BANK, row.get(VoucherLedger.DATED, LocalDate.MIN)));
        return account.map(each -> row.with(VoucherLedger.AGAINST, new Reference(each.id(), each.label()))).orElse(row);
    }

    private static Optional<String> complaint(BookFacts facts, Guard guard, Row row) {
        String state = row.get(VoucherLedger.STATE, VoucherStates.DRAFT);
        if (VoucherStates.stays(state)) {
            return Optional.of("已经记过账了");
        }
        Optional<Book> book = facts.book(BookFacts.of(row));
        if (book.isEmpty()) {
            return Optional.of("没有账套");
        }
        Optional<String> alone = book.filter(Book::twoPeople).flatMap(each -> alone(row, state));
        if (alone.isPresent()) {
            return alone;
        }
        if (row.get(VoucherLedger.ACCOUNT) == null) {
            return Optional.of("还没有科目");
        }
        if (row.get(VoucherLedger.AGAINST) == null) {
            return Optional.of("没有对方科目，" + book.get().chart() + "里也没有用途为库存现金、银行存款的科目");
        }
        return guard.check(row, row).stream().filter(Problem::blocks).findFirst().map(problem -> "：" + problem.sentence());
    }

    /** What is wrong with the check by a second person; a deed may bring its entries with a name already written in. */
    private static Optional<String> alone(Row row, String state) {
        String checker = row.get(VoucherLedger.CHECKED_BY, "").strip();
        if (!state.equals(VoucherStates.CHECKED) || checker.isEmpty()) {
            return Optional.of("还没有审核；这个账套要求录入与审核分开");
        }
        return checker.equals(row.get(VoucherLedger.HANDLER, "").strip())
                ? Optional.of("的经办人和审核人都是 " + checker + "；这个账套要求录入与审核分开，请换一人审核")
                : Optional.empty();
    }

    private List<Row> rows(List<Long> ids) {
        return office.registers().get(VoucherLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray());
    }
}
