package org.streetunion.app.reporting.bank;

import static org.streetunion.app.database.jooq.Tables.BANK_LINE;
import static org.streetunion.app.database.jooq.Tables.BANK_MATCH;
import static org.streetunion.app.database.jooq.Tables.VOUCHER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.money.BankAmounts;
import org.streetunion.app.money.Roles;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;

/**
 * The bank's lines, the entries that moved money at the bank, and which of them are one. Lines without 账套 are of the office's own books
 * from their first day on.
 */
public final class BankStore {
    private final Sql sql;
    private final BookStore books;

    /** Over the office's database. */
    public BankStore(Sql sql) {
        this.sql = sql;
        this.books = new BookStore(sql);
    }

    /** The accounts of a book that stand for money in the bank. */
    public Set<Long> accounts(Book book) {
        Set<Long> accounts = new HashSet<>();
        books.accounts(book.chart()).stream().filter(account -> account.role().equals(Roles.BANK)).map(Account::id)
                .forEach(accounts::add);
        return accounts;
    }

    /** The bank's lines that moved something up to a day, in the bank's order. */
    public List<BankLine> lines(Book book, LocalDate to) {
        return sql.read(context -> context.selectFrom(BANK_LINE).where(BANK_LINE.LIVE.isTrue()).and(of(book))
                .and(BANK_LINE.DATED.le(to)).orderBy(BANK_LINE.DATED, BANK_LINE.ID).fetch(BankStore::line));
    }

    /** The posted entries at the bank between two days. */
    public List<BankEntry> entries(Book book, LocalDate from, LocalDate to) {
        Set<Long> accounts = accounts(book);
        return accounts.isEmpty()
                ? List.of()
                : sql.read(context -> context.selectFrom(VOUCHER).where(VOUCHER.LIVE.isTrue()).and(VOUCHER.BOOK_ID.eq(book.id()))
                        .and(VOUCHER.STATE.in(VoucherStates.POSTED, VoucherStates.REVERSED)).and(VOUCHER.DATED.between(from, to))
                        .and(VOUCHER.ACCOUNT_ID.in(accounts).or(VOUCHER.AGAINST_ID.in(accounts)))
                        .orderBy(VOUCHER.DATED, VOUCHER.NUMBER_OF, VOUCHER.LINE_OF, VOUCHER.ID)
                        .fetch(row -> entry(row, accounts)));
    }

    /** By bank line the entries that it is matched with. */
    public Map<Long, Set<Long>> matches() {
        Map<Long, Set<Long>> matches = new HashMap<>();
        sql.read(context -> context.select(BANK_MATCH.LINE_ID, BANK_MATCH.ENTRY_ID).from(BANK_MATCH)
                .where(BANK_MATCH.LIVE.isTrue())
                .fetch()).forEach(row -> matches.computeIfAbsent(row.value1(), any -> new HashSet<>()).add(row.value2()));
        return matches;
    }

    private static Condition of(Book book) {
        Condition named = BANK_LINE.BOOK_ID.eq(book.id());
        return book.own() ? named.or(BANK_LINE.BOOK_ID.isNull().and(BANK_LINE.DATED.ge(book.starts()))) : named;
    }

    private static BankLine line(Record row) {
        return new BankLine(row.get(BANK_LINE.ID), row.get(BANK_LINE.DATED),
                BankAmounts.moved(row.get(BANK_LINE.INCOME), row.get(BANK_LINE.EXPENSE), row.get(BANK_LINE.AMOUNT),
                        row.get(BANK_LINE.SIDE)),
                Texts.orEmpty(row.get(BANK_LINE.COUNTER)),
                Texts.orEmpty(row.get(BANK_LINE.SUMMARY)), Texts.orEmpty(row.get(BANK_LINE.SERIAL)), row.get(BANK_LINE.BALANCE));
    }

    /** What an entry gives to the bank as 对方科目 it takes from it as 科目; between two banks nothing moves. */
    private static BankEntry entry(Record row, Set<Long> accounts) {
        long given = amount(row.get(VOUCHER.INCOME)) - amount(row.get(VOUCHER.EXPENSE));
        long moved = (accounts.contains(row.get(VOUCHER.AGAINST_ID)) ? given : 0)
                - (accounts.contains(row.get(VOUCHER.ACCOUNT_ID)) ? given : 0);
        Long reverses = row.get(VOUCHER.REVERSES_ID);
        return new BankEntry(row.get(VOUCHER.ID), row.get(VOUCHER.IN_YEAR) + "-" + row.get(VOUCHER.NUMBER_OF),
                row.get(VOUCHER.DATED),
                moved, Texts.orEmpty(row.get(VOUCHER.PARTY)), Texts.orEmpty(row.get(VOUCHER.SUMMARY)),
                Texts.orEmpty(row.get(VOUCHER.ORIGIN)),
                reverses == null ? 0 : reverses);
    }

    private static long amount(@Nullable Long amount) {
        return amount == null ? 0 : amount;
    }
}
