package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.pay.MovePay;
import org.streetunion.app.work.pay.PayView;
import org.streetunion.app.work.pay.ProposePay;
import org.streetunion.app.work.pay.ReturnPay;

/** 津贴: batches are proposed, looked at, taken on until they are locked, and printed. */
public interface PayDeeds {
    /** The register of batches. */
    String BATCHES = "paybatches";

    /** Whom the office pays, in its words. */
    List<String> crowds();

    /** What stands against proposing it; the period is as it was typed. */
    List<Problem> check(Wish wish);

    /** Proposes it, unless something stands against it. */
    ProposePay.Proposal propose(Wish wish, Actor actor);

    /** A batch as it is looked at; empty when it is gone. */
    Optional<PayView> look(long batch);

    /** What stands against a step. */
    List<Problem> check(MovePay.Order order);

    /** Takes the step, unless something stands against it. */
    Saved move(MovePay.Order order, Actor actor);

    /** What stands against taking back what was paid. */
    List<Problem> check(ReturnPay.Order order);

    /** Takes it back, unless something stands against it. */
    Saved giveBack(ReturnPay.Order order, Actor actor);

    /** Writes the sheet as workbook and pages; gives the pages. */
    Path sheet(long batch);

    /** Writes the file by which the bank pays it. */
    BankFile.Written bank(long batch, Actor actor);

    /**
     * A batch that is wished for, as it was typed.
     *
     * @param crowd whom
     * @param period 2026-09, 2026Q3, 2026
     * @param correction why a locked batch is corrected, empty for the first
     */
    record Wish(String crowd, String period, String correction) {}
}
