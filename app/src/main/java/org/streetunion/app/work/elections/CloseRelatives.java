package org.streetunion.app.work.elections;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.candidates.CandidateLedger;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.office.seats.SeatLedger;
import org.streetunion.app.work.Office;

/**
 * 近亲属回避: the law keeps close relatives of a firm's heads out of its committee, and by local practice whoever audits is no close relative of
 * the chair. Told from 近亲属 of the cadres' register by name, so it warns and never refuses.
 */
final class CloseRelatives {
    private static final List<String> CHAIRS = List.of("主席", "常务副主席", "副主席");
    private final Office office;
    private final TermFacts facts;

    CloseRelatives(Office office, TermFacts facts) {
        this.office = office;
        this.facts = facts;
    }

    /** What is to be said of those who were elected or stand. */
    List<Problem> problems(@Nullable String head) {
        List<Problem> problems = new ArrayList<>();
        for (Row person : people(committee())) {
            String relatives = person.get(PersonLedger.RELATIVES, "");
            if (head != null && relatives.contains(head)) {
                problems.add(Problem.warn(null, "“" + person.get(PersonFacts.NAME) + "”的近亲属里有单位法定代表人“" + head
                        + "”：企业主要负责人的近亲属不得作为委员人选").because(TermCheck.LAW));
            }
        }
        List<Row> chairs = people(holding(CHAIRS));
        for (Row auditor : people(facts.persons("经审委员").keySet())) {
            chairs.stream().filter(chair -> related(chair, auditor)).forEach(chair -> problems.add(
                    Problem.warn(null, "经审委员“" + auditor.get(PersonFacts.NAME) + "”和“" + chair.get(PersonFacts.NAME)
                            + "”登记为近亲属，应回避").because("各地做法")));
        }
        return problems;
    }

    /** Who sits in the committee, or stands for it. */
    private Set<Long> committee() {
        Set<Long> persons = new LinkedHashSet<>(facts.persons("委员").keySet());
        Stream.of("委员", "常委").flatMap(body -> facts.standing(body).stream())
                .filter(each -> each.get(CandidateLedger.ELECTED, true)).map(ElectedSeats::person).forEach(persons::add);
        return persons;
    }

    private Set<Long> holding(List<String> duties) {
        Set<Long> persons = new LinkedHashSet<>();
        facts.seats().stream().filter(seat -> duties.contains(seat.get(SeatLedger.DUTY, ""))).map(TermFacts::person)
                .forEach(persons::add);
        return persons;
    }

    private List<Row> people(Set<Long> ids) {
        return office.registers().get("people").store().rows(ids.stream().mapToLong(Long::longValue).toArray());
    }

    private static boolean related(Row one, Row other) {
        return one.id() != other.id() && (names(one, other) || names(other, one));
    }

    private static boolean names(Row one, Row other) {
        return one.get(PersonLedger.RELATIVES, "").contains(other.get(PersonFacts.NAME, "—"));
    }
}
