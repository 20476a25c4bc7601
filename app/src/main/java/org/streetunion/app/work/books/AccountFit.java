package org.streetunion.app.work.books;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.books.Account;
import org.streetunion.app.reporting.books.Book;

/** Whether something may stand on an account: it is of the book's chart, has no parts, and is in use. */
final class AccountFit {
    private AccountFit() {}

    /** What stands against the account that a row names; without a day it is not asked whether the account is in use. */
    static Optional<Problem> problem(BookFacts facts, Book book, Row row, Column<Reference> column, @Nullable LocalDate day) {
        Reference named = row.get(column);
        return named == null
                ? Optional.empty()
                : sentence(facts, book, facts.accounts(book).get(named.id()), day, column.heading())
                        .map(words -> Problem.block(column, words));
    }

    private static Optional<String> sentence(BookFacts facts, Book book, @Nullable Account account, @Nullable LocalDate day,
            String heading) {
        if (account == null) {
            return Optional.of("“" + heading + "”不是账套“" + book.name() + "”所用的" + book.chart() + "的科目");
        }
        if (facts.split(book, account, day == null ? book.starts() : day)) {
            return Optional.of("“" + account.label() + "”下面还有明细科目，请记到明细科目上");
        }
        if (day == null || account.holds(day)) {
            return Optional.empty();
        }
        return Optional.of(day.isBefore(account.from())
                ? "“" + account.label() + "”从 " + account.from() + " 起用，" + day + " 还不能用"
                : "“" + account.label() + "”用到 " + account.to() + " 为止，" + day + " 请用别的科目");
    }
}
