package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.UnionFactsStore;

/** The tree of live unions on a day, and the employers that each covered. */
final class UnionTreeStore {
    private final Sql sql;

    UnionTreeStore(Sql sql) {
        this.sql = sql;
    }

    /** A union and what stands directly below it. */
    record Node(long id, String name, List<Node> below) {}

    /** Unions without a live one above them on the day, each with its branches; by community, then code. */
    List<Node> roots(LocalDate day) {
        Map<Long, Node> nodes = new LinkedHashMap<>();
        Map<Long, @Nullable Long> above = new HashMap<>();
        sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION.NAME, SUB_UNION_HISTORY.PARENT_ID).from(SUB_UNION)
                .join(SUB_UNION_HISTORY).on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts())
                .orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE, SUB_UNION.ID).fetch()).forEach(found -> {
                    nodes.put(found.value1(), new Node(found.value1(), found.value2(), new ArrayList<>()));
                    above.put(found.value1(), found.value3());
                });
        List<Node> roots = new ArrayList<>();
        nodes.forEach((id, node) -> {
            Long parent = above.get(id);
            Node over = parent == null ? null : nodes.get(parent);
            (over == null ? roots : over.below()).add(node);
        });
        return roots;
    }

    /** The employers of each union. */
    Map<Long, Set<Long>> employers(LocalDate day) {
        Map<Long, Set<Long>> employers = new HashMap<>();
        sql.read(context -> context.select(COVERAGE.UNION_ID, COVERAGE.EMPLOYER_ID).from(COVERAGE).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(COVERAGE.EMPLOYER_ID)).where(COVERAGE.LIVE.isTrue()).and(EMPLOYER.LIVE.isTrue())
                .and(COVERAGE.COVERED_FROM.isNull().or(COVERAGE.COVERED_FROM.le(day)))
                .and(COVERAGE.COVERED_TO.isNull().or(COVERAGE.COVERED_TO.gt(day))).fetch())
                .forEach(found -> employers.computeIfAbsent(found.value1(), union -> new HashSet<>()).add(found.value2()));
        return employers;
    }
}
