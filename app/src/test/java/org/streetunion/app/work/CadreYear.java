package org.streetunion.app.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.SheetTemplateLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.work.appraisal.Appraise;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.pay.Crowd;
import org.streetunion.app.work.pay.PayOffice;
import org.streetunion.app.work.pay.ProposePay;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;
import org.streetunion.app.work.sheets.StartSheet;
import org.streetunion.app.work.sheets.TwoSheets;
import org.streetunion.app.work.tasks.CloseTasks;

/** A year as the secretary works it: four vice-chairs, eight assistants, eight sheets. People are known by their place, 0 to 11. */
final class CadreYear {
    static final List<String> VICES = List.of("甘一", "甘二", "甘三", "甘四");
    static final List<String> ASSISTANTS = List.of("苗一", "苗二", "苗三", "苗四", "苗五", "苗六", "苗七", "苗八");
    static final List<String> PLACES = List.of("望海", "听涛", "云台", "青石", "柳堤", "梧桐", "东港", "西渡");
    static final LocalDate START = LocalDate.of(2026, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    final List<String> names = new ArrayList<>(VICES);
    final List<Long> unions = new ArrayList<>();
    final PayOffice pay;
    private final Office office;

    CadreYear(Office office) {
        this(office, List.of());
    }

    /** Whose sheets are those of unions that are there already. */
    CadreYear(Office office, List<Long> unions) {
        this.unions.addAll(unions);
        this.office = office;
        this.pay = new PayOffice(office);
        names.addAll(ASSISTANTS);
        new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED, SheetTemplateLedger.KEY,
                SheetTemplateLedger.SHIPPED));
        weight("考评街道评分权重", 30);
        weight("考评履职权重", 20);
        weight("考评目标权重", 20);
        pay.standard("兼职副主席", "月津贴", "每月", 80_000L, START);
        pay.standard("协理员", "月津贴", "每月", 50_000L, START);
    }

    void appoint() {
        VICES.forEach(name -> pay.viceChair(name, START));
        ASSISTANTS.forEach(name -> pay.assistant(name, START, LocalDate.of(2026, 12, 31)));
    }

    /** Every sheet has an assistant of its own, and every vice-chair two sheets. */
    void sign() {
        if (unions.isEmpty()) {
            PLACES.forEach(place -> unions.add(pay.cadres.union(place + "社区总工会")));
        }
        for (int i = 0; i < PLACES.size(); i++) {
            long union = unions.get(i);
            long sheet = StartSheet.run(office, union, 2026, StartSheet.From.EMPTY, Cadres.CLERK).sheet();
            pay.cadres.save("posts", post(union, "协理员", ASSISTANTS.get(i)));
            pay.cadres.save("posts", post(union, "兼职副主席", VICES.get(i % VICES.size())));
            pay.cadres.save("targets", TwoSheets.part(union, "name", "走访", "measure", "次", "counted_from", "走访次数",
                    "yearly_value", BigDecimal.valueOf(12), "points", BigDecimal.valueOf(60)));
            pay.cadres.save("targets", TwoSheets.part(union, "name", "调解", "measure", "件", "yearly_value",
                    BigDecimal.valueOf(8), "points", BigDecimal.valueOf(40), "hand_three", BigDecimal.valueOf(i + 1), "evidence",
                    "台账"));
            pay.cadres.save("guarantees", TwoSheets.part(union, "aspect", "经费", "item", "工作经费", "payer", "街道总工会",
                    "approved_amount", 1_000_000L, "received_amount", i * 100_050L));
            move(sheet, MoveSheet.Step.SIGN);
            move(sheet, MoveSheet.Step.RUN);
        }
    }

    /** July to September: of the first one visit a month, of the second two, of the third three, and so on again. */
    void keepDuties() {
        for (int who = 0; who < names.size(); who++) {
            int entry = 0;
            for (int month = 7; month <= 9; month++) {
                for (int visit = 0; visit <= who % 3; visit++) {
                    Row duty = Row.NEW.with(DutyLedger.PERSON, Reference.to(pay.person(names.get(who))))
                            .with(DutyLedger.DAY, LocalDate.of(2026, month, 3 + visit * 7)).with(DutyLedger.KIND, "走访联系")
                            .with(DutyLedger.UNION, Reference.to(unions.get(who < 4 ? who : who - 4)))
                            .with(DutyLedger.CONTENT, "走访" + entry).with(DutyLedger.DAYS_USED, new BigDecimal("0.5"));
                    pay.cadres.save("duties", entry < who % 6
                            ? duty.with(DutyLedger.ITEM, DutyLedger.FIVE.get(entry % DutyLedger.FIVE.size()))
                            : duty);
                    entry++;
                }
            }
        }
    }

    /** An item of every month for each assistant; every second one leaves September's open. */
    void crossOff() {
        for (int i = 0; i < ASSISTANTS.size(); i++) {
            long task = pay.cadres.save("tasks", Row.NEW.with("kind", "任务清单").with("item", "月度走访").with("level", "社区")
                    .with("frequency", "月").with("entered_on", LocalDate.of(2026, 7, 1)).with("due_rule", "期初起第几天")
                    .with("due_days", 25).with("person", Reference.to(pay.person(ASSISTANTS.get(i)))));
            for (int month = 7; month <= (i % 2 == 0 ? 9 : 8); month++) {
                CloseTasks.run(office, new CloseTasks.Order(List.of(new CloseTasks.Turn(task, "2026年" + month + "月")),
                        LocalDate.of(2026, month, 20), null, "走访记录", List.of()), Cadres.CLERK);
            }
        }
    }

    /** Proposes a month, takes something off where said, and takes it all the way. */
    ProposePay.Proposal payMonth(int month, String whom, long off) {
        ProposePay.Proposal proposal = pay.month(Crowd.PART_TIMERS, 2026, month);
        if (off > 0) {
            pay.cadres.save(PayLineLedger.KEY, pay.line(proposal.id(), whom).with(PayLineLedger.DEDUCTION, off)
                    .with(PayLineLedger.DEDUCTION_REASON, "缺席例会"));
        }
        pay.lock(proposal.id());
        return proposal;
    }

    /** Reckons, enters the scores that people give, and reckons again. */
    void appraise(List<Integer> failing) {
        Appraise.usual(office).run(2026, Cadres.CLERK);
        for (int who = 0; who < names.size(); who++) {
            boolean bad = failing.contains(who);
            pay.cadres.save(AppraisalLedger.KEY, appraisal(names.get(who)).with(AppraisalLedger.SELF, number(bad ? 20 : 90))
                    .with(AppraisalLedger.UNIONS, number(bad ? 20 : 85))
                    .with(AppraisalLedger.STREET, number(bad ? 20 : 88 - who)));
        }
        Appraise.usual(office).run(2026, Cadres.CLERK);
    }

    void decide() {
        names.forEach(name -> pay.cadres.save(AppraisalLedger.KEY,
                appraisal(name).with(AppraisalLedger.SHOWN_FROM, LocalDate.of(2026, 9, 25))
                        .with(AppraisalLedger.SHOWN_TO, LocalDate.of(2026, 9, 30)).with(AppraisalLedger.DECIDED, TODAY)));
    }

    Row appraisal(String name) {
        return pay.rows(AppraisalLedger.KEY).stream()
                .filter(row -> Reference.to(pay.person(name)).equals(row.get(AppraisalLedger.PERSON))).findFirst().orElseThrow();
    }

    long signed() {
        return pay.rows(AssignmentLedger.KEY).stream()
                .filter(row -> AssignmentLedger.RUNNING.equals(row.get(AssignmentLedger.STATE))).count();
    }

    private Row post(long union, String post, String name) {
        return TwoSheets.part(union, "post", post, "person", Reference.to(pay.person(name)), "duties", "走访", "starts_on", START);
    }

    private void move(long sheet, MoveSheet.Step step) {
        SheetOutcome outcome = MoveSheet.run(office, sheet, new MoveSheet.Order(step, LocalDate.of(2026, 1, 10), "王街道", "陈望",
                "", null), Cadres.CLERK);
        if (!outcome.done()) {
            throw new IllegalStateException(step + " " + outcome.problems());
        }
    }

    private void weight(String name, int amount) {
        Row row = office.registers().get("parameters").store().first(Query.ALL.search(name), 1).get(0);
        pay.cadres.save("parameters", row.with("amount", number(amount)));
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
