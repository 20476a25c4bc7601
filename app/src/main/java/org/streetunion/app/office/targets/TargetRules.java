package org.streetunion.app.office.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** What is to be said of one target. */
public final class TargetRules {
    /** Counted as of a day, not over a time: the quarters' parts are levels to be reached, and the last is the year's. */
    private static final Set<String> LEVELS = Set.of("基层工会数", "按期换届率", "法人登记数", "会员数", "实名率", "涵盖单位数", "集体合同数",
            "职代会数", "厂务公开数", "经审会数", "女职工委员会数", "劳动法律监督委员会数", "劳动争议调解委员会数", "职工之家数", "医疗互助数", "星级工会数", "四星以上工会数",
            "五星工会数");

    private TargetRules() {}

    /** Whether a target is a level to be reached, not a sum over the year: a rate, or what stands on a day. */
    public static boolean level(Row row) {
        return LEVELS.contains(row.get(TargetLedger.COUNTED_FROM, "")) || row.get(TargetLedger.MEASURE, "").contains("%");
    }

    /** Quarterly parts of a count add up to the year. */
    static List<Problem> split(Row row, Grounds grounds) {
        List<BigDecimal> parts = TargetLedger.PARTS.stream().map(row::get).filter(Objects::nonNull).toList();
        BigDecimal year = row.get(TargetLedger.YEARLY);
        String name = "“" + row.get(TargetLedger.NAME, "") + "”";
        if (parts.isEmpty() || year == null) {
            return List.of();
        }
        if (parts.size() < TargetLedger.PARTS.size()) {
            return List.of(Problem.warn(TargetLedger.Q1, name + "的季度分解没有填全，不分到某季度的请填 0"));
        }
        BigDecimal sum = level(row) ? parts.get(3) : parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(year) == 0) {
            return List.of();
        }
        return List.of(Problem.warn(TargetLedger.YEARLY, level(row)
                ? name + "四季度应达到 " + text(sum) + "，与年度目标 " + text(year) + " 不一致"
                : name + "四个季度合计 " + text(sum) + "，与年度目标 " + text(year) + " 相差 " + text(sum.subtract(year).abs())));
    }

    /** Nothing below nought, and no rate beyond the whole. */
    static List<Problem> values(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        String name = "“" + row.get(TargetLedger.NAME, "") + "”";
        BigDecimal year = row.get(TargetLedger.YEARLY);
        BigDecimal points = row.get(TargetLedger.POINTS);
        if (year != null && year.signum() < 0) {
            problems.add(Problem.block(TargetLedger.YEARLY, name + "的年度目标 " + text(year) + " 小于 0"));
        }
        if (year != null && year.signum() == 0) {
            problems.add(Problem.warn(TargetLedger.YEARLY, name + "的年度目标是 0，完成率没有分母，将不计算"));
        }
        if (points != null && points.signum() < 0) {
            problems.add(Problem.block(TargetLedger.POINTS, name + "的分值 " + text(points) + " 小于 0"));
        }
        BigDecimal given = row.get(TargetLedger.GIVEN);
        if (given != null && points != null && given.compareTo(points) > 0) {
            problems.add(Problem.warn(TargetLedger.GIVEN, name + "评定得分 " + text(given) + " 超过分值 " + text(points)));
        }
        return problems;
    }

    /** What was entered by hand needs something to show for it. */
    static List<Problem> byHand(Row row, Grounds grounds) {
        boolean entered = TargetLedger.HAND.stream().anyMatch(column -> row.get(column) != null);
        if (!entered) {
            return List.of();
        }
        if (!TargetLedger.BY_HAND.equals(row.get(TargetLedger.COUNTED_FROM))) {
            return List.of(Problem.warn(TargetLedger.HAND1, "“" + row.get(TargetLedger.NAME, "") + "”的完成数由程序从“"
                    + row.get(TargetLedger.COUNTED_FROM, "") + "”取，手工登记的不用"));
        }
        return row.get(TargetLedger.EVIDENCE) == null
                ? List.of(Problem.warn(TargetLedger.EVIDENCE, "“" + row.get(TargetLedger.NAME, "") + "”的完成数是手工登记的，请写明依据并附上材料"))
                : List.of();
    }

    private static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
