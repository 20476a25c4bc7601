package org.streetunion.app.office;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.office.apart.ApartLedger;
import org.streetunion.app.office.apart.ApartStore;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appointments.AppointmentStore;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.appraisals.AppraisalStore;
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.office.standards.StandardStore;
import org.streetunion.app.office.coefficients.CoefficientLedger;
import org.streetunion.app.office.coefficients.CoefficientStore;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paybatches.PayBatchStore;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.paylines.PayLineStore;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.AssignmentStore;
import org.streetunion.app.office.assignments.SheetTemplateLedger;
import org.streetunion.app.office.assignments.SheetTemplateStore;
import org.streetunion.app.office.assignments.VersionLedger;
import org.streetunion.app.office.assignments.VersionStore;
import org.streetunion.app.office.attendances.AttendanceLedger;
import org.streetunion.app.office.attendances.AttendanceStore;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.candidates.CandidateStore;
import org.streetunion.app.office.bodies.BodyLedger;
import org.streetunion.app.office.bodies.BodyStore;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.office.cards.CardStore;
import org.streetunion.app.office.claims.ClaimLedger;
import org.streetunion.app.office.claims.ClaimStore;
import org.streetunion.app.office.closings.ClosingLedger;
import org.streetunion.app.office.closings.ClosingStore;
import org.streetunion.app.office.projects.ProjectLedger;
import org.streetunion.app.office.projects.ProjectStore;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.office.quotas.QuotaLedger;
import org.streetunion.app.office.quotas.QuotaStore;
import org.streetunion.app.office.quotas.ShareLedger;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.office.tasks.TaskStore;
import org.streetunion.app.office.congresses.CongressLedger;
import org.streetunion.app.office.congresses.CongressStore;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.coverage.CoverageStore;
import org.streetunion.app.office.criteria.CriterionLedger;
import org.streetunion.app.office.criteria.CriterionStore;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.office.documents.DocumentStore;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.duties.DutyStore;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.elections.ElectionStore;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.employers.EmployerStore;
import org.streetunion.app.office.fields.FieldLedger;
import org.streetunion.app.office.fields.FieldStore;
import org.streetunion.app.office.figures.FigureLedger;
import org.streetunion.app.office.figures.FigureStore;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.foundings.FoundingStore;
import org.streetunion.app.office.guarantees.GuaranteeLedger;
import org.streetunion.app.office.guarantees.GuaranteeStore;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.office.headcounts.HeadcountStore;
import org.streetunion.app.office.helpers.HelperLedger;
import org.streetunion.app.office.helpers.HelperStore;
import org.streetunion.app.office.holidays.HolidayLedger;
import org.streetunion.app.office.holidays.HolidayStore;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.office.liaisons.LiaisonStore;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.members.MemberStore;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterStore;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.people.PersonStore;
import org.streetunion.app.office.schemes.BandLedger;
import org.streetunion.app.office.schemes.BandStore;
import org.streetunion.app.office.schemes.SchemeItemLedger;
import org.streetunion.app.office.schemes.SchemeItemStore;
import org.streetunion.app.office.schemes.SchemeLedger;
import org.streetunion.app.office.schemes.SchemeStore;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.office.scores.ScoreStore;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.posts.PostLinkLedger;
import org.streetunion.app.office.posts.PostLinkStore;
import org.streetunion.app.office.posts.PostStore;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.office.seats.SeatStore;
import org.streetunion.app.office.settled.SettledLedger;
import org.streetunion.app.office.settled.SettledStore;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.secondments.SecondmentStore;
import org.streetunion.app.office.standings.StandingLedger;
import org.streetunion.app.office.standings.StandingStore;
import org.streetunion.app.office.stars.StarLedger;
import org.streetunion.app.office.stars.StarStore;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.office.targets.TargetStore;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.terms.TermStore;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.office.unions.UnionStore;
import org.streetunion.app.office.accounts.AccountLedger;
import org.streetunion.app.office.accounts.AccountStore;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.books.BookStore;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.budgets.BudgetStore;
import org.streetunion.app.office.budgets.PhaseLedger;
import org.streetunion.app.office.budgets.PhaseStore;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.office.issued.IssuedStore;
import org.streetunion.app.office.monthsums.MonthSumLedger;
import org.streetunion.app.office.monthsums.MonthSumStore;
import org.streetunion.app.office.openings.OpeningLedger;
import org.streetunion.app.office.openings.OpeningStore;
import org.streetunion.app.office.periods.PeriodLedger;
import org.streetunion.app.office.periods.PeriodStore;
import org.streetunion.app.office.usualentries.UsualEntryLedger;
import org.streetunion.app.office.usualentries.UsualEntryStore;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.office.voucherwords.VoucherWordLedger;
import org.streetunion.app.office.voucherwords.VoucherWordStore;
import org.streetunion.app.office.vouchers.VoucherStore;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.benefits.BenefitStore;
import org.streetunion.app.office.grantbatches.GrantBatchLedger;
import org.streetunion.app.office.grantbatches.GrantBatchStore;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.grants.GrantStore;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.assets.AssetStore;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.banklines.BankLineStore;
import org.streetunion.app.office.bankmatches.BankMatchLedger;
import org.streetunion.app.office.bankmatches.BankMatchStore;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.dues.DuesStore;
import org.streetunion.app.office.goods.GoodsLedger;
import org.streetunion.app.office.goods.GoodsStore;
import org.streetunion.app.office.hardshipfunds.HardshipFundLedger;
import org.streetunion.app.office.hardshipfunds.HardshipFundStore;
import org.streetunion.app.office.receiptbooks.ReceiptBookLedger;
import org.streetunion.app.office.receiptbooks.ReceiptBookStore;
import org.streetunion.app.office.receipts.ReceiptLedger;
import org.streetunion.app.office.receipts.ReceiptStore;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.refunds.RefundStore;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.office.splitshares.SplitShareStore;
import org.streetunion.app.office.zones.ZoneLedger;
import org.streetunion.app.office.zones.ZoneStore;
import org.streetunion.app.office.uploads.UploadLedger;
import org.streetunion.app.office.uploads.UploadStore;

