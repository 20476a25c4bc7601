package org.streetunion.app.work.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.dues.Due;
import org.streetunion.app.reporting.dues.DuesFactsStore;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check.Finding;

/**
 * 欠拨户: what is due for any period that had begun and had not come in by the end of the audited one, however long ago it began; and how
 * much of 会费 came in.
 */
final class DuesCheck implements Source {
    private final DuesFactsStore dues;

    DuesCheck(Office office, Parameters parameters) {
        this.dues = new DuesFactsStore(office.database().sql(), parameters);
    }

    @Override
    public int check() {
        return 2;
    }

    /** A period of a payer; what is due for it may come in part by part. */
    private record Term(Due.Payer payer, String kind, String period) {}

    /**
     * What a term comes to; nothing is due while nobody could say.
     *
     * @param now whether it began in the audited period or something of it came in then
     */
    private record Sum(long row, boolean now, boolean known, long due, long paid) {
        static final Sum NONE = new Sum(0, false, false, 0, 0);

        Sum plus(Due each, LocalDate from, LocalDate to) {
            Long reckoned = each.due();
            boolean begins = !each.from().isBefore(from);
            boolean came = each.paidOn() != null && !each.paidOn().isBefore(from) && !each.paidOn().isAfter(to);
            return new Sum(row == 0 ? each.id() : row, now || begins || came, known || reckoned != null,
                    due + (reckoned == null ? 0 : reckoned), paid + each.paidBy(to));
        }

        long owed() {
            return known ? Math.max(0, due - paid) : 0;
        }
    }

    @Override
    public Part read(LocalDate from, LocalDate to) {
        Map<Term, Sum> terms = new LinkedHashMap<>();
        dues.dueBy(from, to).forEach(each -> terms.compute(new Term(each.payer(), each.kind(), each.period()),
                (term, before) -> (before == null ? Sum.NONE : before).plus(each, from, to)));
        terms.values().removeIf(sum -> !sum.now() && sum.owed() == 0);
        if (terms.isEmpty()) {
            return Part.nothing("“经费收缴”里没有这个期间的登记，也没有以前的欠拨，没有可查的");
        }
        List<Finding> findings = new ArrayList<>();
        terms.forEach((term, sum) -> {
            if (sum.owed() > 0) {
                findings.add(new Finding(term.payer().name() + " " + term.period() + " " + term.kind() + "：应拨 "
                        + Types.money(sum.due()) + " 元，到 " + to + " 实收 " + Types.money(sum.paid()) + " 元，欠 "
                        + Types.money(sum.owed()) + " 元", DuesLedger.KEY, sum.row()));
            }
        });
        long unknown = terms.values().stream().filter(sum -> !sum.known()).count();
        return new Part(findings, fees(terms) + (unknown == 0 ? "" : unknown + " 户期没有工资总额，算不出应拨；")
                + "没有列出应缴、也没有登记的单位这里看不出来", true);
    }

    /** 会费收缴率, where fees are kept at all. */
    private static String fees(Map<Term, Sum> terms) {
        long due = 0;
        long paid = 0;
        for (Map.Entry<Term, Sum> each : terms.entrySet()) {
            boolean counts = each.getKey().kind().equals(Payers.FEES) && each.getValue().known() && each.getValue().now();
            due += counts ? each.getValue().due() : 0;
            paid += counts ? each.getValue().paid() : 0;
        }
        BigDecimal rate = Figures.percent(BigDecimal.valueOf(paid), BigDecimal.valueOf(due));
        return rate == null
                ? ""
                : "会费收缴率 " + rate.toPlainString() + "%（" + Types.money(paid) + " ÷ " + Types.money(due) + "）；";
    }
}
