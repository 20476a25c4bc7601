package org.streetunion.app.work.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Split;
import org.streetunion.app.office.grantbatches.GrantBatchLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.Purse;

/** Reckons a batch over many unions by a formula, shows it, and makes it as one act. */
public final class ProposeGrants {
    private static final int MOST = 100_000;
    private static final int CENTS = 2;
    private final Office office;
    private final BudgetLeft budget;

    /** In this office; held against its budgets. */
    public ProposeGrants(Office office) {
        this(office, BudgetLeft.usual(office));
    }

    /** Held against another budget. */
    public ProposeGrants(Office office, BudgetLeft budget) {
        this.office = office;
        this.budget = budget;
    }

    /** The plan reckoned; nothing is written. */
    public GrantPlan.Preview look(GrantPlan plan) {
        OwedToUnions.Reckoned owed = plan.basis().money()
                ? new OwedToUnions(office).of(plan.basis().role(), plan.day())
                : OwedToUnions.Reckoned.NOTHING;
        List<GrantPlan.Line> lines = plan.cents() > 0 || plan.whole() ? lines(plan, owed) : List.of();
        // What is owed already is no spending of this year.
        OptionalLong left = plan.basis().money() ? OptionalLong.empty() : budget.of(plan);
        List<Problem> problems = new ArrayList<>(wanting(plan));
        if (plan.basis().money()) {
            problems.addAll(owing(plan, lines, owed.overpaid()));
        }
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.add(Problem.block(null, "截至 " + plan.day() + " 没有一家有" + plan.basis().words() + "，拨不出去"
                    + (plan.basis().money() ? "（看本级账套里已记账的，已在审批的拨付除外）" : "")));
        }
        long total = lines.stream().mapToLong(GrantPlan.Line::cents).sum();
        if (left.isPresent() && total > left.getAsLong()) {
            problems.add(Problem.warn(GrantBatchLedger.TOTAL, "合计 " + Types.money(total) + " 元超过预算余额 "
                    + Types.money(left.getAsLong()) + " 元"));
        }
        return new GrantPlan.Preview(lines, left.isPresent() ? left.getAsLong() : null, problems);
    }

    /** Makes the batch with its 拨付单, unless something stands against it. */
    public Saved run(GrantPlan plan, Actor actor) {
        GrantPlan.Preview preview = look(plan);
        if (preview.problems().stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, preview.problems());
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", plan.words());
        Row batch = Row.NEW.with(GrantBatchLedger.NAME, plan.name().strip()).with(GrantBatchLedger.KIND, plan.what().kind())
                .with(GrantBatchLedger.FORMULA, plan.words()).with(GrantBatchLedger.ASKED_ON, plan.asked());
        long[] id = new long[1];
        long number = WholeAct.run(office, new WholeAct.Heading(act, GrantBatchLedger.KEY,
                "拟定拨付：" + plan.name().strip() + "，" + preview.lines().size() + " 家", preview.lines().size() + 1L),
                Progress.SILENT, whole -> {
                    id[0] = whole.add(GrantBatchLedger.KEY, batch, act);
                    whole.write(GrantLedger.KEY, rows(plan, preview, id[0], actor), act);
                });
        return new Saved(id[0], number, preview.problems());
    }

    private List<GrantPlan.Line> lines(GrantPlan plan, OwedToUnions.Reckoned owed) {
        List<QuotaWeights.Taker> takers = new GrantWeights(office).of(plan, owed).stream().filter(taker -> taker.weight() > 0)
                .toList();
        if (takers.isEmpty()) {
            return List.of();
        }
        List<Long> weights = takers.stream().map(QuotaWeights.Taker::weight).toList();
        List<Long> amounts = plan.whole()
                ? weights
                : plan.split()
                        ? Split.of(plan.cents(), weights.stream().map(BigDecimal::valueOf).toList())
                        : weights.stream().map(weight -> Math.multiplyExact(weight, plan.cents())).toList();
        List<GrantPlan.Line> lines = new ArrayList<>();
        for (int at = 0; at < takers.size(); at++) {
            if (amounts.get(at) > 0) {
                lines.add(new GrantPlan.Line(takers.get(at).union(), takers.get(at).name(), weights.get(at), amounts.get(at)));
            }
        }
        return lines;
    }

    /** What stands against paying what is owed: more than is owed, no account to clear, somebody who has had too much. */
    private List<Problem> owing(GrantPlan plan, List<GrantPlan.Line> lines, long overpaid) {
        List<Problem> problems = new ArrayList<>();
        long owed = lines.stream().mapToLong(GrantPlan.Line::number).sum();
        if (plan.split() && !lines.isEmpty() && plan.cents() > owed) {
            problems.add(Problem.block(GrantBatchLedger.TOTAL,
                    "总额 " + Types.money(plan.cents()) + " 元多于账上欠这些工会的 " + Types.money(owed) + " 元"));
        }
        Purse purse = new Purse(office);
        if (purse.on(plan.asked()).isPresent() && purse.account(plan.asked(), plan.basis().role()).isEmpty()) {
            problems.add(Problem.block(null, plan.asked() + " 没有用途为“" + plan.basis().role()
                    + "”、可以记账的科目，冲不了这笔应付，请先在“科目”里补上"));
        }
        if (overpaid > 0) {
            problems.add(Problem.warn(null, "有 " + overpaid + " 家已拨的多于账上现在归它的，单位可能改归了别的工会，请先核对“应付下级明细表”"));
        }
        return problems;
    }

    private List<Problem> wanting(GrantPlan plan) {
        List<Problem> problems = new ArrayList<>();
        if (plan.name().isBlank()) {
            problems.add(Problem.block(GrantBatchLedger.NAME, "请写批次名称，例如 2026年上半年经费回拨"));
        } else if (!office.registers().find(GrantBatchLedger.KEY, List.of(plan.name().strip())).isEmpty()) {
            problems.add(Problem.block(GrantBatchLedger.NAME, "已经有一批叫“" + plan.name().strip() + "”，请换一个名称"));
        }
        if (plan.what().kind().isBlank()) {
            problems.add(Problem.block(GrantBatchLedger.KIND, "请选款项性质"));
        }
        if (plan.cents() <= 0 && !plan.whole()) {
            problems.add(Problem.block(null, plan.split() ? "请写要分的总额（元）" : "请写标准（元）"));
        }
        if (plan.asked().isBefore(plan.day())) {
            problems.add(Problem.warn(null, "计算基数的日期 " + plan.day() + " 在申请日期 " + plan.asked() + " 以后"));
        }
        return problems;
    }

    private List<Row> rows(GrantPlan plan, GrantPlan.Preview preview, long batch, Actor actor) {
        Registers registers = office.registers();
        Payees payees = new Payees(registers, preview.lines().stream().map(GrantPlan.Line::union).toList(),
                plan.asked());
        Reference account = plan.basis().money()
                ? new Purse(office).account(plan.asked(), plan.basis().role()).orElse(null)
                : null;
        int last = last(registers, plan.asked());
        List<Row> rows = new ArrayList<>();
        for (GrantPlan.Line line : preview.lines()) {
            String number = String.format(java.util.Locale.ROOT, "%d-%04d", plan.asked().getYear(), last + rows.size() + 1);
            rows.add(payees.filled(row(plan, line).with(GrantLedger.NUMBER, number).with(GrantLedger.BATCH, Reference.to(batch))
                    .with(GrantLedger.BUDGET, account).with(GrantLedger.HANDLER, actor.name())));
        }
        return rows;
    }

    private static Row row(GrantPlan plan, GrantPlan.Line line) {
        String source = plan.what().source();
        String document = plan.what().docNo().strip();
        Row row = Row.NEW.with(GrantLedger.UNION, Reference.to(line.union())).with(GrantLedger.KIND, plan.what().kind())
                .with(GrantLedger.AMOUNT, line.cents()).with(GrantLedger.ASKED_ON, plan.asked())
                .with(GrantLedger.STATE, GrantKinds.ASKED).with(GrantLedger.PROJECT, plan.what().project())
                .with(GrantLedger.DOC_NO, document.isEmpty() ? null : document)
                .with(GrantLedger.SOURCE, source.isEmpty() ? null : source)
                .with(GrantLedger.BASIS, Types.plain(BigDecimal.valueOf(line.number(), plan.basis().money() ? CENTS : 0)))
                .with(GrantLedger.WHY, why(plan, line));
        return plan.split() || plan.whole() ? row : row.with(GrantLedger.RATE, plan.cents());
    }

    /** 120 人 × 5.00 元. */
    private static String why(GrantPlan plan, GrantPlan.Line line) {
        if (plan.whole()) {
            return plan.words();
        }
        String count = plan.basis().money() ? plan.basis().count(line.number()) : line.number() + " " + plan.basis().unit();
        return plan.split() ? plan.words() + "，本家 " + count : count + " × " + Types.money(plan.cents()) + " 元";
    }

    /** The last number that was given in a year, also to what lies in the 回收站. */
    private static int last(Registers registers, LocalDate asked) {
        String year = asked.getYear() + "-";
        Query numbered = Query.ALL.and(new Filter.Contains(GrantLedger.NUMBER.key(), year));
        var store = registers.get(GrantLedger.KEY).store();
        return Stream.concat(store.first(numbered, MOST).stream(), store.first(numbered.inTrash(), MOST).stream())
                .map(row -> row.get(GrantLedger.NUMBER, "")).filter(number -> number.matches(year + "\\d{1,6}"))
                .mapToInt(number -> Integer.parseInt(number.substring(year.length()))).max().orElse(0);
    }
}
