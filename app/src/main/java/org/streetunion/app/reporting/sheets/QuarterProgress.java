package org.streetunion.app.reporting.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A target, or all of a sheet, over the four quarters.
 *
 * @param name of the target
 * @param measure what it is counted in
 * @param planned what should be reached by the end of each quarter; empty where nobody said
 * @param done what was reached by then, empty where nobody knows; as many quarters as have begun
 * @param over how many quarters are over
 */
public record QuarterProgress(String name, String measure, List<Optional<BigDecimal>> planned, List<Optional<BigDecimal>> done,
        int over) {
    static final int QUARTERS = 4;
    /** All targets together. */
    public static final String ALL = "全部指标（按分值折算）";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the lists. */
    public QuarterProgress {
        planned = List.copyOf(planned);
        done = List.copyOf(done);
    }

    /** Of a target, with its sheet as it stood at the end of each quarter that has begun. */
    static QuarterProgress of(Target target, List<SheetFacts> ends, int over) {
        List<Optional<BigDecimal>> planned = IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> Optional.ofNullable(target.line(quarter))).toList();
        List<Optional<BigDecimal>> done = ends.stream().map(sheet -> sheet.targets().stream()
                .filter(each -> each.target().id() == target.id()).findFirst().map(TargetProgress::done)).toList();
        return new QuarterProgress(target.name(), target.measure(), planned, done, over);
    }

    /** Whether less was done by the end of a quarter than was planned; nobody is behind before it is over. */
    public boolean behind(int quarter) {
        return quarter < Math.min(over, done.size())
                && planned.get(quarter).flatMap(plan -> done.get(quarter).map(own -> own.compareTo(plan) < 0))
                        .orElse(false);
    }

    /**
     * All targets of a sheet as one, in per cent of the year by their points: nobody gets more than the whole of a target, and one without
     * points, plan or a yearly value is left out.
     */
    public static QuarterProgress all(List<QuarterProgress> each, List<TargetProgress> targets) {
        List<Optional<BigDecimal>> planned = new ArrayList<>();
        List<Optional<BigDecimal>> done = new ArrayList<>();
        int begun = each.stream().mapToInt(one -> one.done().size()).max().orElse(0);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int at = quarter;
            planned.add(weighed(each, targets, one -> one.planned().get(at)));
            if (quarter < begun) {
                done.add(weighed(each, targets, one -> one.done().get(at)));
            }
        }
        return new QuarterProgress(ALL, "%", planned, done, each.stream().mapToInt(QuarterProgress::over).max().orElse(0));
    }

    private static Optional<BigDecimal> weighed(List<QuarterProgress> each, List<TargetProgress> targets,
            java.util.function.Function<QuarterProgress, Optional<BigDecimal>> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        for (int at = 0; at < each.size(); at++) {
            Target target = targets.get(at).target();
            BigDecimal yearly = target.yearly();
            if (yearly != null && yearly.signum() > 0 && !target.extra()
                    && each.get(at).planned().get(QUARTERS - 1).isPresent()) {
                BigDecimal share = amount.apply(each.get(at)).orElse(BigDecimal.ZERO).multiply(HUNDRED).divide(yearly, 4,
                        RoundingMode.HALF_UP).min(HUNDRED).max(BigDecimal.ZERO);
                sum = sum.add(share.multiply(target.points()));
                points = points.add(target.points());
            }
        }
        return points.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(points, 1, RoundingMode.HALF_UP));
    }
}
