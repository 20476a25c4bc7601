package org.streetunion.app.work.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 需求对接: proposes for each need without a resource what may serve it, of the same 服务类别, the same zone first; she confirms. */
public final class MatchNeeds {
    private static final int MOST = 10_000;

    private MatchNeeds() {}

    /**
     * A need and what may serve it.
     *
     * @param resources the best first; never empty
     */
    public record Proposal(Row need, List<Row> resources) {}

    /** All proposals of today; rows carry labels. */
    public static List<Proposal> propose(Office office) {
        LocalDate today = LocalDate.now(office.clock());
        List<Row> resources = rows(office, TaskLedger.RESOURCE).stream().filter(row -> there(row, today)).toList();
        Map<Long, Integer> taken = new HashMap<>();
        List<Row> needs = rows(office, TaskLedger.NEED);
        needs.forEach(need -> {
            Reference resource = need.get(TaskLedger.MATCHED);
            if (resource != null) {
                taken.merge(resource.id(), 1, Integer::sum);
            }
        });
        List<Proposal> proposals = new ArrayList<>();
        for (Row need : needs) {
            boolean wanting = need.get(TaskLedger.MATCHED) == null && need.get(TaskLedger.CLOSED_ON) == null
                    && there(need, today);
            List<Row> fitting = wanting ? fitting(need, resources, taken) : List.of();
            if (!fitting.isEmpty()) {
                proposals.add(new Proposal(need, fitting));
            }
        }
        return proposals;
    }

    /** The same field is a must; the same zone comes first, then what serves the whole street, then the least taken. */
    private static List<Row> fitting(Row need, List<Row> resources, Map<Long, Integer> taken) {
        String field = need.get(TaskLedger.FIELD);
        return resources.stream().filter(resource -> field != null && field.equals(resource.get(TaskLedger.FIELD)))
                .sorted(Comparator.comparing((Row resource) -> distance(need, resource))
                        .thenComparing(resource -> taken.getOrDefault(resource.id(), 0)).thenComparing(Row::id))
                .toList();
    }

    private static int distance(Row need, Row resource) {
        Reference zone = resource.get(TaskLedger.ZONE);
        if (zone == null) {
            return 1;
        }
        return Objects.equals(zone, need.get(TaskLedger.ZONE)) ? 0 : 2;
    }

    /** Writes what was confirmed, resource by need; gives the act's number. */
    public static long confirm(Office office, Map<Long, Long> resources, Actor actor) {
        Act act = Act.correction(actor, Act.Kind.DEED);
        return WholeAct.run(office,
                new WholeAct.Heading(act, TaskLedger.KEY, "需求对接：" + resources.size() + " 件", resources.size()), Progress.SILENT,
                whole -> whole.change(TaskLedger.KEY, List.copyOf(resources.keySet()), act,
                        need -> need.with(TaskLedger.MATCHED, Reference.to(resources.getOrDefault(need.id(), 0L)))));
    }

    private static boolean there(Row row, LocalDate today) {
        LocalDate left = row.get(TaskLedger.LEFT_ON);
        return left == null || !left.isBefore(today);
    }

    private static List<Row> rows(Office office, String kind) {
        return office.registers().get(TaskLedger.KEY).first(
                Query.ALL.and(new Filter.OneOf(TaskLedger.KIND.key(), List.of(kind))), MOST, Viewer.masked(Actor.PROGRAM));
    }
}
