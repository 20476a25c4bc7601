package org.streetunion.app.reporting.tasks;

import static org.streetunion.app.database.jooq.Tables.PROJECT_CLAIM;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/**
 * 销号 and 认领 counted for appraisal and targets: per person (who answers for the item; a closing counts for whoever is named as 销号人, else for
 * the responsible person) and per union (所属工会 of the item, 认领工会 of the claim).
 */
public final class DoneCountsStore {
    private final Sql sql;

    /** Over the office's database. */
    public DoneCountsStore(Sql sql) {
        this.sql = sql;
    }

    /** By person, what was done from a day to a last day, as it is known today; persons with nothing are left out. */
    public Map<Long, DoneCounts> byPerson(LocalDate from, LocalDate to, LocalDate today) {
        return counts(from, to, today, DoneCountsStore::closer, line -> line.item().personId(), PROJECT_CLAIM.PERSON_ID);
    }

    /** By union. */
    public Map<Long, DoneCounts> byUnion(LocalDate from, LocalDate to, LocalDate today) {
        return counts(from, to, today, line -> line.item().unionId(), line -> line.item().unionId(), PROJECT_CLAIM.UNION_ID);
    }

    private Map<Long, DoneCounts> counts(LocalDate from, LocalDate to, LocalDate today, ToLongFunction<TaskLine> closer,
            ToLongFunction<TaskLine> owner, Field<@Nullable Long> claimant) {
        Map<Long, DoneCounts> counts = claims(from, to, claimant);
        LocalDate end = to.isBefore(today) ? to : today;
        for (TaskLine line : new TaskFactsStore(sql).until(to)) {
            TaskLine.Closed closed = line.closed();
            LocalDate due = line.turn().due();
            TaskLine.State state = line.state(end);
            if (closed != null && within(closed.day(), from, to)) {
                add(counts, closer.applyAsLong(line),
                        new DoneCounts(1, due != null && closed.day().isAfter(due) ? 1 : 0, 0, 0, 0, 0));
            }
            if (state == TaskLine.State.OVERDUE && within(due, from, to)) {
                add(counts, owner.applyAsLong(line), new DoneCounts(0, 0, 1, 0, 0, 0));
            }
        }
        return counts;
    }

    private Map<Long, DoneCounts> claims(LocalDate from, LocalDate to, Field<@Nullable Long> claimant) {
        Map<Long, DoneCounts> counts = new HashMap<>();
        sql.read(context -> context.select(claimant, PROJECT_CLAIM.POINTS).from(PROJECT_CLAIM)
                .where(PROJECT_CLAIM.LIVE.isTrue()).and(PROJECT_CLAIM.ACCEPTED_ON.between(from, to)).and(claimant.isNotNull())
                .fetch()).forEach(found -> {
                    Long who = found.value1();
                    Integer points = found.value2();
                    add(counts, who == null ? 0 : who,
                            new DoneCounts(0, 0, 0, 1, points == null ? 0 : points, points == null ? 0 : 1));
                });
        return counts;
    }

    private static void add(Map<Long, DoneCounts> counts, long who, DoneCounts more) {
        if (who != 0) {
            counts.merge(who, more, DoneCounts::plus);
        }
    }

    private static long closer(TaskLine line) {
        TaskLine.Closed closed = line.closed();
        return closed == null || closed.byId() == 0 ? line.item().personId() : closed.byId();
    }

    private static boolean within(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
