package org.streetunion.sample.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.MoneyWork.Entry;

/** Block 六 of the quarterly report from the invented entries and the deeds: by the first digits of their accounts, in 元. */
final class MoneyFlows {
    private final MoneyWork work;
    private final List<Entry> entries;

    MoneyFlows(MoneyWork work, List<Entry> deeds) {
        this.work = work;
        this.entries = Stream.concat(work.entries().stream(), deeds.stream()).toList();
    }

    /** Whether the book had begun by a day. */
    boolean known(LocalDate day) {
        return !day.isBefore(work.begins());
    }

    /** What one of the rows 90 to 94 counts between two days. */
    BigDecimal between(String code, LocalDate from, LocalDate to) {
        return switch (code) {
            case "90" -> sum(entry -> entry.account().startsWith("4"), from, to);
            case "91" -> sum(entry -> entry.account().startsWith("402"), from, to);
            case "92" -> sum(entry -> entry.account().startsWith("403"), from, to);
            case "93" -> sum(entry -> entry.account().startsWith("5"), from, to).negate();
            case "94" -> sum(entry -> entry.account().startsWith("506"), from, to).negate();
            default -> throw new IllegalArgumentException(code);
        };
    }

    /** Row 95: what was left at first, and everything since that was income or spending. */
    BigDecimal left(LocalDate day) {
        long opening = work.openings().stream().filter(each -> each.account().startsWith("331"))
                .mapToLong(MoneyWork.Opening::cents).sum();
        return BigDecimal.valueOf(opening, 2)
                .add(sum(entry -> entry.account().startsWith("4") || entry.account().startsWith("5"), work.begins(), day));
    }

    /** Row 96: what the year has spent by a day of what it may on that day; null in a year without a budget. */
    @Nullable
    BigDecimal executed(LocalDate day) {
        long planned = day.getYear() != MoneyWork.PLANNED
                ? 0
                : work.budget().stream().filter(each -> each.account().startsWith("5"))
                        .mapToLong(each -> each.opening() + (day.isBefore(MoneyWork.ADJUSTED_ON) ? 0 : each.adjustment()))
                        .sum();
        return planned == 0
                ? null
                : between("93", day.withDayOfYear(1), day).movePointRight(4).divide(BigDecimal.valueOf(planned), 2,
                        RoundingMode.HALF_UP);
    }

    private BigDecimal sum(Predicate<Entry> which, LocalDate from, LocalDate to) {
        long cents = entries.stream().filter(entry -> !entry.day().isAfter(MoneyWork.POSTED_TO)).filter(which)
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                .mapToLong(entry -> entry.incoming() ? entry.cents() : -entry.cents()).sum();
        return BigDecimal.valueOf(cents, 2);
    }
}
