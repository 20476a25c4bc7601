package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
import org.streetunion.app.office.openings.OpeningLedger;
import org.streetunion.app.reporting.books.Book;

/** What a book began with stays once a month of it is closed, and stands on accounts of its chart. Imports are held to it too. */
public final class OpeningGuard implements Guard {
    private static final List<Column<?>> SAID = List.of(OpeningLedger.BOOK, OpeningLedger.ACCOUNT, OpeningLedger.AMOUNT);
    private final Registers registers;
    private final Sql sql;
    private final @Nullable BookFacts kept;

    /** Over these registers. */
    public OpeningGuard(Registers registers, Sql sql) {
        this(registers, sql, null);
    }

    private OpeningGuard(Registers registers, Sql sql, @Nullable BookFacts kept) {
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
        return new OpeningGuard(registers, sql, new BookFacts(sql));
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (SAID.stream().allMatch(column -> stored.agrees(outcome, column))) {
            return List.of();
        }
        BookFacts facts = kept == null ? new BookFacts(sql) : kept;
        List<Problem> problems = new ArrayList<>();
        Stream.of(stored, outcome).map(row -> closed(facts, row)).flatMap(Optional::stream).distinct()
                .forEach(sentence -> problems.add(Problem.block(OpeningLedger.AMOUNT, sentence)));
        book(facts, outcome).flatMap(book -> AccountFit.problem(facts, book, outcome, OpeningLedger.ACCOUNT, null))
                .ifPresent(problems::add);
        return problems;
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        BookFacts facts = new BookFacts(sql);
        return registers.get(OpeningLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .map(row -> closed(facts, row)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> closed(BookFacts facts, Row row) {
        return book(facts, row).flatMap(book -> facts.closedTo(book).map(last -> words(book, last)));
    }

    private static String words(Book book, LocalDate last) {
        return "账套“" + book.name() + "”已结账至" + ClosePeriod.words(YearMonth.from(last)) + "，期初余额不能再动；要改，请先反结账到启用的那个月";
    }

    private static Optional<Book> book(BookFacts facts, Row row) {
        Reference named = row.get(OpeningLedger.BOOK);
        return named == null ? Optional.empty() : facts.book(named.id());
    }
}
