package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.work.budget.StepBudget;

/** 预算: a year of a book on one form, and the deeds by which its phases go on. */
public interface Budgeting {
    /** The register whose rows are filled in. */
    String LEDGER = "budgets";

    /** The books, the office's own first. */
    List<Book> books();

    /** A year of a book as it stands; empty when the book is gone. */
    Optional<Form> read(long book, int year);

    /** What the rules say of a row. */
    List<Problem> judge(Row row);

    /** Keeps rows as one act; gives its number, 0 when a rule or a passed phase forbids it. */
    long write(Form form, List<Row> rows, Actor actor);

    /** What stands against a step. */
    List<Problem> check(StepBudget.Order order);

    /** Takes a step, unless something stands against it. */
    Saved step(StepBudget.Order order, Actor actor);

    /** Carries the year before over; with what was planned then where that is asked for. */
    Saved copy(Form form, boolean plansToo, Actor actor);

    /** What in a statement of the year does not agree, in sentences. */
    List<String> unsound(Form form, String statement, Map<String, String> chosen);

    /** Writes a statement of the year; gives its pages. */
    Path print(Form form, String statement, Map<String, String> chosen);

    /**
     * Everything on the form.
     *
     * @param lines from top to bottom: income, its sum, spending, its sum, the balance
     */
    record Form(Book book, int year, List<Line> lines, Budget budget) {
        /** Copies the list. */
        public Form {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line.
     *
     * @param sort what it is
     * @param code number of the account, empty below
     * @param name as printed
     * @param depth how many accounts stand above it
     * @param row what is kept; null where nothing is typed because the line is a sum
     * @param done what was taken in or spent so far, in 分; null where that is not told
     */
    record Line(Sort sort, String code, String name, int depth, @Nullable Row row, @Nullable Long done) {}

    /** What a line is. */
    enum Sort {
        INCOME, INCOME_SUM, SPENDING, SPENDING_SUM, OF_YEAR, BEFORE, BACK, INVESTED, RESERVE, LEFT
    }
}
