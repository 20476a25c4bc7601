package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.dues.ListDues;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.dues.Signed;
import org.streetunion.app.work.grants.BankFile;

/** 经费收缴 and 小额缴费返还: who has to pay is listed, what came in is posted, what is given back is confirmed, paid and told to have arrived. */
public interface DuesDeeds {
    /** The register of payments. */
    String DUES = "dues";
    /** The register of refunds. */
    String REFUNDS = "refunds";

    /** The books, the office's own first. */
    List<String> books();

    /** What stands against posting them. */
    List<Problem> check(Booking booking);

    /** Posts them, unless something stands against it. */
    Saved book(Booking booking, Actor actor);

    /** Who would be listed for a period. */
    ListDues.Preview look(ListDues.Order order);

    /** Lists them. */
    Saved list(ListDues.Order order, Actor actor);

    /** The printed list of refunds. */
    Path sheet(List<Long> refunds);

    /** The bank's file of those that are confirmed and not paid. */
    BankFile.Written bank(List<Long> refunds, Actor actor);

    /** Lists the unions that paid little in a year. */
    Saved list(int year, Actor actor);

    /** What stands against a step with refunds. */
    List<Problem> check(Refunding refunding);

    /** Takes the step, unless something stands against it. */
    Saved move(Refunding refunding, Actor actor);

    /**
     * What is to be posted.
     *
     * @param book by name
     * @param ids which payments; none for all that belong into the book
     * @param to what came in by this day, null while nobody can read it; of no weight where payments are named
     * @param signed who signs
     */
    record Booking(String book, List<Long> ids, @Nullable LocalDate to, Signed signed) {}

    /**
     * What is to be done with refunds.
     *
     * @param step what
     * @param ids with which
     * @param book from which, by name
     * @param day on which, null while nobody can read it
     * @param signed who signs
     */
    record Refunding(MoveRefunds.Step step, List<Long> ids, String book, @Nullable LocalDate day, Signed signed) {}
}
