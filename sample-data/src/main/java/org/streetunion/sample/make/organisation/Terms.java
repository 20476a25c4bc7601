package org.streetunion.sample.make.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.sample.make.draw.Dice;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;

/** The 届 of each union: some end this year, some were renewed this year or last, a few are overdue. */
public final class Terms {
    private final Dice dice;

    /** Draws from that branch. */
    public Terms(Dice dice) {
        this.dice = dice;
    }

    /** One or two terms for each union that was ever founded and counts, the older first. */
    public List<Term> invent(List<Union> unions) {
        List<Term> all = new ArrayList<>();
        for (Union union : unions) {
            if (union.founded() != null && union.counts()) {
                all.addAll(of(union));
            }
        }
        return List.copyOf(all);
    }

    private List<Term> of(Union union) {
        LocalDate founded = Objects.requireNonNull(union.founded());
        int years = union.federation() || dice.chance(0.6) ? 5 : 3;
        LocalDate from = union.gone() ? later(years) : currentFrom(union.seq(), years);
        if (founded.isAfter(from.minusDays(300))) {
            return List.of(term(union, 1, years, founded, true));
        }
        int number = 1 + Math.max(1, Math.round(ChronoUnit.DAYS.between(founded, from) / (365.25f * years)));
        Term current = term(union, number, years, from, true);
        boolean renewed = union.seq() % 6 == 1 || union.seq() % 6 == 2;
        return renewed && !union.gone() ? renewed(current, founded) : List.of(current);
    }

    private List<Term> renewed(Term current, LocalDate founded) {
        LocalDate end = inYear(current.from().plusDays(dice.between(-40, 15)), current.from().getYear());
        LocalDate from = end.minusYears(current.years()).plusDays(1);
        Term earlier = new Term(current.union(), current.number() - 1, current.years(), from.isBefore(founded) ? founded : from,
                end, false);
        // Now and then the clerk has not brought the wide sheet up to date: then the renewal stands in the list of terms.
        boolean behind = current.union().seq() % 12 == 1 && current.from().getYear() == 2026;
        return List.of(wide(earlier, behind), wide(current, !behind));
    }

    private LocalDate currentFrom(int seq, int years) {
        return switch (seq % 6) {
            case 0 -> dice.day(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 12, 20)).minusYears(years);
            case 1 -> dice.day(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 9, 25));
            case 2 -> dice.day(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 12, 12));
            case 3 ->
                seq % 12 == 3 ? dice.day(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 8, 31)).minusYears(years) : later(years);
            default -> later(years);
        };
    }

    private LocalDate later(int years) {
        return dice.day(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 12, 20)).minusYears(years)
                .plusMonths(years == 5 ? dice.below(20) : 0);
    }

    private static LocalDate inYear(LocalDate day, int year) {
        return day.getYear() == year
                ? day
                : day.isBefore(LocalDate.of(year, 6, 1)) ? LocalDate.of(year, 1, 5) : LocalDate.of(year, 12, 28);
    }

    private static Term term(Union union, int number, int years, LocalDate from, boolean wide) {
        return new Term(union, number, years, from, from.plusYears(years).minusDays(1), wide);
    }

    private static Term wide(Term term, boolean wide) {
        return new Term(term.union(), term.number(), term.years(), term.from(), term.to(), wide);
    }
}
