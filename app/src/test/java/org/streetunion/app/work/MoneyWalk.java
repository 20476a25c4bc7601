package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.standards.StandardLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.bank.BankItem;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.VoucherNumberStore;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.work.bank.MatchBank;
import org.streetunion.app.work.benefits.BookBenefits;
import org.streetunion.app.work.books.ClosePeriod;
import org.streetunion.app.work.books.PostVouchers;
import org.streetunion.app.work.budget.BudgetStep;
import org.streetunion.app.work.budget.StepBudget;
import org.streetunion.app.work.dues.BookDues;
import org.streetunion.app.work.dues.Signed;
import org.streetunion.app.work.grants.GrantBasis;
import org.streetunion.app.work.grants.GrantChoice;
import org.streetunion.app.work.grants.GrantPapers;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.GrantView;
import org.streetunion.app.work.grants.MoveGrants;
import org.streetunion.app.work.grants.ProposeGrants;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.MovePay;
import org.streetunion.app.work.pay.Pay;
import org.streetunion.app.work.pay.PayPeriod;
import org.streetunion.app.work.pay.PayStep;
import org.streetunion.app.work.pay.ProposePay;
import org.streetunion.sample.expected.ExpectedMoney;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.OfficeFacts;

/** What the clerk does with a quarter's money, one deed after the other, each held against what the oracle says of it. */
final class MoneyWalk {
    /** Who does it. */
    static final Actor CLERK = new Actor("小林");
    /** On which account allowances are booked. */
    static final String ALLOWANCES = "50305 其他业务支出";
    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final LocalDate PAYDAY = LocalDate.of(2026, 9, 28);
    private static final int MOST = 10_000;
    private static final long MONTHLY = 800_00L;
    private final Office office;
    private final DeedWork deeds;
    private final OfficeFacts.Signers signers;
    private final Map<String, Long> totals;
    private final Path papers;
    private final Book book;

    MoneyWalk(Office office, org.streetunion.sample.model.Office sample, Path papers) {
        this.office = office;
        this.deeds = DeedWorks.of(sample);
        this.signers = sample.facts().signers();
        this.totals = ExpectedMoney.totals(sample);
        this.papers = papers;
        this.book = new BookStore(office.database().sql()).books().get(0);
    }

    /** A leaf is planned otherwise, both phases are passed, and from then on nothing can be changed any more. */
    void budget() {
        Row leaf = rows(BudgetLedger.KEY, Query.ALL).stream()
                .filter(row -> BudgetLedger.ACCOUNT.text(row).startsWith(ALLOWANCES)).findFirst().orElseThrow();
        long planned = leaf.get(BudgetLedger.OPENING, 0L) + 50_000_00L;
        done(save(BudgetLedger.KEY, leaf.with(BudgetLedger.OPENING, planned)));
        StepBudget steps = new StepBudget(office);
        for (String phase : List.of(BudgetPhases.OPENING, BudgetPhases.ADJUSTED)) {
            for (BudgetStep step : List.of(BudgetStep.APPROVE, BudgetStep.REPORT)) {
                done(steps.run(new StepBudget.Order(book.id(), 2026, phase, step, "第三次会员代表大会", LocalDate.of(2026, 2, 26), "", ""),
                        CLERK));
            }
        }
        Row locked = rows(BudgetLedger.KEY, Query.ALL).stream().filter(row -> row.id() == leaf.id()).findFirst().orElseThrow();
        assertFalse(save(BudgetLedger.KEY, locked.with(BudgetLedger.OPENING, planned + 1)).done(), "a passed budget stays");
    }

    /** What the clerk typed is posted, then what the employers paid, each part where it belongs. */
    void contributions() {
        List<Long> typed = new VoucherNumberStore(office.database().sql()).waiting(book.id(), book.starts(), END);
        done(new PostVouchers(office).run(typed, CLERK));
        BookDues dues = new BookDues(office);
        List<Long> waiting = dues.waiting(END);
        assertEquals(totals.get("经费收缴笔数"), (long) waiting.size());
        done(dues.run(new BookDues.Order(book.id(), waiting, new Signed(signers.filler(), signers.checker(), signers.chair())),
                CLERK));
        List<Row> rows = rows(DuesLedger.KEY, Query.ALL);
        assertTrue(rows.stream().allMatch(row -> row.get(DuesLedger.VOUCHER) != null));
        assertEquals(totals.get("经费收缴实缴"), rows.stream().mapToLong(row -> row.get(DuesLedger.PAID, 0L)).sum());
        List<Row> entries = entries("经费收缴#");
        assertEquals(totals.get("其中街道留成"), in(entries, "402"));
        assertEquals(totals.get("其中应付上级"), in(entries, "221"));
        assertEquals(totals.get("其中建会筹备金"), in(entries, "231"));
        assertEquals(List.of(), dues.waiting(END));
    }

