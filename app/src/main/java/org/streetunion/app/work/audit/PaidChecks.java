package org.streetunion.app.work.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;
import org.streetunion.app.work.grants.GrantDeadlines;
import org.streetunion.app.work.pay.Pay;

/** What the registers of what was paid show: grants and allowances. */
final class PaidChecks {
    private static final int MOST = 100_000;
    private static final int USUAL = 30;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private final Office office;
    private final Parameters parameters;
    private final LocalDate from;
    private final LocalDate to;

    PaidChecks(Office office, Parameters parameters, LocalDate from, LocalDate to) {
        this.office = office;
        this.parameters = parameters;
        this.from = from;
        this.to = to;
    }

    /** Grants, and dues given back, that had not arrived in time at the end of the period, or today when it is not over. */
    List<Finding> unarrived() {
        LocalDate today = LocalDate.now(office.clock());
        LocalDate day = to.isAfter(today) ? today : to;
        int days = parameters.amount(GrantDeadlines.LIMIT, day).map(BigDecimal::intValue).orElse(USUAL);
        List<Finding> findings = new ArrayList<>();
        for (Row row : rows(GrantLedger.KEY, GrantLedger.PAID_ON, EVER, day.minusDays(days + 1L))) {
            LocalDate arrived = row.get(GrantLedger.ARRIVED_ON);
            if (GrantLedger.outOn(row, day) && (arrived == null || arrived.isAfter(day))) {
                findings.add(new Finding(GrantLedger.UNION.text(row) + " " + row.get(GrantLedger.KIND, "") + " "
                        + Types.money(row.get(GrantLedger.AMOUNT, 0L)) + " 元，" + row.get(GrantLedger.PAID_ON) + " 付款，到 " + day
                        + " 超过 "
                        + days + " 天没有确认到账", GrantLedger.KEY, row.id()));
            }
        }
        for (Row row : rows(RefundLedger.KEY, RefundLedger.PAID_ON, EVER, day.minusDays(days + 1L))) {
            LocalDate arrived = row.get(RefundLedger.ARRIVED_ON);
            if (arrived == null || arrived.isAfter(day)) {
                String union = RefundLedger.UNION.text(row);
                findings.add(new Finding((union.isEmpty() ? RefundLedger.EMPLOYER.text(row) : union) + " "
                        + row.get(RefundLedger.YEAR, 0) + "年小额缴费返还 " + Types.money(row.get(RefundLedger.AMOUNT, 0L)) + " 元，"
                        + row.get(RefundLedger.PAID_ON) + " 付款，到 " + day + " 超过 " + days + " 天没有确认到账", RefundLedger.KEY,
                        row.id()));
            }
        }
        return findings;
    }

    /** Grants that one person handled and approved. */
    List<Finding> grantsByOne() {
        return rows(GrantLedger.KEY, GrantLedger.APPROVED_ON, from, to).stream()
                .filter(row -> row.get(GrantLedger.APPROVED_BY, "").equals(row.get(GrantLedger.HANDLER)))
                .map(row -> new Finding(GrantLedger.UNION.text(row) + " " + Types.money(row.get(GrantLedger.AMOUNT, 0L))
                        + " 元拨付：经办和审批是同一人（" + row.get(GrantLedger.HANDLER) + "）", GrantLedger.KEY, row.id()))
                .toList();
    }

    /** Earmarked grants of which more was used than given, or of which nobody said within a year how they were used. */
    List<Finding> earmarked() {
        List<Finding> findings = new ArrayList<>();
        for (Row row : rows(GrantLedger.KEY, GrantLedger.PAID_ON, EVER, to)) {
            long given = row.get(GrantLedger.AMOUNT, 0L);
            Long used = row.get(GrantLedger.USED);
            String words = GrantLedger.UNION.text(row) + " " + row.get(GrantLedger.KIND, "") + " " + Types.money(given) + " 元（"
                    + row.get(GrantLedger.PAID_ON)
                    + " 付款）：";
            boolean counts = GrantKinds.FOR_A_PURPOSE.contains(row.get(GrantLedger.KIND, "")) && GrantLedger.outOn(row, to);
            if (counts && used != null && used > given) {
                findings.add(new Finding(words + "写着用了 " + Types.money(used) + " 元，比拨的多", GrantLedger.KEY, row.id()));
            } else if (counts && used == null && !row.get(GrantLedger.PAID_ON, to).isAfter(to.minusYears(1))) {
                findings.add(new Finding(words + "一年以上没有报使用情况", GrantLedger.KEY, row.id()));
            }
        }
        return findings;
    }

    /** Who was paid and should not have been, by today's registers: 名册外, 不称职, 重复, 专职. */
    List<Finding> allowances() {
        List<Finding> findings = new ArrayList<>();
        Pay pay = Pay.usual(office);
        for (Row batch : rows(PayBatchLedger.KEY, PayBatchLedger.PAID_ON, from, to)) {
            String name = batch.get(PayBatchLedger.NAME, "") + "：";
            pay.doubts(batch.id())
                    .forEach(problem -> findings.add(new Finding(name + problem.sentence(), PayBatchLedger.KEY, batch.id())));
            if (batch.get(PayBatchLedger.APPROVED_BY, "").equals(batch.get(PayBatchLedger.CHECKED_BY))) {
                findings.add(new Finding(name + "审核和批准是同一人（" + batch.get(PayBatchLedger.APPROVED_BY) + "）", PayBatchLedger.KEY,
                        batch.id()));
            }
        }
        return findings;
    }

    private List<Row> rows(String ledger, Column<LocalDate> day, LocalDate first, LocalDate last) {
        Register register = office.registers().get(ledger);
        Query within = Query.ALL.and(new Filter.Between(day.key(), first, last)).sort(org.streetunion.app.ledger.Sort.by(day));
        return register.labelled(register.store().first(within, MOST));
    }
}