/** The registers of the office, in menu order. */
public final class OfficeLedgers {
    private OfficeLedgers() {}

    /**
     * A ledger and where it is kept.
     *
     * @param ledger the description
     * @param table the column → field map
     */
    public record Kept(Ledger ledger, LedgerTable table) {}

    /** All of them; last the one that describes the fields which the office adds to the others. */
    public static List<Kept> all() {
        List<Kept> all = new ArrayList<>(shipped());
        all.addAll(all.stream().map(kept -> kept.ledger().key()).toList().indexOf("headcounts"), pay());
        all.addAll(all.stream().map(kept -> kept.ledger().key()).toList().indexOf("headcounts"), money());
        all.addAll(all.stream().map(kept -> kept.ledger().key()).toList().indexOf(BookLedger.KEY), given());
        all.addAll(all.stream().map(kept -> kept.ledger().key()).toList().indexOf("headcounts"), beside());
        List<String> titles = all.stream().map(Kept::ledger).filter(ledger -> !ledger.group().equals(Registers.SETTINGS))
                .map(Ledger::title).toList();
        all.add(new Kept(FieldLedger.ledger(titles), FieldStore.table()));
        return all;
    }

    private static List<Kept> pay() {
        return List.of(new Kept(AppraisalLedger.ledger(), AppraisalStore.table()),
                new Kept(PayBatchLedger.ledger(), PayBatchStore.table()), new Kept(PayLineLedger.ledger(), PayLineStore.table()),
                new Kept(StandardLedger.ledger(), StandardStore.table()),
                new Kept(CoefficientLedger.ledger(), CoefficientStore.table()));
    }

    /** What is collected, and the registers beside the books; the bank's and the things' stand in groups of their own, folded at first. */
    private static List<Kept> beside() {
        return List.of(new Kept(DuesLedger.ledger(), DuesStore.table()), new Kept(RefundLedger.ledger(), RefundStore.table()),
                new Kept(SplitShareLedger.ledger(), SplitShareStore.table()),
                new Kept(ReceiptBookLedger.ledger(), ReceiptBookStore.table()),
                new Kept(ReceiptLedger.ledger(), ReceiptStore.table()), new Kept(BankLineLedger.ledger(), BankLineStore.table()),
                new Kept(BankMatchLedger.ledger(), BankMatchStore.table()), new Kept(AssetLedger.ledger(), AssetStore.table()),
                new Kept(GoodsLedger.ledger(), GoodsStore.table()),
                new Kept(HardshipFundLedger.ledger(), HardshipFundStore.table()));
    }

