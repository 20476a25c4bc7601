package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/**
 * 分会 and 工会小组 of a day with the union that each belongs to. They are no unions of their own: whoever is on the roster of one is a member
 * of the union above, and counts there wherever something is counted by union.
 */
public final class BranchStore {
    private static final List<String> KINDS = List.of("分会", "工会小组");
    private static final int MOST_LEVELS = 20;
    private final Sql sql;

    /** Over the office's database. */
    public BranchStore(Sql sql) {
        this.sql = sql;
    }

    /** By branch, the nearest union above it that is none; branches without one are left out. */
    public Map<Long, Long> mothers(LocalDate day) {
        Map<Long, @Nullable Long> above = new HashMap<>();
        sql.read(context -> context.select(SUB_UNION_HISTORY.ROW_ID, SUB_UNION_HISTORY.PARENT_ID).from(SUB_UNION_HISTORY)
                .where(SUB_UNION_HISTORY.KIND.in(KINDS)).and(SUB_UNION_HISTORY.VALID_FROM.le(day))
                .and(SUB_UNION_HISTORY.VALID_TO.isNull().or(SUB_UNION_HISTORY.VALID_TO.gt(day))).fetch())
                .forEach(found -> above.put(found.value1(), found.value2()));
        Map<Long, Long> mothers = new HashMap<>();
        above.keySet().forEach(branch -> {
            Long mother = branch;
            for (int level = 0; level < MOST_LEVELS && mother != null && above.containsKey(mother); level++) {
                mother = above.get(mother);
            }
            if (mother != null && !above.containsKey(mother)) {
                mothers.put(branch, mother);
            }
        });
        return mothers;
    }

    /** A union and its branches of a day. */
    public List<Long> family(long union, LocalDate day) {
        return Stream.concat(Stream.of(union),
                mothers(day).entrySet().stream().filter(each -> each.getValue() == union).map(Map.Entry::getKey)).toList();
    }

    /** Numbers by union, those of a branch with those of its union. */
    public Map<Long, Integer> summed(Map<Long, Integer> byUnion, LocalDate day) {
        return merged(byUnion, day, Integer::sum);
    }

    /** What is known of each union, what is known of a branch put together with it. */
    public <T> Map<Long, T> merged(Map<Long, T> byUnion, LocalDate day, BinaryOperator<T> together) {
        Map<Long, Long> mothers = mothers(day);
        Map<Long, T> merged = new HashMap<>();
        byUnion.forEach((union, what) -> merged.merge(mothers.getOrDefault(union, union), what, together));
        return merged;
    }
}
