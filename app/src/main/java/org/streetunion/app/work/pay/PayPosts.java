package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appointments.AppointmentStates;
import org.streetunion.app.work.cadres.Verdicts.Verdict;

/**
 * The posts of one person that a group is paid for. A day counts once, for the highest post held on it; a day without pay, in a full-time
 * post besides, or after a 不称职 was decided, counts for none.
 *
 * @param person whose
 * @param posts the posts of the group
 * @param full posts that the group must not hold besides
 * @param verdicts the decided 不称职
 */
record PayPosts(Reference person, List<Row> posts, List<Row> full, List<Verdict> verdicts) {
    private static final List<String> LEVELS = List.of("街道", "社区", "企业");
    private static final List<String> IN_OFFICE = List.of(AppointmentStates.SERVING, AppointmentStates.STOPPED);
    private static final Comparator<Row> HIGHEST = Comparator.<Row, Boolean>comparing(row -> !Crowd.USUAL.contains(kind(row)))
            .thenComparingInt(row -> LEVELS.indexOf(row.get(AppointmentLedger.LEVEL, "")))
            .thenComparing(row -> !AppointmentKinds.VICE_CHAIR.equals(kind(row)))
            .thenComparingInt(row -> AppointmentKinds.KINDS.codes().indexOf(kind(row)))
            .thenComparing(row -> row.get(AppointmentLedger.STARTS_ON, LocalDate.MIN)).thenComparing(Row::id);

    /** The posts in order, the highest first. */
    static PayPosts of(Reference person, List<Row> posts, List<Row> full, List<Verdict> verdicts) {
        return new PayPosts(person, posts.stream().sorted(HIGHEST).toList(), full, verdicts);
    }

    private static String kind(Row post) {
        return AppointmentKinds.of(post).orElse("");
    }

    /** For which post how many days of a time count. */
    Map<Row, Integer> days(PayPeriod time) {
        Map<Row, Integer> days = new LinkedHashMap<>();
        for (LocalDate day = time.from(); !day.isAfter(time.to()); day = day.plusDays(1)) {
            on(day).ifPresent(post -> days.merge(post, 1, Integer::sum));
        }
        return days;
    }

    /** The post that counts on a day. */
    Optional<Row> on(LocalDate day) {
        if (full.stream().anyMatch(post -> IN_OFFICE.contains(AppointmentStates.on(post, day)))) {
            return Optional.empty();
        }
        return posts.stream().filter(post -> AppointmentStates.SERVING.equals(AppointmentStates.on(post, day)))
                .filter(post -> verdicts.stream().noneMatch(verdict -> verdict.bars(post, day))).findFirst();
    }

    /** How many days of a time count. */
    int count(PayPeriod time) {
        return days(time).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The full-time post without which there would be a day. */
    Optional<Row> fullTimeOnly(PayPeriod time) {
        boolean only = !full.isEmpty() && count(time) == 0 && new PayPosts(person, posts, List.of(), verdicts).count(time) > 0;
        return only ? Optional.of(full.get(0)) : Optional.empty();
    }

    /** The verdict without which there would be a day; of several the last. */
    Optional<Verdict> failedOnly(PayPeriod time) {
        boolean only = !verdicts.isEmpty() && count(time) == 0 && new PayPosts(person, posts, full, List.of()).count(time) > 0;
        return only ? Optional.of(verdicts.get(verdicts.size() - 1)) : Optional.empty();
    }

    /** The highest post; there is one. */
    Row first() {
        return posts.get(0);
    }
}
