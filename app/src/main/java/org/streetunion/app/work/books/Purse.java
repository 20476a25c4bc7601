package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BudgetFactsStore;
import org.streetunion.app.reporting.books.SpentStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.budget.BudgetGuard;

/**
 * The office's own book as other deeds pay out of it: allowances, grants, gifts. An office that keeps no book pays as well; what was paid
 * then stands in the register of the deed alone.
 */
public final class Purse {
    /** Begins what a deed keeps of its voucher. */
    public static final String VOUCHER = "凭证 ";
    private static final int MOST = 1_000;
    private final Office office;
    private final PostVouchers post;
    private final Parameters parameters;

    /** Of this office. */
    public Purse(Office office) {
        this.office = office;
        this.post = new PostVouchers(office);
        this.parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    /**
     * What is paid, as one line of a voucher.
     *
     * @param day on which
     * @param cents how much, in 分
     * @param role what the account is for
     * @param named how its name should begin, where several accounts are for that; may be empty
     * @param summary in words
     * @param origin what brings it about: register and row
     */
    public record Spending(LocalDate day, long cents, String role, String named, String summary, String origin) {}

    /** The own book that is kept on a day; empty when there is none. */
    public Optional<Book> on(LocalDate day) {
        BookFacts facts = new BookFacts(office.database().sql());
        return own().stream().filter(row -> !row.get(BookLedger.STARTS_ON, LocalDate.MAX).isAfter(day))
                .filter(row -> !row.get(BookLedger.ENDED_ON, LocalDate.MAX).isBefore(day)).findFirst()
                .flatMap(row -> facts.book(row.id()));
    }

    /** What is to be known when no book is kept on a day though there is one. */
    public List<Problem> without(LocalDate day) {
        return own().stream().findFirst().map(row -> List.of(Problem.warn(null, "账套“" + row.get(BookLedger.NAME, "") + "”从 "
                + row.get(BookLedger.STARTS_ON) + " 启用，" + day + " 这一天不记账，只在这里登记"))).orElse(List.of());
    }

    /** The entry of a payment; empty when no account of the book is for it. */
    public Optional<Row> entry(Book book, Spending what) {
        return account(book, what.role(), what.named(), what.day()).map(account -> Row.NEW
                .with(VoucherLedger.BOOK, new Reference(book.id(), book.name())).with(VoucherLedger.DATED, what.day())
                .with(VoucherLedger.SUMMARY, what.summary()).with(VoucherLedger.EXPENSE, what.cents())
                .with(VoucherLedger.ACCOUNT, new Reference(account.id(), account.label()))
                .with(VoucherLedger.ORIGIN, what.origin()).with(VoucherLedger.STATE, VoucherStates.CHECKED));
    }

    /** The account of the own book for something on a day; empty when there is none. */
    public Optional<Reference> account(LocalDate day, String role) {
        return on(day).flatMap(book -> account(book, role, "", day)).map(account -> new Reference(account.id(), account.label()));
    }

    /** Says that an account is wanting. */
    public static Problem lacking(Book book, String role) {
        return Problem.block(null, "账套“" + book.name() + "”所用的" + book.chart() + "里，没有用途为“" + role + "”的科目，请在“科目”里给一个科目填上这个用途");
    }

    /** What stands against entries that are to be posted, and what their budget says, each said once. */
    public List<Problem> check(List<Row> entries) {
        List<Problem> all = new ArrayList<>();
        for (Problem problem : post.complaints(entries)) {
            if (all.stream().noneMatch(said -> said.sentence().endsWith(problem.sentence()))) {
                all.add(problem);
            }
        }
        List<Problem> told = new ArrayList<>(all.stream().filter(Problem::blocks).toList());
        Guard planned = new BudgetGuard(office.database().sql(), parameters).duringImport();
        for (Row entry : entries) {
            told.addAll(planned.check(Row.NEW, entry));
            planned.taken(entry);
        }
        return told.stream().distinct().toList();
    }

    /** What is left of what was planned for an account this year, in 分; empty where nothing was. */
    public OptionalLong left(LocalDate day, String role, String named) {
        Sql sql = office.database().sql();
        Optional<Book> book = on(day);
        Optional<Account> account = book.flatMap(each -> account(each, role, named, day));
        Long planned = book.isEmpty() || account.isEmpty()
                ? null
                : new BudgetFactsStore(sql).of(book.get().id(), day.getYear()).of(account.get().id()).adjusted();
        return planned == null || book.isEmpty() || account.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(planned - new SpentStore(sql).charged(book.get().id(), account.get().id(), day.getYear(), 0));
    }

    /** Posts them in the act of the deed; gives the number of their voucher: 凭证 2026-12. */
    public String pay(List<Row> entries, WholeAct act, Act heading) {
        List<Long> ids = post.post(entries, act, heading);
        return rows(ids).stream().findFirst().map(row -> VOUCHER + row.get(VoucherLedger.YEAR, 0) + "-"
                + row.get(VoucherLedger.NUMBER, 0)).orElse("");
    }

    /** The posted entry of an origin that was not taken back; empty when there is none. */
    public Optional<Row> posted(String origin) {
        return entries(origin).stream().filter(row -> row.get(VoucherLedger.STATE, "").equals(VoucherStates.POSTED))
                .filter(row -> row.get(VoucherLedger.REVERSES) == null).findFirst();
    }

    /** How often an origin was paid, taken back or not. */
    public int times(String origin) {
        return (int) entries(origin).stream().filter(row -> row.get(VoucherLedger.REVERSES) == null).count();
    }

    private List<Row> entries(String origin) {
        return office.registers().get(VoucherLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(VoucherLedger.ORIGIN.key(), List.of(origin))), MOST);
    }

    /** Where several accounts are for the same, the one whose name begins as it should, else the one for the rest, else the first. */
    private Optional<Account> account(Book book, String role, String named, LocalDate day) {
        List<Account> able = new BookFacts(office.database().sql()).able(book, role, day);
        return able.stream().filter(account -> !named.isEmpty() && account.name().startsWith(named)).findFirst()
                .or(() -> able.stream().filter(account -> !named.isEmpty() && account.name().startsWith("其他")).findFirst())
                .or(() -> able.stream().findFirst());
    }

    private List<Row> own() {
        return office.registers().get(BookLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(BookLedger.KIND.key(), List.of(BookLedger.OWN))), MOST);
    }

    private List<Row> rows(List<Long> ids) {
        return office.registers().get(VoucherLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray());
    }
}
