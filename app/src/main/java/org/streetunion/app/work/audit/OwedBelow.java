package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Roles;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.OwedStore;
import org.streetunion.app.work.audit.Check.Finding;

/** 应付下级 at the end of a period, union by union as 应付下级明细表 shows it: what one had too much does not pay what another is owed. */
final class OwedBelow {
    private final BookStore books;
    private final OwedStore store;
    private final LocalDate to;

    OwedBelow(Sql sql, LocalDate to) {
        this.books = new BookStore(sql);
        this.store = new OwedStore(sql);
        this.to = to;
    }

    /** What a book still owes to each, and what each had too much. What the book began with names nobody. */
    List<Finding> of(Book book) {
        List<Account> accounts = books.accounts(book.chart()).stream().filter(account -> account.role().equals(Roles.OWED_BELOW))
                .toList();
        List<Long> ids = accounts.stream().map(Account::id).toList();
        List<OwedStore.Owed> open = store.merged(store.of(book.id(), ids, book.starts(), to), to).stream()
                .filter(each -> each.left() != 0).toList();
        long opening = books.owedAtFirst(book.id(), accounts);
        long more = -open.stream().mapToLong(OwedStore.Owed::left).filter(left -> left < 0).sum();
        String on = book.name() + "“" + accounts.stream().map(Account::label).findFirst().orElse(Roles.OWED_BELOW) + "”到 " + to;
        // What was paid beyond what entries brought is first of what the book began with.
        boolean covered = more <= opening;
        List<Finding> findings = new ArrayList<>();
        if (opening < 0 || (covered && opening > more)) {
            findings.add(new Finding(on + (opening < 0
                    ? " 启用账套时的余额就多付 " + Types.money(-opening) + " 元"
                    : " 启用账套时的余额（没有分户）还有 " + Types.money(opening - more) + " 元没有拨下去"), BookLedger.KEY, book.id()));
        }
        List<OwedStore.Move> moves = open.isEmpty() ? List.of() : store.moves(book.id(), ids, to);
        Map<Long, Long> unions = open.isEmpty() ? Map.of() : store.unions(to);
        open.stream().filter(each -> each.left() > 0 || !covered).forEach(each -> findings.add(finding(on, each,
                oldest(moves.stream().filter(move -> names(move, each, unions)).toList(), each.left() > 0), opening)));
        return findings;
    }

    private static Finding finding(String on, OwedStore.Owed owed, Optional<OwedStore.Move> oldest, long opening) {
        String who = owed.name().isEmpty() ? "（没有写往来工会）" : owed.name();
        String sentence = owed.left() > 0
                ? on + " 还欠" + who + " " + Types.money(owed.left()) + " 元没有拨下去"
                : on + " 已拨给" + who + "的比归它的多 " + Types.money(-owed.left()) + " 元"
                        + (opening > 0 ? "（启用账套时的余额 " + Types.money(opening) + " 元没有分户，其中可能有它的）" : "");
        return new Finding(sentence + oldest.map(move -> (owed.left() > 0 ? "，最早的是 " : "，从这一笔起多：") + move.day() + " "
                + move.number() + " " + move.summary()).orElse(""), VoucherLedger.KEY, oldest.map(OwedStore.Move::id).orElse(0L));
    }

    /** What is paid settles what was owed first; the entry at which nothing is left to settle with, or to be settled. */
    private static Optional<OwedStore.Move> oldest(List<OwedStore.Move> moves, boolean owed) {
        long left = moves.stream().mapToLong(move -> owed ? -move.cents() : move.cents()).filter(cents -> cents > 0).sum();
        for (OwedStore.Move move : moves) {
            left -= Math.max(0, owed ? move.cents() : -move.cents());
            if (left < 0) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    /** Whether an entry is one of those that a line of the table sums up. */
    private static boolean names(OwedStore.Move move, OwedStore.Owed owed, Map<Long, Long> unions) {
        if (owed.union() != 0) {
            return move.union() == owed.union()
                    || (move.union() == 0 && unions.getOrDefault(move.employer(), 0L) == owed.union());
        }
        return move.union() == 0 && move.employer() == owed.employer()
                && (owed.employer() != 0 || move.name().equals(owed.name()));
    }
}
