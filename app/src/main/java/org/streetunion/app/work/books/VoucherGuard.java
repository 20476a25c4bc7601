package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;

/** What is posted stays; what is entered lies in an open month of its book, on accounts of its chart. Imports are held to it too. */
public final class VoucherGuard implements Guard {
    private final Registers registers;
    private final Sql sql;
    private final @Nullable BookFacts kept;
    /** During an import: on which day each paper was seen, by book, year and number. */
    private final Map<String, LocalDate> papers = new HashMap<>();

    /** Over these registers. */
    public VoucherGuard(Registers registers, Sql sql) {
        this(registers, sql, null);
    }

    private VoucherGuard(Registers registers, Sql sql, @Nullable BookFacts kept) {
        this.registers = registers;
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Guard duringImport() {
        return new VoucherGuard(registers, sql, new BookFacts(sql));
    }

    @Override
    public void taken(Row outcome) {
        String paper = paper(outcome);
        if (paper != null) {
            papers.putIfAbsent(paper, day(outcome));
        }
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (VoucherStates.stays(stored.get(VoucherLedger.STATE, ""))) {
            return changed(stored, outcome)
                    ? List.of(Problem.block(VoucherLedger.STATE, words(stored) + "已记账，不能再改；要改，请用“冲销”，再记一笔对的"))
                    : List.of();
        }
        Reference named = outcome.get(VoucherLedger.BOOK);
        BookFacts facts = kept == null ? new BookFacts(sql) : kept;
        Optional<Book> book = named == null ? Optional.empty() : facts.book(named.id());
        if (book.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(days(facts, book.get(), stored, outcome));
        for (Column<Reference> column : List.of(VoucherLedger.ACCOUNT, VoucherLedger.AGAINST)) {
            account(facts, book.get(), outcome, column).ifPresent(problems::add);
        }
        otherDay(outcome).ifPresent(problems::add);
        return problems;
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(VoucherLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> VoucherStates.stays(row.get(VoucherLedger.STATE, ""))).findFirst()
                .map(row -> words(row) + "已记账，不能移走或撤销；要改，请用“冲销”");
    }

    /** Whether anything changes but what is noted beside it. */
    private static boolean changed(Row stored, Row outcome) {
        return VoucherLedger.ledger().columns().stream().filter(column -> !column.key().equals(VoucherLedger.REMARK.key()))
                .anyMatch(column -> !stored.agrees(outcome, column));
    }

    private static List<Problem> days(BookFacts facts, Book book, Row stored, Row outcome) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = outcome.get(VoucherLedger.DATED);
        if (day != null && day.isBefore(book.starts())) {
            problems.add(Problem.block(VoucherLedger.DATED, "记账日期 " + day + " 早于账套“" + book.name() + "”的启用日期 " + book.starts()));
        }
        LocalDate before = stored.get(VoucherLedger.DATED);
        for (LocalDate each : java.util.stream.Stream.of(day, before).filter(java.util.Objects::nonNull).distinct().toList()) {
            if (facts.closed(book, each)) {
                problems.add(Problem.block(VoucherLedger.DATED,
                        each.getYear() + "年" + each.getMonthValue() + "月已结账，请记到还没有结账的月份，或先反结账"));
            }
        }
        return problems;
    }

    private static Optional<Problem> account(BookFacts facts, Book book, Row outcome, Column<Reference> column) {
        Reference named = outcome.get(column);
        if (named == null) {
            return Optional.empty();
        }
        Account account = facts.accounts(book).get(named.id());
        if (account == null) {
            return Optional
                    .of(Problem.block(column, "“" + column.heading() + "”不是账套“" + book.name() + "”所用的" + book.chart() + "的科目"));
        }
        return facts.split(book, account)
                ? Optional.of(Problem.block(column, "“" + account.label() + "”下面还有明细科目，请记到明细科目上"))
                : Optional.empty();
    }

    /** Lines with one paper number are one voucher, so they bear one day. */
    private Optional<Problem> otherDay(Row outcome) {
        String paper = paper(outcome);
        LocalDate day = outcome.get(VoucherLedger.DATED);
        if (paper == null || day == null) {
            return Optional.empty();
        }
        LocalDate seen = papers.get(paper);
        Optional<LocalDate> other = seen != null ? Optional.of(seen).filter(each -> !each.equals(day)) : storedDay(outcome, day);
        return other.map(each -> Problem.block(VoucherLedger.PAPER, "原凭证字号“" + outcome.get(VoucherLedger.PAPER) + "”在 " + each
                + " 已经有一张，两张凭证不能用一个号；同一张凭证的各行日期要相同"));
    }

    private Optional<LocalDate> storedDay(Row outcome, LocalDate day) {
        List<Object> tuple = List.of(java.util.Objects.requireNonNull(outcome.get(VoucherLedger.BOOK)),
                java.util.Objects.requireNonNull(outcome.get(VoucherLedger.PAPER)));
        var store = registers.get(VoucherLedger.KEY).store();
        List<Long> ids = store.find(List.of(VoucherLedger.BOOK, VoucherLedger.PAPER), List.of(tuple)).getOrDefault(tuple,
                List.of());
        return store.rows(ids.stream().filter(id -> id != outcome.id()).mapToLong(Long::longValue).toArray()).stream()
                .map(row -> row.get(VoucherLedger.DATED, LocalDate.MIN))
                .filter(each -> each.getYear() == day.getYear() && !each.equals(day)).findFirst();
    }

    private static LocalDate day(Row row) {
        return row.get(VoucherLedger.DATED, LocalDate.MIN);
    }

    private static @Nullable String paper(Row row) {
        Reference book = row.get(VoucherLedger.BOOK);
        String number = row.get(VoucherLedger.PAPER);
        return number == null || book == null ? null : book.id() + "|" + day(row).getYear() + "|" + number;
    }

    static String words(Row voucher) {
        return "凭证 " + voucher.get(VoucherLedger.YEAR, 0) + "-" + voucher.get(VoucherLedger.NUMBER, 0) + "（"
                + voucher.get(VoucherLedger.SUMMARY, "") + "）";
    }
}
