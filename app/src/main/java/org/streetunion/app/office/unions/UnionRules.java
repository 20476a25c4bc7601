package org.streetunion.app.office.unions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.CreditCode;
import org.streetunion.app.office.checks.Gaps;

/** What must or should hold of a union. */
final class UnionRules {
    private static final List<String> ENDINGS = List.of("工会委员会", "联合工会", "工会联合会", "总工会", "工会", "分会", "小组");

    private static final List<Column<Boolean>> POWERS = List.of(UnionLedger.MAY_FOUND, UnionLedger.MAY_GUIDE,
            UnionLedger.MAY_SPEND, UnionLedger.OWN_TASKS, UnionLedger.OWN_FUNDS, UnionLedger.OWN_APPRAISAL);
    private static final List<String> COMMUNITY = List.of("总工会", "工会联合会");

    private UnionRules() {}

    static List<Problem> name(Row row, Grounds grounds) {
        String name = row.get(UnionLedger.NAME, "");
        boolean usual = name.isEmpty() || ENDINGS.stream().anyMatch(name::endsWith);
        return usual ? List.of() : List.of(Problem.warn(UnionLedger.NAME, "工会名称一般以“工会委员会、联合工会、工会联合会、总工会”结尾，请核对全称"));
    }

    static List<Problem> creditCode(Row row, Grounds grounds) {
        String code = row.get(UnionLedger.CREDIT_CODE);
        if (code == null) {
            return List.of();
        }
        return CreditCode.complaint(code)
                .map(complaint -> List
                        .of(Problem.block(UnionLedger.CREDIT_CODE, "工会统一社会信用代码" + complaint).because("GB 32100-2015")))
                .orElseGet(() -> CreditCode.isUnion(code)
                        ? List.of()
                        : List.of(Problem.warn(UnionLedger.CREDIT_CODE, "工会的统一社会信用代码一般以 81 或 89 开头，这个像是单位的代码")));
    }

    static List<Problem> dates(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        notAfter(row, UnionLedger.FOUNDED_ON, grounds.today(), problems);
        notAfter(row, UnionLedger.STATE_ON, grounds.today(), problems);
        notAfter(row, UnionLedger.CAME_ON, grounds.today(), problems);
        LocalDate came = row.get(UnionLedger.CAME_ON);
        LocalDate founded = row.get(UnionLedger.FOUNDED_ON);
        if (came != null && founded != null && came.isBefore(founded)) {
            problems.add(Problem.block(UnionLedger.CAME_ON, "迁入日期早于建会日期，请核对"));
        }
        LocalDate from = row.get(UnionLedger.LEGAL_FROM);
        LocalDate to = row.get(UnionLedger.LEGAL_TO);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(UnionLedger.LEGAL_TO, "法人有效期止早于有效期起"));
        } else if (to != null && to.isBefore(grounds.today())) {
            problems.add(Problem.warn(UnionLedger.LEGAL_TO, "法人资格证书已过期，请到期换证"));
        }
        return problems;
    }

    static List<Problem> notItsOwnParent(Row row, Grounds grounds) {
        Reference parent = row.get(UnionLedger.PARENT);
        return parent != null && row.id() != 0 && parent.id() == row.id()
                ? List.of(Problem.block(UnionLedger.PARENT, "上级工会不能是它自己"))
                : List.of();
    }

    /** 三大职权、三个单列 are given by a paper, to unions of communities (dossier 1, sections 3 and 7). */
    static List<Problem> powers(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        notAfter(row, UnionLedger.POWERS_ON, grounds.today(), problems);
        if (POWERS.stream().noneMatch(power -> Boolean.TRUE.equals(row.get(power)))) {
            return problems;
        }
        if (row.get(UnionLedger.POWERS_NO) == null || row.get(UnionLedger.POWERS_ON) == null) {
            problems.add(Problem.warn(UnionLedger.POWERS_NO, "有三大职权或三个单列，请填上授权文号和授权日期"));
        }
        if (!COMMUNITY.contains(row.get(UnionLedger.FORM, ""))) {
            problems.add(Problem.warn(UnionLedger.FORM, "三大职权和三个单列一般授给社区总工会、工会联合会，请核对工会组织形式"));
        }
        return problems;
    }

    /** What the office's own forms ask of every union; a union that is being prepared has no day and no paper yet. */
    static List<Problem> gaps(Row row, Grounds grounds) {
        List<Column<?>> wanted = new ArrayList<>(List.of(UnionLedger.FORM, UnionLedger.SCENE));
        boolean below = !COMMUNITY.contains(row.get(UnionLedger.FORM, "")) && !"街道工会".equals(row.get(UnionLedger.KIND));
        if (below) {
            wanted.add(UnionLedger.PARENT);
        }
        if (!"筹备".equals(row.get(UnionLedger.STATE))) {
            wanted.add(UnionLedger.FOUNDED_ON);
            wanted.add(UnionLedger.APPROVAL_NO);
        }
        return Gaps.of(row, wanted, "，请补上");
    }

    private static void notAfter(Row row, Column<LocalDate> column, LocalDate today, List<Problem> problems) {
        LocalDate day = row.get(column);
        if (day != null && day.isAfter(today)) {
            problems.add(Problem.block(column, column.heading() + "不能晚于今天"));
        }
    }
}
