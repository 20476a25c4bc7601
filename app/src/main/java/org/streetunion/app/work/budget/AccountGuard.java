package org.streetunion.app.work.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.AccountTree;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.BookUseStore;
import org.streetunion.app.reporting.books.SpentStore;

/**
 * An account on which something stands, or on a part of which something stands, keeps what statements go by, and is not thrown away: old
 * statements would no longer say what they said. Nor is a part hung under an account that is used itself. Imports are held to it too.
 */
public final class AccountGuard implements Guard {
    private static final List<String> WHAT = List.of("笔收支", "笔期初余额", "行预算");
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final List<Column<?>> FIXED = List.of(AccountLedger.CHART, AccountLedger.CODE, AccountLedger.ABOVE,
            AccountLedger.KIND, AccountLedger.SIDE);
    private final Registers registers;
    private final SpentStore spent;
    private final BookUseStore uses;
    private final BookStore books;

    /** Over these registers. */
    public AccountGuard(Registers registers, Sql sql) {
        this.registers = registers;
        this.spent = new SpentStore(sql);
        this.uses = new BookUseStore(sql);
        this.books = new BookStore(sql);
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        List<Problem> problems = new ArrayList<>(hung(stored, outcome));
        if (stored.id() == 0) {
            return problems;
        }
        List<Column<?>> changed = FIXED.stream().filter(column -> !stored.agrees(outcome, column)).toList();
        boolean role = !stored.agrees(outcome, AccountLedger.ROLE);
        if (!changed.isEmpty() || role) {
            used(stored).ifPresent(what -> {
                changed.forEach(column -> problems.add(fixed(stored, what, column)));
                if (role) {
                    problems.add(role(stored, what));
                }
            });
        }
        days(stored, outcome).ifPresent(problems::add);
        return problems;
    }

    private static Problem fixed(Row stored, String what, Column<?> column) {
        return Problem.block(column, words(stored) + "上已有 " + what + "，“" + column.heading()
                + "”不能再改，否则以前的报表跟着变；要换，请给它填“停用日期”，另加一个科目");
    }

    /** A use that was left blank may be filled in, since deeds ask for it; one that is there is what old statements went by. */
    private static Problem role(Row stored, String what) {
        return stored.get(AccountLedger.ROLE) == null
                ? Problem.warn(AccountLedger.ROLE, words(stored) + "上已有 " + what + "，填上用途后，以前的报表也按这个用途算")
                : fixed(stored, what, AccountLedger.ROLE);
    }

    /**
     * What stands on the account itself that a part is hung under: within the years of the part no statement would foot any more. A balance
     * of earlier years stays on the account itself.
     */
    private List<Problem> hung(Row stored, Row outcome) {
        boolean same = stored.id() != 0
                && List.<Column<?>>of(AccountLedger.CHART, AccountLedger.ABOVE, AccountLedger.FROM).stream()
                        .allMatch(column -> stored.agrees(outcome, column));
        LocalDate from = outcome.get(AccountLedger.FROM);
        String above = outcome.get(AccountLedger.ABOVE);
        if (same || from == null || above == null) {
            return List.of();
        }
        LocalDate year = from.withDayOfYear(1);
        LocalDate to = outcome.get(AccountLedger.TO, LAST);
        return books.accounts(outcome.get(AccountLedger.CHART, "")).stream()
                .filter(account -> account.code().equals(above) && account.id() != outcome.id())
                .map(account -> on(account.id(), year, LocalDate.of(to.getYear(), 12, 31)).map(what -> taken(account, year, what))
                        .or(() -> account.yearly()
                                ? Optional.empty()
                                : on(account.id(), FIRST, year.minusDays(1)).map(what -> carried(account, year, what))))
                .flatMap(Optional::stream).toList();
    }

    private static Problem taken(Account above, LocalDate year, String what) {
        return Problem.block(AccountLedger.ABOVE, "科目“" + above.label() + "”从 " + year + " 起已有 " + what
                + "，不能再在它下面加明细科目，否则报表合计对不上；要分明细，请从下年起另加（“起用日期”填还没有记账、没有编预算的那年的 1 月 1 日）");
    }

    private static Problem carried(Account above, LocalDate year, String what) {
        return Problem.warn(AccountLedger.ABOVE, "科目“" + above.label() + "”上已有 " + what + "，余额留在它本身，不会分到明细科目；" + year
                + " 起只能记到明细科目，请先把余额结清");
    }

    /** Entries stand within the days of their account. */
    private Optional<Problem> days(Row stored, Row outcome) {
        boolean same = stored.agrees(outcome, AccountLedger.FROM) && stored.agrees(outcome, AccountLedger.TO);
        if (same) {
            return Optional.empty();
        }
        BookUseStore.Entries entries = uses.onAccount(stored.id());
        LocalDate first = entries.first();
        LocalDate last = entries.last();
        LocalDate from = outcome.get(AccountLedger.FROM);
        LocalDate to = outcome.get(AccountLedger.TO);
        if (first != null && from != null && first.isBefore(from)) {
            return Optional.of(Problem.block(AccountLedger.FROM, words(stored) + "上最早一笔收支在 " + first + "，起用日期不能晚于它"));
        }
        return last != null && to != null && last.isAfter(to)
                ? Optional.of(Problem.block(AccountLedger.TO, words(stored) + "上最后一笔收支在 " + last + "，停用日期不能早于它"))
                : Optional.empty();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return rows(ids).map(row -> used(row).map(what -> words(row) + "上已有 " + what + "，不能移走；不再使用的，请填“停用日期”"))
                .flatMap(Optional::stream).findFirst();
    }

    @Override
    public Optional<String> stands(List<Long> ids) {
        return rows(ids).map(row -> used(row).map(what -> words(row) + "上已有 " + what + "，不能撤销；要改，请直接在科目里改"))
                .flatMap(Optional::stream).findFirst();
    }

    private Stream<Row> rows(List<Long> ids) {
        return registers.get(AccountLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream();
    }

    /** What stands on it or on what is part of it. */
    private Optional<String> used(Row row) {
        List<Long> all = new ArrayList<>(List.of(row.id()));
        AccountTree tree = new AccountTree(books.accounts(row.get(AccountLedger.CHART, "")));
        for (int at = 0; at < all.size(); at++) {
            tree.parts(all.get(at)).stream().map(Account::id).filter(part -> !all.contains(part)).forEach(all::add);
        }
        return all.stream().map(account -> on(account, FIRST, LAST)).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> on(long account, LocalDate from, LocalDate to) {
        List<Integer> found = spent.uses(account, from, to);
        for (int at = 0; at < found.size(); at++) {
            if (found.get(at) > 0) {
                return Optional.of(found.get(at) + " " + WHAT.get(at));
            }
        }
        return Optional.empty();
    }

    private static String words(Row account) {
        return "科目“" + account.get(AccountLedger.LABEL, "") + "”";
    }
}
