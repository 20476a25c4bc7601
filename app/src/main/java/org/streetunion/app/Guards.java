package org.streetunion.app;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.grantbatches.GrantBatchLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.work.appraisal.AppraisalGuard;
import org.streetunion.app.work.benefits.BenefitGuard;
import org.streetunion.app.work.grants.GrantGuard;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.office.checks.OldNumberGuard;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.database.Sql;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.office.monthsums.MonthSumLedger;
import org.streetunion.app.office.periods.PeriodLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.work.budget.AccountGuard;
import org.streetunion.app.work.budget.BudgetGuard;
import org.streetunion.app.work.budget.BudgetLineGuard;
import org.streetunion.app.work.budget.PhaseGuard;
import org.streetunion.app.work.budget.ProjectBudgetGuard;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.openings.OpeningLedger;
import org.streetunion.app.work.books.BookGuard;
import org.streetunion.app.work.books.OpeningGuard;
import org.streetunion.app.work.books.PeriodGuard;
import org.streetunion.app.work.books.VoucherGuard;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.receipts.ReceiptLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.work.CoverageGuard;
import org.streetunion.app.work.HangingGuard;
import org.streetunion.app.work.HomeGuard;
import org.streetunion.app.work.TermLengthGuard;
import org.streetunion.app.work.UnionEndGuard;
import org.streetunion.app.work.cadres.AppointmentGuard;
import org.streetunion.app.work.cadres.DutyGuard;
import org.streetunion.app.work.cadres.HolderGuard;
import org.streetunion.app.work.cadres.SecondmentGuard;
import org.streetunion.app.work.dues.DuesGuard;
import org.streetunion.app.work.dues.ReceiptGuard;
import org.streetunion.app.work.dues.RefundGuard;
import org.streetunion.app.work.dues.SplitShareGuard;
import org.streetunion.app.work.issued.IssuedGuard;
import org.streetunion.app.work.pay.PayBatchGuard;
import org.streetunion.app.work.pay.PayLineGuard;
import org.streetunion.app.work.sheets.PostHolderGuard;
import org.streetunion.app.work.sheets.ShareGuard;
import org.streetunion.app.work.sheets.SheetGuard;
import org.streetunion.app.work.sheets.SheetHeadGuard;

/** What only the office as a whole knows, put before the registers that it is about. */
final class Guards {
    private Guards() {}

    static void put(Registers registers, Parameters parameters, Settings settings, Sql sql, Clock clock) {
        List.of("unions", "people", "employers", "zones", "books", "accounts", GrantBatchLedger.KEY)
                .forEach(key -> registers.get(key).guardedBy(new HangingGuard(registers, key)));
        registers.get("unions").guardedBy(new UnionEndGuard());
        registers.get("terms").guardedBy(new TermLengthGuard(registers, parameters, clock));
        registers.get("coverage").guardedBy(new CoverageGuard(registers));
        List.of("people", "members").forEach(key -> registers.get(key).guardedBy(new OldNumberGuard()));
        registers.get("members").guardedBy(new HomeGuard(registers));
        registers.get("people").guardedBy(new HolderGuard(registers, clock));
        registers.get("people").guardedBy(new PostHolderGuard(registers, clock));
        registers.get("appointments").guardedBy(new AppointmentGuard(registers, settings));
        registers.get(AppraisalLedger.KEY).guardedBy(new AppraisalGuard(registers));
        registers.get(SecondmentLedger.KEY).guardedBy(new SecondmentGuard(registers, parameters));
        List.of("posts", "postlinks", "targets", "guarantees")
                .forEach(part -> registers.get(part).guardedBy(new SheetGuard(registers, part)));
        registers.get(AssignmentLedger.KEY).guardedBy(new SheetHeadGuard(registers));
        List.of(PostLedger.KEY, SecondmentLedger.KEY)
                .forEach(key -> registers.get(key).guardedBy(new ShareGuard(registers, key)));
        registers.get(DutyLedger.KEY).guardedBy(new DutyGuard(registers, parameters));
        registers.get(PayBatchLedger.KEY).guardedBy(new PayBatchGuard(registers));
        registers.get(PayLineLedger.KEY).guardedBy(new PayLineGuard(registers));
        registers.get(VoucherLedger.KEY).guardedBy(new VoucherGuard(registers, sql));
        registers.get(GrantLedger.KEY).guardedBy(new GrantGuard(registers));
        registers.get(BenefitLedger.KEY).guardedBy(new BenefitGuard(registers, parameters));
        registers.get(VoucherLedger.KEY).guardedBy(new BudgetGuard(sql, parameters));
        registers.get(VoucherLedger.KEY).guardedBy(new ProjectBudgetGuard(sql, parameters));
        registers.get(BudgetLedger.KEY).guardedBy(new BudgetLineGuard(registers, sql));
        registers.get(PhaseLedger.KEY).guardedBy(new PhaseGuard());
        registers.get(BookLedger.KEY).guardedBy(new BookGuard(registers, sql));
        registers.get(OpeningLedger.KEY).guardedBy(new OpeningGuard(registers, sql));
        registers.get("accounts").guardedBy(new AccountGuard(registers, sql));
        List.of(PeriodLedger.KEY, MonthSumLedger.KEY).forEach(key -> registers.get(key).guardedBy(new PeriodGuard()));
        registers.get(IssuedLedger.KEY).guardedBy(new IssuedGuard());
        dues(registers, parameters, sql);
    }

    private static void dues(Registers registers, Parameters parameters, Sql sql) {
        registers.get(SplitShareLedger.KEY).guardedBy(new SplitShareGuard(registers, parameters, sql));
        registers.get(DuesLedger.KEY).guardedBy(new DuesGuard(registers));
        registers.get(RefundLedger.KEY).guardedBy(new RefundGuard(registers));
        registers.get(ReceiptLedger.KEY).guardedBy(new ReceiptGuard(registers));
    }

    /**
     * Registers of which an act may not be taken back once their rows are final, and the columns of which that is so; none for all. Where
     * columns are named, an act that added the row is not asked about: a row that was touched since stays anyway.
     */
    static Map<String, Set<String>> keeping() {
        Map<String, Set<String>> keeping = new HashMap<>();
        whole().forEach(register -> keeping.put(register, Set.of()));
        keeping.put(AppraisalLedger.KEY, AppraisalGuard.fixed());
        return keeping;
    }

    private static List<String> whole() {
        return List.of(PayBatchLedger.KEY, PayLineLedger.KEY, VoucherLedger.KEY, PeriodLedger.KEY, MonthSumLedger.KEY,
                BudgetLedger.KEY, PhaseLedger.KEY, BookLedger.KEY, OpeningLedger.KEY, AccountLedger.KEY, DuesLedger.KEY,
                RefundLedger.KEY, IssuedLedger.KEY, SplitShareLedger.KEY);
    }
}
