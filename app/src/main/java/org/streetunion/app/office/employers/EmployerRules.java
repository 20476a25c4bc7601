package org.streetunion.app.office.employers;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.CreditCode;
import org.streetunion.app.office.checks.Gaps;

/** What must or should hold of an employer. */
final class EmployerRules {
    private EmployerRules() {}

    static List<Problem> creditCode(Row row, Grounds grounds) {
        String code = row.get(EmployerLedger.CREDIT_CODE);
        if (code == null) {
            return List.of(Problem.warn(EmployerLedger.CREDIT_CODE, "没有统一社会信用代码，涵盖单位去重和查重会不准，请尽快补上"));
        }
        return CreditCode.complaint(code)
                .map(complaint -> List
                        .of(Problem.block(EmployerLedger.CREDIT_CODE, "统一社会信用代码" + complaint).because("GB 32100-2015")))
                .orElse(List.of());
    }

    /** Without a category an employer is not counted among the 非公企业 of the quarterly report. */
    static List<Problem> gaps(Row row, Grounds grounds) {
        String advice = row.get(EmployerLedger.CATEGORY) == null ? "；单位类别决定算不算非公企业，请补上" : "，请补上";
        return Gaps.of(row, List.of(EmployerLedger.CATEGORY, EmployerLedger.TRADE, EmployerLedger.COMMUNITY), advice);
    }

    static List<Problem> founded(Row row, Grounds grounds) {
        LocalDate founded = row.get(EmployerLedger.FOUNDED_ON);
        return founded != null && founded.isAfter(grounds.today())
                ? List.of(Problem.block(EmployerLedger.FOUNDED_ON, "成立日期不能晚于今天"))
                : List.of();
    }
}
