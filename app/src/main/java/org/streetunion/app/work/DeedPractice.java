package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.bank.Standing;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.work.bank.MatchBank;
import org.streetunion.app.work.benefits.BookBenefits;
import org.streetunion.app.work.budget.BudgetStep;
import org.streetunion.app.work.budget.StepBudget;
import org.streetunion.app.work.dues.BookDues;
import org.streetunion.app.work.dues.Signed;
import org.streetunion.app.work.grants.GrantBasis;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.MoveGrants;
import org.streetunion.app.work.grants.ProposeGrants;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.OfficeFacts;

/** What the practice office's clerk did with its money in the third quarter: deeds, which stand in no workbook. */
final class DeedPractice {
    private static final int MOST = 10_000;
    private static final LocalDate CONGRESS = LocalDate.of(2026, 2, 26);
    private static final LocalDate COMMITTEE = MoneyWork.ADJUSTED_ON;
    private final Office office;
    private final Book book;
    private final OfficeFacts.Signers signers;
    private final Actor actor;

    DeedPractice(Office office, Book book, OfficeFacts.Signers signers, Actor actor) {
        this.office = office;
        this.book = book;
        this.signers = signers;
        this.actor = actor;
    }

    /** The budget is passed, and again when it was adjusted. */
    void budget() {
        phase(BudgetPhases.OPENING, CONGRESS, "街道总工会会员代表大会");
        phase(BudgetPhases.ADJUSTED, COMMITTEE, "街道总工会委员会会议");
    }

    private void phase(String phase, LocalDate day, String meeting) {
        StepBudget steps = new StepBudget(office);
        for (BudgetStep step : List.of(BudgetStep.APPROVE, BudgetStep.REPORT)) {
            PostPractice.done(steps.run(new StepBudget.Order(book.id(), MoneyWork.PLANNED, phase, step,
                    step == BudgetStep.APPROVE ? meeting : "", day, "", ""), actor));
        }
    }

    /** What came in is booked. */
    void dues() {
        BookDues dues = new BookDues(office);
        Signed signed = new Signed(signers.filler(), signers.checker(), signers.chair());
        PostPractice.done(dues.run(new BookDues.Order(book.id(), dues.waiting(MoneyWork.POSTED_TO), signed), actor));
    }

    /** So much a member for each taker, approved and paid; it arrived everywhere but at one. */
    void grants(DeedWork.Grants grants) {
        DeedWork.Days days = grants.days();
        List<Long> takers = unions(grants.takers().stream().map(taker -> taker.union().name()).toList());
        GrantPlan plan = new GrantPlan(grants.name(), new GrantPlan.What("回拨", "", null, "上级补助"), QuotaWeights.Among.UNIONS,
                GrantBasis.MEMBERS, false, grants.rate(), days.counted(), days.asked(), takers);
        PostPractice.done(new ProposeGrants(office).run(plan, actor));
        List<Row> rows = office.registers().get(GrantLedger.KEY).store().first(Query.ALL, MOST);
        List<Long> all = rows.stream().map(Row::id).toList();
        MoveGrants move = new MoveGrants(office);
        PostPractice.done(move.run(new MoveGrants.Order(all, GrantStep.APPROVE, days.approved(), signers.chair(), ""), actor));
        PostPractice.done(move.run(new MoveGrants.Order(all, GrantStep.PAY, days.paid(), "", ""), actor));
        long lost = grants.lost() == null ? 0 : unions(List.of(grants.lost().name())).get(0);
        List<Long> arrived = rows.stream().filter(row -> row.get(GrantLedger.UNION, Reference.to(0)).id() != lost).map(Row::id)
                .toList();
        PostPractice.done(move.run(new MoveGrants.Order(arrived, GrantStep.ARRIVE, days.arrived(), "", ""), actor));
    }

    private List<Long> unions(List<String> names) {
        var found = office.registers().find("unions", names);
        return names.stream().map(name -> found.getOrDefault(name, List.of()).get(0).id()).toList();
    }

    /** The quarter's gifts become one voucher. */
    void gifts() {
        List<Long> all = office.registers().get(BenefitLedger.KEY).store().first(Query.ALL, MOST).stream().map(Row::id).toList();
        PostPractice.done(new BookBenefits(office).run(new BookBenefits.Order(all, DeedWork.BOOKED), actor));
    }

    /** What bank and books agree on is matched; the gifts, which the bank paid in two parts, by hand. */
    void bank() {
        MatchBank matching = new MatchBank(office);
        PostPractice.done(matching.accept(matching.look(book, MoneyWork.POSTED_TO).sure(), actor));
        Standing open = matching.look(book, MoneyWork.POSTED_TO).standing();
        PostPractice.done(matching.match(open.lines().stream().filter(line -> line.summary().equals(DeedWork.GIVEN)).toList(),
                open.items().stream().filter(item -> item.summary().startsWith(DeedWork.GIVEN)).toList(), actor));
    }
}
