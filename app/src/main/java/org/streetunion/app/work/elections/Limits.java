package org.streetunion.app.work.elections;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.office.checks.MeetingFacts;

/** Compares numbers with the parameters in force on a day. */
final class Limits {
    private static final String UNKNOWN = "—";
    private final Parameters parameters;
    private final LocalDate day;

    Limits(Parameters parameters, LocalDate day) {
        this.parameters = parameters;
        this.day = day;
    }

    /** A share that should not stay below the first parameter, nor go above the second; either may be unknown. */
    Measure share(String about, String name, Part part, String floor, String ceiling) {
        Optional<Parameter> least = find(floor);
        Optional<Parameter> most = find(ceiling);
        if (part.whole() == 0) {
            return new Measure(about, name, UNKNOWN, limit(least, most), basis(least, most), Measure.Verdict.OPEN);
        }
        boolean low = least.map(each -> MeetingFacts.below(part.part(), part.whole(), each.amount())).orElse(false);
        boolean high = most.map(each -> above(part, each.amount())).orElse(false);
        return new Measure(about, name, part.words(), limit(least, most), basis(least, most), verdict(least, most, low || high));
    }

    /** A count that should lie between two parameters; either may be unknown. */
    Measure count(String about, String name, int count, String floor, String ceiling) {
        Optional<Parameter> least = find(floor);
        Optional<Parameter> most = find(ceiling);
        boolean off = least.map(each -> amount(each).intValue() > count).orElse(false)
                || most.map(each -> amount(each).intValue() < count).orElse(false);
        return new Measure(about, name, count + " 人", limit(least, most), basis(least, most), verdict(least, most, off));
    }

    Optional<Parameter> find(String name) {
        return name.isEmpty() ? Optional.empty() : parameters.find(name, day).filter(each -> each.amount() != null);
    }

    static BigDecimal amount(Parameter parameter) {
        return parameter.amount() == null ? BigDecimal.ZERO : parameter.amount();
    }

    private static boolean above(Part part, @Nullable BigDecimal percent) {
        return percent != null && BigDecimal.valueOf(part.part()).multiply(BigDecimal.valueOf(100))
                .compareTo(percent.multiply(BigDecimal.valueOf(part.whole()))) > 0;
    }

    private static Measure.Verdict verdict(Optional<Parameter> least, Optional<Parameter> most, boolean off) {
        return least.isEmpty() && most.isEmpty() ? Measure.Verdict.OPEN : off ? Measure.Verdict.OFF : Measure.Verdict.FITS;
    }

    private static String limit(Optional<Parameter> least, Optional<Parameter> most) {
        if (least.isPresent() && most.isPresent()) {
            return least.get().words() + "至 " + most.get().words();
        }
        return least.map(each -> "不低于 " + each.words()).or(() -> most.map(each -> "不超过 " + each.words())).orElse(UNKNOWN);
    }

    private static String basis(Optional<Parameter> least, Optional<Parameter> most) {
        return least.or(() -> most).map(Parameter::basis).orElse("");
    }

    /**
     * A part of a whole.
     *
     * @param part how many
     * @param whole of how many
     * @param unknown how many more there are of whom nobody knows
     */
    record Part(long part, long whole, long unknown) {
        String words() {
            BigDecimal rate = BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
            return part + "/" + whole + " = " + rate.toPlainString() + "%" + (unknown == 0 ? "" : "（另有 " + unknown + " 人没有填）");
        }
    }
}
