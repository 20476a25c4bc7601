package org.streetunion.app.work.cadres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.work.Deadlines;

/**
 * New chairs of unions who are to be trained within a year: 上岗培训 on their record, or a 培训 in 履职记录 since they took office. Where no
 * training was ever recorded nothing is known, and nothing is said; nor is it of who
 * was chair before, or for longer than twice that time.
 */
public final class TrainingDeadlines implements Deadlines {
    private static final String PEOPLE = "people";
    private static final String POSTS = "appointments";
    private static final int USUAL = 12;
    private static final int NEAR = 2;
    private static final int SINGLY = 5;
    private static final int MOST = 5_000;
    private final Registers registers;
    private final Parameters parameters;

    /** Of these registers' people, posts and duties. */
    public TrainingDeadlines(Registers registers) {
        this.registers = registers;
        this.parameters = new ParameterTable(() -> registers.get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        int months = parameters.amount("新任主席培训期限", today).map(BigDecimal::intValue).orElse(USUAL);
        if (!kept()) {
            return List.of();
        }
        Map<Long, LocalDate> due = new HashMap<>();
        newChairs(today.minusMonths(2L * months), today.minusMonths(months).plusMonths(NEAR))
                .forEach((person, since) -> due.put(person, since.plusMonths(months)));
        due.keySet().removeAll(trained(due.keySet(), months, due));
        return told(due);
    }

    private boolean kept() {
        return any(PEOPLE, PersonLedger.TRAINING_ON) || any(PEOPLE, PersonLedger.TRAINING_NO)
                || store(DutyLedger.KEY).count(trainings()) > 0;
    }

    private boolean any(String ledger, Column<?> column) {
        return store(ledger).count(Query.ALL.and(new Filter.Blank(column.key(), false))) > 0;
    }

    private Store store(String ledger) {
        return registers.get(ledger).store();
    }

    private static Query trainings() {
        return Query.ALL.and(new Filter.OneOf(DutyLedger.KIND.key(), List.of("培训")));
    }

    /** Who took the chair of a union for the first time between two days and still holds it, and when. */
    private Map<Long, LocalDate> newChairs(LocalDate from, LocalDate to) {
        Query chairs = Query.ALL.and(new Filter.OneOf(AppointmentLedger.POST.key(), List.of("主席")));
        List<Row> posts = store(POSTS).first(chairs, MOST).stream().filter(post -> post.get(AppointmentLedger.PERSON) != null)
                .toList();
        Set<Long> before = posts.stream().filter(post -> since(post).isBefore(from)).map(TrainingDeadlines::person)
                .collect(Collectors.toSet());
        Map<Long, LocalDate> chaired = new HashMap<>();
        posts.forEach(post -> chaired.merge(union(post), since(post), TrainingDeadlines::earlier));
        Map<Long, LocalDate> since = new HashMap<>();
        posts.stream().filter(post -> !before.contains(person(post)) && isNew(post, chaired))
                .forEach(post -> since.merge(person(post), since(post), TrainingDeadlines::earlier));
        since.values().removeIf(start -> start.isAfter(to));
        return since;
    }

    /** In the first term, or after another chair: of who chairs a later term and no other is known, the one before may be the same. */
    private static boolean isNew(Row post, Map<Long, LocalDate> chaired) {
        boolean after = union(post) != 0 && since(post).isAfter(chaired.getOrDefault(union(post), LocalDate.MAX));
        return !"街道".equals(post.get(AppointmentLedger.LEVEL)) && post.get(AppointmentLedger.END_REASON) == null
                && (after || post.get(AppointmentLedger.TERM_NO, 0) == 1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate since(Row post) {
        return post.get(AppointmentLedger.STARTS_ON, LocalDate.MIN);
    }

    private static long person(Row post) {
        return Objects.requireNonNull(post.get(AppointmentLedger.PERSON)).id();
    }

    private static long union(Row post) {
        Reference union = post.get(AppointmentLedger.UNION);
        return union == null ? 0 : union.id();
    }

    private Set<Long> trained(Set<Long> people, int months, Map<Long, LocalDate> due) {
        Set<Long> trained = new HashSet<>();
        store(PEOPLE).rows(people.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> row.get(PersonLedger.TRAINING_ON) != null || row.get(PersonLedger.TRAINING_NO) != null)
                .forEach(row -> trained.add(row.id()));
        Query theirs = trainings()
                .and(new Filter.OneOf(DutyLedger.PERSON.key(), people.stream().map(Reference::to).toList()));
        for (Row duty : people.isEmpty() ? List.<Row>of() : store(DutyLedger.KEY).first(theirs, MOST)) {
            Reference person = duty.get(DutyLedger.PERSON);
            LocalDate last = person == null ? null : due.get(person.id());
            if (person != null && last != null && !duty.get(DutyLedger.DAY, LocalDate.MIN).isBefore(last.minusMonths(months))) {
                trained.add(person.id());
            }
        }
        return trained;
    }

    private List<Deadline> told(Map<Long, LocalDate> due) {
        List<Deadline> told = new ArrayList<>();
        if (due.size() > SINGLY) {
            LocalDate first = due.values().stream().min(Comparator.naturalOrder()).orElseThrow();
            told.add(new Deadline(first, due.size() + " 位新任主席还没有上岗培训的记录，最早 " + first + " 到期", PEOPLE,
                    Query.ALL.and(new Filter.Ids("未培训的新任主席", due.keySet().stream().sorted().toList()))));
            return told;
        }
        for (Row person : store(PEOPLE).rows(due.keySet().stream().mapToLong(Long::longValue).sorted().toArray())) {
            String name = registers.get(PEOPLE).ledger().calling(person);
            LocalDate day = Objects.requireNonNull(due.get(person.id()));
            told.add(new Deadline(day, name + "：新任主席，" + day + " 前应参加上岗培训，还没有记录", PEOPLE,
                    Query.ALL.and(new Filter.Ids(name, List.of(person.id())))));
        }
        return told;
    }
}
