package org.streetunion.app.work.appraisal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.work.cadres.Appraised;

/** What the registers tell of the cadres of a year: their posts, the months they held them, and their duty record. */
final class YearOfWork {
    private static final int MOST = 100_000;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<Long, List<Row>> posts = new LinkedHashMap<>();
    private final Map<Long, List<Row>> duties = new HashMap<>();

    /** Of whoever is appraised for a year: whose kind of post {@link Appraised} names. */
    YearOfWork(Registers registers, int year) {
        this.from = LocalDate.of(year, 1, 1);
        this.to = LocalDate.of(year, 12, 31);
        Appraised appraised = new Appraised(registers, year);
        for (Row post : registers.get("appointments").store().first(Query.ALL, MOST)) {
            Reference person = post.get(AppointmentLedger.PERSON);
            if (person != null && appraised.holds(post) && meets(post, from, to)) {
                posts.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(post);
            }
        }
        Query own = Query.ALL.and(new Filter.Between(DutyLedger.DAY.key(), from, to));
        for (Row duty : registers.get(DutyLedger.KEY).store().first(own, MOST)) {
            Reference person = duty.get(DutyLedger.PERSON);
            if (person != null) {
                duties.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(duty);
            }
        }
    }

    /** Vice-chairs and assistants of the street and its communities, and who else is appraised. */
    Set<Long> people() {
        return posts.keySet();
    }

    /** The post that somebody is appraised for: the latest, of the street before the community's. */
    Row post(long person) {
        return posts.getOrDefault(person, List.of()).stream()
                .min(Comparator.<Row>comparingInt(row -> Appraised.LEVELS.indexOf(row.get(AppointmentLedger.LEVEL, "")))
                        .thenComparing(row -> row.get(AppointmentLedger.STARTS_ON, LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(Row::id))
                .orElse(Row.NEW);
    }

    /** The months in which somebody was in post for at least half of the days. */
    int months(long person) {
        int months = 0;
        for (YearMonth month = YearMonth.from(from); !month.atDay(1).isAfter(to); month = month.plusMonths(1)) {
            YearMonth each = month;
            long days = IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(each::atDay)
                    .filter(day -> posts.getOrDefault(person, List.of()).stream().anyMatch(post -> meets(post, day, day)))
                    .count();
            months += days * 2 >= month.lengthOfMonth() ? 1 : 0;
        }
        return months;
    }

    /** How many entries. */
    int entries(long person) {
        return own(person).size();
    }

    /** How often each of the yearly five was done. */
    int item(long person, String item) {
        return (int) own(person).stream().filter(duty -> item.equals(duty.get(DutyLedger.ITEM))).count();
    }

    /** How many of the five were done at all. */
    int items(long person) {
        return (int) DutyLedger.FIVE.stream().filter(item -> item(person, item) > 0).count();
    }

    /** The five in words. */
    String five(long person) {
        String done = DutyLedger.FIVE.stream().filter(item -> item(person, item) > 0).map(item -> item + item(person, item))
                .collect(Collectors.joining("、"));
        String lacks = DutyLedger.FIVE.stream().filter(item -> item(person, item) == 0).collect(Collectors.joining("、"));
        return done + (lacks.isEmpty() ? "" : (done.isEmpty() ? "" : "；") + "还缺" + lacks);
    }

    List<Row> own(long person) {
        return duties.getOrDefault(person, List.of());
    }

    private static boolean meets(Row post, LocalDate first, LocalDate last) {
        return !post.get(AppointmentLedger.STARTS_ON, LocalDate.MIN).isAfter(last)
                && !post.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isBefore(first);
    }
}
