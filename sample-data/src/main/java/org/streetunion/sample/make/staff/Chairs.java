package org.streetunion.sample.make.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.sample.model.Appointment.Span;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.organisation.Employer;
import org.streetunion.sample.model.organisation.Term;
import org.streetunion.sample.model.organisation.Union;

/** Who chairs the unions, who chaired them before, and who else sits on their committees. */
public final class Chairs {
    private final Roll roll;
    private final Map<Integer, Cadre> chairs = new HashMap<>();
    private final Map<String, Cadre> byPlace = new HashMap<>();

    /** Enters everybody into that roll. */
    public Chairs(Roll roll) {
        this.roll = roll;
    }

    /** A chair for every union that stands in the wide sheet as 正常, in office since the term given there. */
    public void appoint(List<Term> terms) {
        for (Term term : terms) {
            if (term.wide() && !term.union().gone()) {
                Cadre chair = chair(term.union());
                chairs.put(term.union().seq(), chair);
                roll.post(chair, "主席", fullTime(term.union()), term.union(), Roll.elected(term.from(), null, ""), true);
                committee(term);
            }
        }
        for (Term term : terms) {
            if (term.union().gone()) {
                LocalDate end = term.union().state().date();
                Cadre last = roll.listed(workplace(term.union()), "原工会主席");
                roll.post(last, "主席", "兼职", term.union(), Roll.elected(term.from(), end, term.union().state().name()), false);
            } else if (!term.wide()) {
                before(term, terms);
            }
        }
    }

    /** The chair in office, for the unions that have one. */
    public Map<Integer, Cadre> chairs() {
        return chairs;
    }

    /** A term that ended before the one in the wide sheet: the same chair, or another; the sheet's successor has none of its own. */
    private void before(Term term, List<Term> terms) {
        Term wide = terms.stream().filter(t -> t.wide() && t.union().seq() == term.union().seq()).findFirst().orElseThrow();
        if (term.number() > wide.number()) {
            return;
        }
        boolean again = roll.chance(0.5);
        Cadre cadre = again
                ? Objects.requireNonNull(chairs.get(term.union().seq()))
                : roll.listed(workplace(term.union()), "原工会主席");
        LocalDate end = term.to().isBefore(wide.from()) ? term.to() : wide.from().minusDays(1);
        roll.post(cadre, "主席", fullTime(term.union()), term.union(), Roll.elected(term.from(), end, "换届"), false);
    }

    /** In a community one person chairs both the federation and the joint union below it. */
    private Cadre chair(Union union) {
        boolean local = union.federation() ? union.kind().scene().startsWith("社区") : union.kind().scene().startsWith("村");
        String workplace = workplace(union);
        if (local) {
            return byPlace.computeIfAbsent(union.seat().place().name(), place -> roll.listed(workplace, "工会主席"));
        }
        boolean listed = union.seq() < 12 || roll.chance(0.6);
        return listed ? roll.listed(workplace, "工会主席") : roll.unlisted(workplace);
    }

    private void committee(Term term) {
        Union union = term.union();
        Span span = Roll.elected(term.from(), term.to(), "");
        if (union.federation()) {
            roll.post(roll.listed(workplace(union), "工会干事"), "副主席", "专职", union, span, false);
        } else if (union.seq() % 8 == 3) {
            roll.post(roll.listed(workplace(union), "财务"), "经审主任", "兼职", union, span, false);
            roll.post(roll.woman(workplace(union), "人事"), "女职工委员会主任", "兼职", union, span, false);
        }
    }

    private static String fullTime(Union union) {
        return union.federation() || union.seq() % 11 == 5 ? "专职" : "兼职";
    }

    private static String workplace(Union union) {
        Employer employer = union.seat().employer();
        return employer != null ? employer.name() : union.seat().place().name() + "居民委员会";
    }
}
