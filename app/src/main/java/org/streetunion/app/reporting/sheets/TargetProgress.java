package org.streetunion.app.reporting.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;

/**
 * A target and what is done of it on a day.
 *
 * @param target as it was set
 * @param done null when nobody knows
 * @param part of a rate, the number that is held against the base; else what is done
 * @param base of a rate; 0 for none
 * @param line what should be reached by now; null when nothing was set
 */
public record TargetProgress(Target target, @Nullable BigDecimal done, long part, long base, @Nullable BigDecimal line) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of a target on a day, with what was counted of its source; null for a target that is entered by hand. */
    static TargetProgress of(Target target, TargetCounts.@Nullable Amount counted, LocalDate day, int year) {
        BigDecimal line = target.line(ended(day, year));
        TargetSource source = target.source().orElse(null);
        if (source == null || counted == null) {
            return new TargetProgress(target, target.byHand(started(day, year)), 0, 0, line);
        }
        long base = source.kind() == TargetSource.Kind.RATE ? counted.base() : 0;
        return new TargetProgress(target, counted.value(source).orElse(null), counted.part(), base, line);
    }

    /** Quarters of the year that are over on the day. */
    private static int ended(LocalDate day, int year) {
        return day.getYear() > year
                ? 4
                : day.getYear() < year
                        ? 0
                        : Quarter.of(day.plusDays(1)).year() > year
                                ? 4
                                : Quarter.of(day.plusDays(1)).number() - 1;
    }

    private static int started(LocalDate day, int year) {
        return day.getYear() > year ? 4 : day.getYear() < year ? 0 : Quarter.of(day).number();
    }

    /** Whether there is nothing to hold it against: a rate of nothing is neither reached nor missed. */
    public boolean baseless() {
        return done == null && base == 0 && target.source().filter(source -> source.kind() == TargetSource.Kind.RATE).isPresent();
    }

    /** Whether its points cannot be got or lost: nothing to count, and nobody gave any. */
    public boolean pointless() {
        return baseless() && target.given() == null;
    }

    /** Whether less is done than should be by now. */
    public boolean behind() {
        return line != null && line.signum() > 0 && !baseless() && (done == null || done.compareTo(line) < 0);
    }

    /** How it stands, in one word. */
    public String standing() {
        if (done == null) {
            return baseless() ? "不计算" : "没有登记";
        }
        BigDecimal rate = rate();
        return behind() ? "落后" : rate != null && rate.compareTo(HUNDRED) >= 0 ? "已完成" : "推进中";
    }

    /** Done in per cent of the year's value; null when either is missing or the year's value is nought. */
    public @Nullable BigDecimal rate() {
        BigDecimal yearly = target.yearly();
        return done == null || yearly == null || yearly.signum() == 0
                ? null
                : done.multiply(HUNDRED).divide(yearly, 2, RoundingMode.HALF_UP);
    }

    /** The rate with both its numbers, or why there is none: 12 / 20 家 = 60%. */
    public String words() {
        BigDecimal yearly = target.yearly();
        BigDecimal rate = rate();
        if (done == null) {
            return target.source().map(source -> source.name() + "的基数是 0，不计算").orElse("完成数还没有登记");
        }
        String of = text(done) + (base == 0 ? "" : "%（" + part + " / " + base + "）");
        String unit = base == 0 ? target.measure() : "";
        if (yearly == null) {
            return of + " " + unit + "，没有年度目标，不计算完成率";
        }
        return rate == null
                ? of + " " + unit + "，年度目标是 0，不计算完成率"
                : of + " / " + text(yearly) + (base == 0 ? " " + unit : "%") + " = " + text(rate) + "%";
    }

    /** The points so far; what somebody gave counts before what is computed. Null when nothing can be said. */
    public @Nullable BigDecimal score() {
        BigDecimal given = target.given();
        BigDecimal rate = rate();
        BigDecimal yearly = target.yearly();
        if (given != null || done == null || rate == null || yearly == null) {
            return given;
        }
        return switch (target.scoring()) {
            case Target.ALL_OR_NOTHING -> done.compareTo(yearly) >= 0 ? target.points() : BigDecimal.ZERO;
            case Target.BY_STEP -> target.points().subtract(target.step().multiply(yearly.subtract(done).max(BigDecimal.ZERO)))
                    .max(BigDecimal.ZERO);
            default -> target.points().multiply(rate.min(HUNDRED).max(BigDecimal.ZERO)).divide(HUNDRED, 2,
                    RoundingMode.HALF_UP);
        };
    }

    /** The points it can bring at most: what somebody gave beyond them counts too. */
    BigDecimal most() {
        BigDecimal given = target.given();
        return given == null ? target.points() : given.max(target.points());
    }

    /** A number without trailing noughts; "—" for none. */
    public static String text(@Nullable BigDecimal number) {
        return number == null ? "—" : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The line in words: 应达 15. */
    public String lineWords() {
        if (line != null && line.signum() == 0) {
            return "到本期没有任务";
        }
        String reached = baseless() ? "，不计算" : behind() ? "，落后" : "，已达到";
        return line == null ? "没有季度分解" : "到本期应达 " + text(line) + reached;
    }
}
