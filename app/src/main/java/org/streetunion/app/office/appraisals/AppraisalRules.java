package org.streetunion.app.office.appraisals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** What must hold of an appraisal. */
final class AppraisalRules {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final List<String> GOOD = List.of("年奖励", "续聘", "表彰");

    private AppraisalRules() {}

    static List<Problem> scores(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        for (AppraisalScores.Part part : AppraisalScores.PARTS) {
            BigDecimal score = row.get(part.score());
            if (score != null && (score.signum() < 0 || score.compareTo(FULL) > 0)) {
                problems.add(Problem.block(part.score(), "“" + part.score().heading() + "”应在 0 到 100 之间"));
            }
        }
        for (Column<BigDecimal> column : List.of(AppraisalLedger.BONUS, AppraisalLedger.DEDUCTION)) {
            if (row.get(column, BigDecimal.ZERO).signum() < 0) {
                problems.add(Problem.block(column, "“" + column.heading() + "”不能是负数"));
            }
        }
        return problems;
    }

    static List<Problem> reasons(Row row, Grounds grounds) {
        return row.get(AppraisalLedger.DEDUCTION, BigDecimal.ZERO).signum() > 0
                && row.get(AppraisalLedger.DEDUCTION_REASON) == null
                        ? List.of(Problem.block(AppraisalLedger.DEDUCTION_REASON, "扣了分，请写明扣分原因"))
                        : List.of();
    }

    static List<Problem> days(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        LocalDate from = row.get(AppraisalLedger.SHOWN_FROM);
        LocalDate to = row.get(AppraisalLedger.SHOWN_TO);
        LocalDate decided = row.get(AppraisalLedger.DECIDED);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(AppraisalLedger.SHOWN_TO, "公示止早于公示起"));
        }
        if (decided != null && (to == null ? from != null : !decided.isAfter(to))) {
            problems.add(Problem.block(AppraisalLedger.DECIDED,
                    to == null ? "公示还没有写明截止日期，不能审定" : "审定应在公示结束（" + to + "）之后"));
        }
        if (decided != null && from == null && to == null) {
            problems.add(Problem.warn(AppraisalLedger.DECIDED, "审定前应当公示，还没有写公示起止"));
        }
        return problems;
    }

    static List<Problem> grade(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        String grade = row.get(AppraisalLedger.GRADE);
        if (row.get(AppraisalLedger.DECIDED) != null && grade == null) {
            problems.add(Problem.block(AppraisalLedger.GRADE, "审定了却没有等次，请选等次"));
        }
        if (row.get(AppraisalLedger.DECIDED) != null && row.get(AppraisalLedger.OUTCOME) == null) {
            problems.add(Problem.warn(AppraisalLedger.OUTCOME, "还没有写结果运用"));
        }
        String proposed = row.get(AppraisalLedger.PROPOSED);
        if (grade != null && proposed != null && !grade.equals(proposed)) {
            problems.add(Problem.warn(AppraisalLedger.GRADE, "等次“" + grade + "”和按总分的建议“" + proposed + "”不同，请在备注写明原因"));
        }
        boolean ending = List.of("罢免", "解聘").contains(row.get(AppraisalLedger.OUTCOME, ""));
        if (ending && !AppraisalLedger.FAILED.equals(grade)) {
            problems.add(Problem.block(AppraisalLedger.OUTCOME, "只有“" + AppraisalLedger.FAILED + "”才因考评罢免或解聘"));
        }
        if (AppraisalLedger.FAILED.equals(grade) && GOOD.contains(row.get(AppraisalLedger.OUTCOME, ""))) {
            problems.add(Problem.warn(AppraisalLedger.OUTCOME,
                    "“" + AppraisalLedger.FAILED + "”的结果运用应是罢免或解聘，不是“" + row.get(AppraisalLedger.OUTCOME) + "”"));
        }
        return problems;
    }
}
