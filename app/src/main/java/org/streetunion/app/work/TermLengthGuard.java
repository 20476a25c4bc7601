package org.streetunion.app.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.cadres.StreetTerm;

/**
 * A term of a 总工会 has five years. The law says so of local ones: that of the street is refused, that of a community is reminded of. A
 * term that begins is judged by the parameter of its first day.
 */
public final class TermLengthGuard implements Guard {
    private static final String FIXED = "总工会任期";
    private final Registers registers;
    private final Parameters parameters;
    private final Clock clock;

    /** Of this office's unions. */
    public TermLengthGuard(Registers registers, Parameters parameters, Clock clock) {
        this.registers = registers;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        Reference union = outcome.get(TermLedger.UNION);
        Integer years = outcome.get(TermLedger.YEARS);
        if (union == null || years == null || union.id() == 0) {
            return List.of();
        }
        boolean before = outcome.agrees(stored, TermLedger.YEARS) && outcome.agrees(stored, TermLedger.UNION);
        return before
                ? List.of()
                : registers.get("unions").store().rows(new long[]{union.id()}).stream().findFirst()
                        .flatMap(row -> problem(row, years, outcome)).map(List::of).orElse(List.of());
    }

    private Optional<Problem> problem(Row union, int years, Row term) {
        return against(union, years, parameters.find(FIXED, term.get(TermLedger.STARTS_ON, LocalDate.now(clock))));
    }

    /** What stands against so many years in a union; the file of an election asks it too. */
    public static Optional<Problem> against(Row union, int years, Optional<Parameter> limit) {
        if (!"总工会".equals(union.get(UnionLedger.FORM))) {
            return Optional.empty();
        }
        return limit.filter(each -> each.amount() != null && !each.is(years)).map(fixed -> {
            String sentence = "总工会的任期应为 " + fixed.words() + "，这里是 " + years + " 年";
            return StreetTerm.is(union)
                    ? fixed.problem(TermLedger.YEARS, sentence)
                    : Problem.warn(TermLedger.YEARS, sentence).because(fixed.basis());
        });
    }
}
