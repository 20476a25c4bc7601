package org.streetunion.app.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;

/**
 * Elections: each union at work whose committee's term has ended or is about to, and in one line how many more are to be planned. Both
 * spans are parameters. A union whose election is being worked on is told of by its file.
 */
public final class TermDeadlines implements Deadlines {
    private static final String UNIONS = "unions";
    private static final String ENDS = "term_ends";
    private static final int MOST = 1000;
    private static final int NEAR = 3;
    private static final int AHEAD = 6;
    private final Registers registers;
    private final Parameters parameters;

    /** Of these registers' unions, with the parameters that are kept among them. */
    public TermDeadlines(Registers registers) {
        this.registers = registers;
        this.parameters = new ParameterTable(() -> registers.get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    /** Unions at work whose term ends on or before a day. */
    public static Query endingBy(LocalDate day) {
        return Query.ALL.and(new Filter.Between(ENDS, null, day)).and(new Filter.OneOf("state", List.of("正常")));
    }

    /** Unions at work whose term has ended or ends within the months that are asked for; whose 延期 was approved has its time. */
    public Query waiting(LocalDate today) {
        Set<Long> prolonged = new HashSet<>();
        Query shifted = Query.ALL.and(new Filter.OneOf(ElectionLedger.SHIFT.key(), List.of("延期")))
                .and(new Filter.Between(ElectionLedger.SHIFT_TO.key(), today, null));
        for (Row file : registers.get(ElectionLedger.KEY).store().first(shifted, MOST)) {
            if (file.get(ElectionLedger.SHIFT_NO) != null) {
                prolonged.add(Objects.requireNonNull(file.get(ElectionLedger.UNION), "a required column").id());
            }
        }
        Query ending = endingBy(today.plusMonths(ahead(today)));
        List<Long> waiting = Arrays.stream(registers.get(UNIONS).ids(ending)).boxed().filter(id -> !prolonged.contains(id))
                .toList();
        return prolonged.isEmpty() ? ending : Query.ALL.and(new Filter.Ids("待换届", waiting));
    }

    /** How many months before the end of a term a union stands among 待换届. */
    public int ahead(LocalDate today) {
        return months("换届提醒提前月数", AHEAD, today);
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        List<Deadline> soon = new ArrayList<>();
        LocalDate near = today.plusMonths(months("换届临近提前月数", NEAR, today));
        Set<Long> worked = workedOn();
        for (Row row : registers.get(UNIONS).first(endingBy(near).sort(new Sort(ENDS, false)), MOST,
                Viewer.masked(Actor.PROGRAM))) {
            if (row.values().get(ENDS) instanceof LocalDate day && !worked.contains(row.id())) {
                String name = String.valueOf(row.values().get("name"));
                soon.add(new Deadline(day, name + "：" + words(day, today) + "，请办换届", UNIONS,
                        Query.ALL.and(new Filter.Ids(name, List.of(row.id())))).pressed());
            }
        }
        planned(near, today).ifPresent(soon::add);
        return soon;
    }

    /** Those whose term ends a little later, together: due when the first of them is near. */
    private Optional<Deadline> planned(LocalDate near, LocalDate today) {
        int months = ahead(today);
        LocalDate until = today.plusMonths(months);
        Query later = Query.ALL.and(new Filter.Between(ENDS, near.plusDays(1), until))
                .and(new Filter.OneOf("state", List.of("正常")));
        long count = until.isAfter(near) ? registers.get(UNIONS).count(later) : 0;
        return count == 0
                ? Optional.empty()
                : Optional.of(new Deadline(near, count + " 家工会任期在 " + months + " 个月内届满，请列入换届计划", UNIONS, later));
    }

    private Set<Long> workedOn() {
        Set<Long> unions = new HashSet<>();
        Query open = Query.ALL.and(new Filter.OneOf(ElectionLedger.STATE.key(), List.of(MeetingFacts.OPEN)));
        for (Row file : registers.get(ElectionLedger.KEY).store().first(open, MOST)) {
            unions.add(Objects.requireNonNull(file.get(ElectionLedger.UNION), "a required column").id());
        }
        return unions;
    }

    private int months(String parameter, int usual, LocalDate day) {
        return parameters.amount(parameter, day).map(BigDecimal::intValue).orElse(usual);
    }

    private static String words(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? "任期已超期 " + -days + " 天" : days == 0 ? "任期今天届满" : "任期还有 " + days + " 天届满";
    }
}
