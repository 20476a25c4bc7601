package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.benefits.BookBenefits;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.app.work.grants.GrantReceipts;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.GrantView;
import org.streetunion.app.work.grants.MoveGrants;

/** 拨付 and 慰问入账: what is given is reckoned, made, taken on, printed and booked. */
public interface GrantDeeds {
    /** The register of batches. */
    String BATCHES = "grantbatches";
    /** The register of single grants. */
    String GRANTS = "grants";
    /** The register of unions, of which some may be given something. */
    String UNIONS = "unions";
    /** The register of gifts. */
    String BENEFITS = "benefits";

    /** A plan reckoned; nothing is written. */
    GrantPlan.Preview look(GrantPlan plan);

    /** Makes it, unless something stands against it. */
    Saved make(GrantPlan plan, Actor actor);

    /** A batch as it is looked at; empty when it is gone. */
    Optional<GrantView> find(long batch);

    /** Of these, those with which a step can be done. */
    List<Long> able(List<Long> grants, GrantStep step);

    /** What stands against a step. */
    List<Problem> check(MoveGrants.Order order);

    /** Takes the step, unless something stands against it. */
    Saved move(MoveGrants.Order order, Actor actor);

    /** Writes the list of a batch as workbook and pages; gives the pages. */
    Path sheet(long batch);

    /** Writes the file by which the bank pays a batch. */
    BankFile.Written bank(long batch, Actor actor);

    /** The same list of some grants, of one batch or of none. */
    Path sheet(List<Long> grants);

    /** The same file of some grants. */
    BankFile.Written bank(List<Long> grants, Actor actor);

    /** Of these, labelled, those that may have a receipt. */
    List<Row> receipted(List<Long> grants);

    /** What stands against writing receipt numbers. */
    List<Problem> check(GrantReceipts.Order order);

    /** Writes them, unless something stands against it. */
    Saved receipts(GrantReceipts.Order order, Actor actor);

    /** What stands against booking gifts. */
    List<Problem> check(BookBenefits.Order order);

    /** Books them, unless something stands against it. */
    Saved book(BookBenefits.Order order, Actor actor);

    /** Writes the list on which gifts are signed for, as somebody may see them; gives the pages. */
    Path signing(List<Long> benefits, Viewer viewer);

    /** The voucher of a gift that was booked; empty when there is none, so that the booking can be undone. */
    String voucher(long benefit);
}
