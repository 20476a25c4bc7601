package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookUseStore;

/**
 * What is posted stays, and so does what was checked; what is entered lies in an open month of its book, on accounts of its chart that are
 * in use. Imports are held to it too.
 */
public final class VoucherGuard implements Guard {
    private final Registers registers;
    private final Sql sql;
    private final @Nullable BookFacts kept;
    private final VoucherPapers papers;

    /** Over these registers. */
    public VoucherGuard(Registers registers, Sql sql) {
        this(registers, sql, null);
    }

    private VoucherGuard(Registers registers, Sql sql, @Nullable BookFacts kept) {
        this.registers = registers;
        this.sql = sql;
        this.kept = kept;
        this.papers = new VoucherPapers(registers);
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
        papers.taken(outcome);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (VoucherStates.stays(stored.get(VoucherLedger.STATE, ""))) {
            return changed(stored, outcome)
                    ? List.of(Problem.block(VoucherLedger.STATE, words(stored) + "已记账，不能再改；要改，请用“冲销”，再记一笔对的"))
                    : List.of();
        }
        if (stored.get(VoucherLedger.STATE, "").equals(VoucherStates.CHECKED) && changed(stored, outcome)) {
            return List.of(Problem.block(VoucherLedger.STATE, CheckVouchers.words(stored) + "已由 "
                    + stored.get(VoucherLedger.CHECKED_BY, "") + " 审核，改了就不是审核过的那一笔；要改，请先“退回草稿”，改完再审核"));
        }
        Reference named = outcome.get(VoucherLedger.BOOK);
        BookFacts facts = kept == null ? new BookFacts(sql) : kept;
        Optional<Book> book = named == null ? Optional.empty() : facts.book(named.id());
        if (book.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(days(facts, book.get(), stored, outcome));
        for (Column<Reference> column : List.of(VoucherLedger.ACCOUNT, VoucherLedger.AGAINST)) {
            AccountFit.problem(facts, book.get(), outcome, column, outcome.get(VoucherLedger.DATED)).ifPresent(problems::add);
        }
        (kept == null ? new VoucherPapers(registers) : papers).check(outcome).forEach(problems::add);
        papers(outcome).ifPresent(problems::add);
        return problems;
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(VoucherLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> VoucherStates.stays(row.get(VoucherLedger.STATE, ""))).findFirst()
                .map(row -> words(row) + "已记账，不能移走或撤销；要改，请用“冲销”");
    }

    /** An entry on which a file hangs has its paper, though nobody counted the sheets. */
    private Optional<Problem> papers(Row outcome) {
        if (outcome.id() == 0 || !VoucherLedger.unpapered(outcome)) {
            return Optional.empty();
        }
        int files = kept == null ? new BookUseStore(sql).files(VoucherLedger.KEY, outcome.id()) : 0;
        return Optional.of(Problem.warn(VoucherLedger.PIECES,
                files == 0 ? VoucherLedger.NO_PAPERS : "挂了 " + files + " 个附件，附件张数还没有填"));
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
        LocalDate end = book.ended();
        if (day != null && end != null && day.isAfter(end)) {
            problems.add(Problem.block(VoucherLedger.DATED, "账套“" + book.name() + "”用到 " + end + " 为止，" + day + " 不能再记"));
        }
        LocalDate before = stored.get(VoucherLedger.DATED);
        for (LocalDate each : Stream.of(day, before).filter(Objects::nonNull).distinct().toList()) {
            if (facts.closed(book, each)) {
                problems.add(Problem.block(VoucherLedger.DATED,
                        each.getYear() + "年" + each.getMonthValue() + "月已结账，请记到还没有结账的月份，或先反结账"));
            }
        }
        return problems;
    }

    static String words(Row voucher) {
        return "凭证 " + voucher.get(VoucherLedger.YEAR, 0) + "-" + voucher.get(VoucherLedger.NUMBER, 0) + "（"
                + voucher.get(VoucherLedger.SUMMARY, "") + "）";
    }
}
