package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.dues.DuesLedger;

/** Whose payments belong into a book: into a union's its own, into the office's those of all whose book is not kept here. */
final class BookTakers {
    private static final int MOST = 10_000;
    private final Map<Long, Row> books = new HashMap<>();

    BookTakers(Registers registers) {
        registers.get(BookLedger.KEY).store().first(Query.ALL, MOST).forEach(row -> books.put(row.id(), row));
    }

    /** Whether a payment belongs into a book. */
    boolean takes(long book, Row payment) {
        Row wanted = books.getOrDefault(book, Row.NEW);
        long union = payment.get(DuesLedger.UNION, Reference.to(0)).id();
        LocalDate day = payment.get(DuesLedger.PAID_ON, LocalDate.MIN);
        if (!BookLedger.OWN.equals(wanted.get(BookLedger.KIND))) {
            return union != 0 && of(wanted) == union;
        }
        return union == 0 || books.values().stream().noneMatch(each -> of(each) == union && kept(each, day));
    }

    /** Whether it is a union's book of which nobody wrote whose. */
    boolean nobodys(long book) {
        Row wanted = books.getOrDefault(book, Row.NEW);
        return wanted.id() != 0 && !BookLedger.OWN.equals(wanted.get(BookLedger.KIND)) && of(wanted) == 0;
    }

    /** How many of these belong into another book, in a sentence; empty when none do. */
    String strangers(long book, List<Row> payments) {
        List<Row> strange = payments.stream().filter(row -> !takes(book, row)).toList();
        if (strange.isEmpty()) {
            return "";
        }
        Row wanted = books.getOrDefault(book, Row.NEW);
        return "有 " + strange.size() + " 笔" + (BookLedger.OWN.equals(wanted.get(BookLedger.KIND))
                ? "的工会在这里有自己的账套"
                : "不是这个账套的工会缴的") + "（" + BookDues.words(strange.get(0)) + (strange.size() > 1 ? " 等" : "") + "），请核对账套";
    }

    private static boolean kept(Row book, LocalDate day) {
        return !book.get(BookLedger.STARTS_ON, LocalDate.MAX).isAfter(day)
                && !book.get(BookLedger.ENDED_ON, LocalDate.MAX).isBefore(day);
    }

    private static long of(Row book) {
        return BookLedger.OWN.equals(book.get(BookLedger.KIND)) ? 0 : book.get(BookLedger.UNION, Reference.to(0)).id();
    }
}