    private static long in(List<Row> entries, String account) {
        return entries.stream().filter(row -> VoucherLedger.ACCOUNT.text(row).startsWith(account))
                .mapToLong(row -> row.get(VoucherLedger.INCOME, 0L)).sum();
    }

    /** The formula is looked at first; the money arrives everywhere but at one union. */
    void grants() throws IOException {
        DeedWork.Grants wanted = deeds.grants();
        DeedWork.Days days = wanted.days();
        List<Long> takers = unions(wanted.takers().stream().map(taker -> taker.union().name()).toList());
        GrantPlan everybody = new GrantPlan(wanted.name(), new GrantPlan.What("回拨", "", null, "上级补助"), QuotaWeights.Among.UNIONS,
                GrantBasis.MEMBERS, false, wanted.rate(), days.counted(), days.asked(), List.of());
        GrantPlan.Preview could = new ProposeGrants(office).look(everybody);
        assertTrue(could.lines().size() > takers.size(), "not all are given something");
        GrantPlan plan = GrantChoice.of(takers).of(everybody, could).orElseThrow();
        GrantPlan.Preview preview = new ProposeGrants(office).look(plan);
        assertEquals(totals.get("拨付笔数"), (long) preview.lines().size());
        assertEquals(totals.get("拨付合计"), preview.total());
        done(new ProposeGrants(office).run(plan, CLERK));
        long batch = rows("grantbatches", Query.ALL).get(0).id();
        MoveGrants move = new MoveGrants(office);
        List<Long> all = rows(GrantLedger.KEY, Query.ALL).stream().map(Row::id).toList();
        done(move.run(new MoveGrants.Order(all, GrantStep.APPROVE, days.approved(), signers.chair(), ""), CLERK));
        Files.createDirectories(papers);
        GrantView view = GrantView.find(office, batch).orElseThrow();
        assertEquals(totals.get("拨付合计"), view.total());
        assertTrue(Files.size(GrantPapers.bank(papers, office, view, CLERK).file()) > 0);
        assertTrue(
                Files.size(WriteReport.into(papers, office, GrantPapers.title(view), GrantPapers.list(office, view)).pdf()) > 0);
        done(move.run(new MoveGrants.Order(all, GrantStep.PAY, days.paid(), "", ""), CLERK));
        long lost = unions(List.of(Objects.requireNonNull(wanted.lost()).name())).get(0);
        List<Long> arrived = rows(GrantLedger.KEY, Query.ALL).stream()
                .filter(row -> row.get(GrantLedger.UNION, Reference.to(0)).id() != lost).map(Row::id).toList();
        done(move.run(new MoveGrants.Order(arrived, GrantStep.ARRIVE, days.arrived(), "", ""), CLERK));
        assertEquals(all.size() - 1, arrived.size());
    }

    /** September's batch, through all of its steps; gives what was paid. */
    long allowances() {
        for (String kind : List.of("兼职副主席", "协理员")) {
            done(save(StandardLedger.KEY,
                    Row.NEW.with(StandardLedger.KIND, kind).with(StandardLedger.ITEM, "月津贴").with(StandardLedger.PER, "每月")
                            .with(StandardLedger.SCALE, "不分档").with(StandardLedger.AMOUNT, MONTHLY)
                            .with(StandardLedger.FROM, LocalDate.of(2026, 1, 1))));
        }
        Pay pay = Pay.usual(office);
        ProposePay.Proposal batch = pay.propose()
                .run(new ProposePay.Order(Crowd.PART_TIMERS, PayPeriod.of(YearMonth.of(2026, 9)), ""), CLERK);
        assertTrue(batch.done(), () -> batch.problems() + " " + batch.left());
        for (PayStep step : PayStep.values()) {
            String by = step == PayStep.CHECK ? signers.checker() : signers.chair();
            done(pay.move().run(new MovePay.Order(batch.id(), step, PAYDAY, by, ""), CLERK));
        }
        List<Row> entries = entries("津贴批次#");
        assertEquals(1, entries.size(), "one voucher, once");
        assertEquals(ALLOWANCES, VoucherLedger.ACCOUNT.text(entries.get(0)));
        assertEquals(MONTHLY * batch.lines(), entries.get(0).get(VoucherLedger.EXPENSE));
        return MONTHLY * batch.lines();
    }