    private static List<Kept> money() {
        return List.of(new Kept(VoucherLedger.ledger(), VoucherStore.table()),
                new Kept(BudgetLedger.ledger(), BudgetStore.table()),
                new Kept(PhaseLedger.ledger(), PhaseStore.table()), new Kept(BookLedger.ledger(), BookStore.table()),
                new Kept(OpeningLedger.ledger(), OpeningStore.table()), new Kept(PeriodLedger.ledger(), PeriodStore.table()),
                new Kept(IssuedLedger.ledger(), IssuedStore.table()),
                new Kept(MonthSumLedger.ledger(), MonthSumStore.table()), new Kept(AccountLedger.ledger(), AccountStore.table()),
                new Kept(UsualEntryLedger.ledger(), UsualEntryStore.table()),
                new Kept(VoucherWordLedger.ledger(), VoucherWordStore.table()));
    }

    private static List<Kept> given() {
        return List.of(new Kept(GrantBatchLedger.ledger(), GrantBatchStore.table()),
                new Kept(GrantLedger.ledger(), GrantStore.table()),
                new Kept(BenefitLedger.ledger(), BenefitStore.table()));
    }

    private static List<Kept> shipped() {
        return List.of(new Kept(UnionLedger.ledger(), UnionStore.table()),
                new Kept(EmployerLedger.ledger(), EmployerStore.table()),
                new Kept(CoverageLedger.ledger(), CoverageStore.table()),
                new Kept(ZoneLedger.ledger(), ZoneStore.table()),
                new Kept(HelperLedger.ledger(), HelperStore.table()),
                new Kept(TermLedger.ledger(), TermStore.table()),
                new Kept(BodyLedger.ledger(), BodyStore.table()),
                new Kept(ElectionLedger.ledger(), ElectionStore.table()),
                new Kept(CandidateLedger.ledger(), CandidateStore.table()),
                new Kept(SeatLedger.ledger(), SeatStore.table()),
                new Kept(CongressLedger.ledger(), CongressStore.table()),
                new Kept(AttendanceLedger.ledger(), AttendanceStore.table()),
                new Kept(FoundingLedger.ledger(), FoundingStore.table()),
                new Kept(MemberLedger.ledger(), MemberStore.table()),
                new Kept(PersonLedger.ledger(), PersonStore.table()),
                new Kept(AppointmentLedger.ledger(), AppointmentStore.table()),
                new Kept(LiaisonLedger.ledger(), LiaisonStore.table()),
                new Kept(SecondmentLedger.ledger(), SecondmentStore.table()),
                new Kept(DutyLedger.ledger(), DutyStore.table()),
                new Kept(CardLedger.ledger(), CardStore.table()),
                new Kept(HeadcountLedger.ledger(), HeadcountStore.table()),
                new Kept(FigureLedger.ledger(), FigureStore.table()),
                new Kept(SchemeLedger.ledger(), SchemeStore.table()),
                new Kept(SchemeItemLedger.ledger(), SchemeItemStore.table()),
                new Kept(BandLedger.ledger(), BandStore.table()),
                new Kept(CriterionLedger.ledger(), CriterionStore.table()),
                new Kept(ScoreLedger.ledger(), ScoreStore.table()),
                new Kept(StarLedger.ledger(), StarStore.table()), new Kept(StandingLedger.ledger(), StandingStore.table()),
                new Kept(AssignmentLedger.ledger(), AssignmentStore.table()),
                new Kept(PostLedger.ledger(), PostStore.table()),
                new Kept(PostLinkLedger.ledger(), PostLinkStore.table()),
                new Kept(TargetLedger.ledger(), TargetStore.table()),
                new Kept(GuaranteeLedger.ledger(), GuaranteeStore.table()),
                new Kept(VersionLedger.ledger(), VersionStore.table()),
                new Kept(DocumentLedger.ledger(), DocumentStore.table()),
                new Kept(ProjectLedger.ledger(), ProjectStore.table()),
                new Kept(ClaimLedger.ledger(), ClaimStore.table()),
                new Kept(TaskLedger.ledger(), TaskStore.table()),
                new Kept(ClosingLedger.ledger(), ClosingStore.table()),
                new Kept(QuotaLedger.ledger(), QuotaStore.table()),
                new Kept(ShareLedger.ledger(), QuotaStore.shares()),
                new Kept(ProgressLedger.ledger(), QuotaStore.progress()),
                new Kept(ParameterLedger.ledger(), ParameterStore.table()),
                new Kept(SheetTemplateLedger.ledger(), SheetTemplateStore.table()),
                new Kept(HolidayLedger.ledger(), HolidayStore.table()),
                new Kept(ApartLedger.ledger(), ApartStore.table()),
                new Kept(SettledLedger.ledger(), SettledStore.table()),
                new Kept(UploadLedger.ledger(), UploadStore.table()));
    }
}
