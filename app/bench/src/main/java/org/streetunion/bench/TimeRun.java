package org.streetunion.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;

/**
 * The list of 166,500 members as it was a year ago, against the same list today: its first page, all its ids, its count, under conditions,
 * searched and in another order. Both in turns in one warm machine, medians; something is written before each question.
 */
public final class TimeRun {
    private static final int WARM = 4;
    private static final int TIMES = 9;
    private static final int PAGE = 100;
    private static volatile Object seen;

    private TimeRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Viewer viewer = Viewer.masked(new Actor("测速"));
        try (Office office = Wiring.open(new Place(Path.of(arguments[0])).full(), Clock.systemDefaultZone())) {
            LocalDate day = LocalDate.now(office.clock()).minusYears(1);
            Register members = office.registers().get("members");
            members.prepareSearch();
            for (Map.Entry<String, Query> each : queries(office).entrySet()) {
                Query now = each.getValue();
                Query then = now.asOf(day);
                String name = each.getKey();
                pair(office, "page." + name, () -> members.first(now, PAGE, viewer), () -> members.first(then, PAGE, viewer));
                pair(office, "list." + name, () -> all(members, now, viewer), () -> all(members, then, viewer));
                pair(office, "count." + name, () -> members.count(now), () -> members.count(then));
                System.out.println(name + ": " + members.count(now) + " now, " + members.count(then) + " on " + day);
            }
        }
    }

    /** What the window asks for when a list is shown: the first page, then all ids. */
    private static long[] all(Register members, Query query, Viewer viewer) {
        seen = members.first(query, PAGE, viewer);
        return members.ids(query);
    }

    private static Map<String, Query> queries(Office office) {
        List<Long> unions = office.registers().get("unions").store().firstIds(Query.ALL, 40);
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("all", Query.ALL);
        queries.put("union", Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(unions.get(39))))));
        queries.put("new_form", Query.ALL.and(new Filter.OneOf("new_form", List.of(true))));
        queries.put("state", Query.ALL.and(new Filter.OneOf("membership", List.of("退会"))));
        queries.put("name", Query.ALL.search("王伟"));
        queries.put("letters", Query.ALL.search("zw"));
        queries.put("unionName", Query.ALL.search("电子"));
        queries.put("sorted", Query.ALL.sort(new Sort("joined_on", true)));
        queries.put("sortedByState", Query.ALL.sort(new Sort("membership", false)));
        return queries;
    }

    private static void pair(Office office, String name, Supplier<?> now, Supplier<?> then) {
        double[][] times = new double[2][TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            for (int which = 0; which < 2; which++) {
                office.settings().put("bench", name + i + which);
                long start = System.nanoTime();
                seen = (which == 0 ? now : then).get();
                times[which][Math.max(0, i)] = Machine.since(start);
            }
        }
        Arrays.stream(times).forEach(Arrays::sort);
        Machine.tell("now." + name, times[0][TIMES / 2]);
        Machine.tell("then." + name, times[1][TIMES / 2]);
    }
}
