package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appointments.AppointmentStates;

/**
 * The posts of one person that a group is paid for. A day counts once, for the highest post held on it; a day without pay, or after a
 * 不称职 was decided, counts for none.
 *
 * @param person whose
 * @param posts the posts of the group
 * @param failed the day on which 不称职 was decided, null when it never was
 */
record PayPosts(Reference person, List<Row> posts, @Nullable LocalDate failed) {
    private static final List<String> LEVELS = List.of("街道", "社区", "企业");
    private static final Comparator<Row> HIGHEST = Comparator
            .<Row>comparingInt(row -> LEVELS.indexOf(row.get(AppointmentLedger.LEVEL, "")))
            .thenComparing(row -> !AppointmentKinds.VICE_CHAIR.equals(AppointmentKinds.of(row).orElse("")))
            .thenComparing(row -> row.get(AppointmentLedger.STARTS_ON, LocalDate.MIN)).thenComparing(Row::id);

    /** The posts in order, the highest first. */
    static PayPosts of(Reference person, List<Row> posts, @Nullable LocalDate failed) {
        return new PayPosts(person, posts.stream().sorted(HIGHEST).toList(), failed);
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
        return posts.stream().filter(post -> AppointmentStates.SERVING.equals(AppointmentStates.on(post, day)))
                .filter(post -> !barred(post, day)).findFirst();
    }

    /** How many days of a time count. */
    int count(PayPeriod time) {
        return days(time).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the person would have a day, were it not for the appraisal. */
    boolean failedOnly(PayPeriod time) {
        return failed != null && count(time) == 0 && new PayPosts(person, posts, null).count(time) > 0;
    }

    /** The highest post; there is one. */
    Row first() {
        return posts.get(0);
    }

    /** A post that began later is a new one: nobody is barred for ever. */
    private boolean barred(Row post, LocalDate day) {
        LocalDate since = failed;
        return since != null && day.isAfter(since) && !post.get(AppointmentLedger.STARTS_ON, LocalDate.MIN).isAfter(since);
    }
}
