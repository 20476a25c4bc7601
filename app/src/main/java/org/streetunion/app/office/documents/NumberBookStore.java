package org.streetunion.app.office.documents;

import static org.streetunion.app.database.jooq.Tables.DOCUMENT;
import static org.streetunion.app.database.jooq.Tables.DOCUMENT_NUMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;

/** 发文号簿: every number is given once, in order, and none is taken back; what becomes of its letter is told by the register. */
public final class NumberBookStore {
    private final Sql sql;

    /** The book in this database. */
    public NumberBookStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A number that was given out.
     *
     * @param docNo as it stands on the letter
     * @param title of the letter
     * @param day of the letter
     */
    public record Given(String docNo, String title, LocalDate day) {}

    /** The number that would come next in a year: after those of the book, and after those that were entered by hand. */
    public int next(NumberPattern pattern, int year) {
        return sql.read(context -> next(context, pattern, year));
    }

    /**
     * Gives a number; two at once get two.
     *
     * @param wanted which, or empty for the next; one that is given out already is not given again, and the next is
     * @param title of the letter
     * @param day of the letter, whose year counts
     * @param to who asked for it
     */
    public String give(NumberPattern pattern, OptionalInt wanted, String title, LocalDate day, String to) {
        return sql.write(context -> {
            int year = day.getYear();
            int next = next(context, pattern, year);
            int ordinal = wanted.isPresent() && free(context, pattern, year, wanted.getAsInt()) ? wanted.getAsInt() : next;
            String number = pattern.number(year, ordinal);
            Long last = context.select(DSL.max(DOCUMENT_NUMBER.ID)).from(DOCUMENT_NUMBER).fetchSingle().value1();
            context.insertInto(DOCUMENT_NUMBER).set(DOCUMENT_NUMBER.ID, last == null ? 1 : last + 1)
                    .set(DOCUMENT_NUMBER.SERIES, pattern.text()).set(DOCUMENT_NUMBER.ISSUE_YEAR, year)
                    .set(DOCUMENT_NUMBER.ORDINAL, ordinal).set(DOCUMENT_NUMBER.DOC_NO, number)
                    .set(DOCUMENT_NUMBER.TITLE, title).set(DOCUMENT_NUMBER.GIVEN_ON, day)
                    .set(DOCUMENT_NUMBER.GIVEN_TO, to).execute();
            return number;
        });
    }

    /** Numbers that were given out and that no row of the register bears, not even one in the 回收站: their letters were taken back. */
    public List<Given> orphans() {
        return sql.read(context -> context.select(DOCUMENT_NUMBER.DOC_NO, DOCUMENT_NUMBER.TITLE, DOCUMENT_NUMBER.GIVEN_ON)
                .from(DOCUMENT_NUMBER)
                .whereNotExists(context.selectOne().from(DOCUMENT).where(DOCUMENT.DOC_NO.eq(DOCUMENT_NUMBER.DOC_NO))
                        .and(DOCUMENT.DIRECTION.eq(DocumentLedger.OUT)))
                .orderBy(DOCUMENT_NUMBER.ID).fetch(found -> new Given(found.value1(), found.value2(), found.value3())));
    }

    private static boolean free(DSLContext context, NumberPattern pattern, int year, int ordinal) {
        return ordinal > 0 && !context.fetchExists(DOCUMENT_NUMBER, DOCUMENT_NUMBER.SERIES.eq(pattern.text())
                .and(DOCUMENT_NUMBER.ISSUE_YEAR.eq(year)).and(DOCUMENT_NUMBER.ORDINAL.eq(ordinal)))
                && !context.fetchExists(DOCUMENT, DOCUMENT.DOC_NO.eq(pattern.number(year, ordinal)));
    }

    private static int next(DSLContext context, NumberPattern pattern, int year) {
        Integer book = context.select(DSL.max(DOCUMENT_NUMBER.ORDINAL)).from(DOCUMENT_NUMBER)
                .where(DOCUMENT_NUMBER.SERIES.eq(pattern.text())).and(DOCUMENT_NUMBER.ISSUE_YEAR.eq(year)).fetchSingle().value1();
        int entered = context.select(DOCUMENT.DOC_NO).from(DOCUMENT)
                .where(DOCUMENT.DIRECTION.eq(DocumentLedger.OUT)).and(DOCUMENT.DOC_NO.contains(String.valueOf(year)))
                .fetch(DOCUMENT.DOC_NO).stream().map(number -> pattern.ordinal(number, year)).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).max().orElse(0);
        return Math.max(book == null ? 0 : book, entered) + 1;
    }
}
