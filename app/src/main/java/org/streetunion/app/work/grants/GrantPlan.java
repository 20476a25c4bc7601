package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.summary.QuotaWeights;

/**
 * What a batch of grants is to be.
 *
 * @param name of the batch
 * @param what 款项性质, 文号, 项目, 资金来源
 * @param among which unions take part
 * @param basis by what it is reckoned
 * @param split whether a fixed total is divided; else so much for each of what is counted
 * @param cents the total or the rate, in 分
 * @param day as of which the basis is counted
 * @param asked 申请日期
 * @param unions those that take part; none for all that the basis knows
 */
public record GrantPlan(String name, What what, QuotaWeights.Among among, GrantBasis basis, boolean split, long cents,
        LocalDate day,
        LocalDate asked, List<Long> unions) {
    /** Copies the list. */
    public GrantPlan {
        unions = List.copyOf(unions);
    }

    /**
     * What kind of money it is.
     *
     * @param kind 款项性质
     * @param docNo 文号; may be empty
     * @param project of which it is paid; null for none
     * @param source 资金来源; may be empty
     */
    public record What(String kind, String docNo, @Nullable Reference project, String source) {}

    /**
     * What one union would get.
     *
     * @param union its row
     * @param name as shown
     * @param number how much of the basis it has
     * @param cents how much money, in 分
     */
    public record Line(long union, String name, long number, long cents) {}

    /**
     * The plan reckoned, before anything is written.
     *
     * @param lines union by union
     * @param left what is left of the budget before this, in 分; null where there is no budget to hold it against
     * @param problems what stands against it, or should be known
     */
    public record Preview(List<Line> lines, @Nullable Long left, List<Problem> problems) {
        /** Copies the lists. */
        public Preview {
            lines = List.copyOf(lines);
            problems = List.copyOf(problems);
        }

        /** All of it, in 分. */
        public long total() {
            return lines.stream().mapToLong(Line::cents).sum();
        }
    }

    /** The same for these unions only; for all when there are none. */
    public GrantPlan among(List<Long> some) {
        return new GrantPlan(name, what, among, basis, split, cents, day, asked, some);
    }

    /** Whether everybody gets the whole of what is counted, which is money, so that nobody need say how much. */
    public boolean whole() {
        return basis.money() && !split;
    }

    /** How it is reckoned, in a sentence. */
    public String words() {
        if (whole()) {
            return basis.words() + "全额（截至 " + day + "）";
        }
        String as = basis == GrantBasis.EVENLY ? "" : "（截至 " + day + "）";
        return split
                ? "总额 " + Types.money(cents) + " 元，" + (basis == GrantBasis.EVENLY ? "平均分" : "按" + basis.words() + "分") + as
                : (basis == GrantBasis.EVENLY ? "每家 " : "每" + basis.unit() + " ") + Types.money(cents) + " 元"
                        + (basis == GrantBasis.EVENLY ? "" : " × " + basis.words()) + as;
    }
}