    /** All gifts become one voucher with a line for each way of giving. */
    void gifts() {
        List<Row> gifts = rows(BenefitLedger.KEY, Query.ALL);
        assertEquals(totals.get("慰问条数"), (long) gifts.size());
        done(new BookBenefits(office).run(new BookBenefits.Order(gifts.stream().map(Row::id).toList(), DeedWork.BOOKED), CLERK));
        List<Row> entries = entries("慰问#");
        assertEquals(totals.get("慰问合计"), entries.stream().mapToLong(row -> row.get(VoucherLedger.EXPENSE, 0L)).sum());
        assertEquals(3, entries.size(), "in kind, by transfer, and aid");
    }

    /** What agrees is taken on, the gifts are matched by hand; the rest is on its way, and then both sides are equal. */
    void bank(long allowances) {
        MatchBank matching = new MatchBank(office);
        MatchBank.View view = matching.look(book, END);
        long lines = view.standing().lines().size();
        done(matching.accept(view.sure(), CLERK));
        MatchBank.View then = matching.look(book, END);
        assertEquals(lines - view.sure().size(), then.standing().lines().size());
        List<BankLine> gifts = then.standing().lines().stream().filter(line -> line.summary().equals(DeedWork.GIVEN)).toList();
        List<BankItem> booked = then.standing().items().stream().filter(item -> item.summary().startsWith(DeedWork.GIVEN))
                .toList();
        assertEquals(List.of(2, 1), List.of(gifts.size(), booked.size()));
        done(matching.match(gifts, booked, CLERK));
        MatchBank.View rest = matching.look(book, END);
        assertEquals(List.of("结息", "账户管理费"), rest.standing().lines().stream().map(BankLine::summary).toList());
        assertEquals(2, rest.standing().items().size(), "an uncashed cheque, and the allowances of two days ago");
        assertTrue(rest.standing().items().stream().anyMatch(item -> item.moved() == -allowances));
        assertEquals(List.of(), rest.pairs());
    }

    /** Month by month, and then nothing more can be posted in the quarter. */
    void closed() {
        ClosePeriod periods = new ClosePeriod(office);
        for (YearMonth month = periods.next(book); !month.isAfter(YearMonth.from(END)); month = month.plusMonths(1)) {
            done(periods.close(new ClosePeriod.Order(book.id(), month, CLERK.name(), "会计", ""), CLERK));
        }
        Row late = entries("慰问#").get(0).as(0, 0).with(VoucherLedger.STATE, null).with(VoucherLedger.ORIGIN, null);
        Saved refused = save(VoucherLedger.KEY, late);
        boolean posted = refused.done() && new PostVouchers(office).run(List.of(refused.id()), CLERK).done();
        assertFalse(posted, "the quarter is closed");
        if (refused.done()) {
            office.registers().get(VoucherLedger.KEY).setTrash(new long[]{refused.id()}, true, CLERK, "季度已结账");
        }
    }

    private List<Row> entries(String origin) {
        return rows(VoucherLedger.KEY, Query.ALL.and(new Filter.Contains(VoucherLedger.ORIGIN.key(), origin)));
    }

    private List<Row> rows(String ledger, Query query) {
        var register = office.registers().get(ledger);
        return register.labelled(register.store().first(query, MOST));
    }

    private List<Long> unions(List<String> names) {
        Map<String, List<Reference>> found = office.registers().find("unions", names);
        return names.stream().map(name -> Optional.ofNullable(found.get(name)).orElseThrow().get(0).id()).toList();
    }

    private Saved save(String ledger, Row row) {
        return office.registers().get(ledger).save(row, Act.correction(CLERK, Act.Kind.EDIT));
    }

    private static void done(Saved saved) {
        assertTrue(saved.done(), () -> saved.problems().toString());
    }
}
