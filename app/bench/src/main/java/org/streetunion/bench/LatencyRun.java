package org.streetunion.bench;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;

/**
 * How long a person waits in the office of 166,500 members: each question asked again and again in one warm machine, medians.
 * Something is written before each, for H2 answers a question it has just answered from memory.
 */
public final class LatencyRun {
    private static final int WARM = 5;
    private static final int TIMES = 9;
    private static final int PAGE = 100;
    private static final int FEW = 6;
    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final Map<String, List<String>> TYPED = Map.of("name", List.of("王", "王伟", "李秀英", "张", "陈静"),
            "initials", List.of("w", "zw", "lxy", "zhang", "chenjing"), "idNumber", List.of("330", "1990", "19900307", "198512", "0412"),
            "phone", List.of("138", "1381", "13912", "8888", "13700"), "card", List.of("3302", "00012", "99001", "0000123", "4567"),
            "union", List.of("工会", "社区", "联合工会", "制造", "电子"), "words", List.of("王 138", "张 工会", "w 1990", "lxy 330", "chen 社区 13"),
            "nothing", List.of("龘龘龘", "zzqqx"));
    private static volatile Object seen;

    private LatencyRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Viewer viewer = Viewer.masked(new Actor("测速"));
        try (Office office = Wiring.open(new Place(Path.of(arguments[0])).full(), Clock.systemDefaultZone())) {
            Register members = office.registers().get("members");
            long start = System.nanoTime();
            members.first(Query.ALL.search("王伟"), PAGE, viewer);
            Machine.tell("search.first of all, texts not read yet", Machine.since(start));
            for (Map.Entry<String, List<String>> each : new TreeMap<>(TYPED).entrySet()) {
                search(office, members, each.getKey(), each.getValue(), viewer);
            }
            members.prepareSearch();
            for (Map.Entry<String, Query> each : filters(office).entrySet()) {
                Machine.tell("filter." + each.getKey(), median(office, () -> members.first(each.getValue(), PAGE, viewer)));
                System.out.println(each.getKey() + ": " + members.count(each.getValue()));
            }
            Machine.tell("search.everywhere", median(office, () -> everywhere(office, viewer)));
            for (Register register : office.registers().all()) {
                Machine.tell("first." + register.ledger().key(), median(office, () -> register.first(Query.ALL, PAGE, viewer)));
                next(office, register, viewer);
            }
            report(office);
        }
    }

    private static List<Object> everywhere(Office office, Viewer viewer) {
        List<Object> found = new ArrayList<>();
        office.registers().all().forEach(register -> found.addAll(register.first(Query.ALL.search("王伟"), FEW, viewer)));
        return found;
    }

    private static void search(Office office, Register members, String name, List<String> typed, Viewer viewer) {
        Map<String, Double> each = new LinkedHashMap<>();
        typed.forEach(words -> each.put(words, median(office, () -> members.first(Query.ALL.search(words), PAGE, viewer))));
        System.out.println(name + " " + each);
        double[] sorted = each.values().stream().mapToDouble(time -> time).sorted().toArray();
        Machine.tell("search." + name, sorted[sorted.length / 2]);
        Machine.tell("search." + name + ".slowest", sorted[sorted.length - 1]);
    }

    /** Conditions of every kind, with few hits and many, and other orders. */
    private static Map<String, Query> filters(Office office) {
        long union = office.registers().get("unions").store().firstIds(Query.ALL, 40).get(39);
        Map<String, Query> queries = new LinkedHashMap<>();
        queries.put("union", Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union)))));
        queries.put("new_form", Query.ALL.and(new Filter.OneOf("new_form", List.of(true))));
        queries.put("state", Query.ALL.and(new Filter.OneOf("membership", List.of("退会"))));
        queries.put("age", Query.ALL.and(new Filter.Between("age", 59, 60)));
        queries.put("nearing", Query.ALL.and(new Filter.OneOf("nearing", List.of("即将到龄"))));
        queries.put("born", Query.ALL.and(new Filter.Between("birth_on", LocalDate.of(1990, 3, 7), LocalDate.of(1990, 3, 7))));
        queries.put("contains", Query.ALL.and(new Filter.Contains("residence", "宁波")));
        queries.put("contains.few", Query.ALL.and(new Filter.Contains("id_number", "19900307")));
        queries.put("blank", Query.ALL.and(new Filter.Blank("card_no", true)));
        queries.put("several", Query.ALL.search("王").and(new Filter.Between("age", 59, 60)).and(new Filter.OneOf("migrant", List.of(true))));
        queries.put("sorted.joined_on", Query.ALL.sort(new Sort("joined_on", true)));
        queries.put("sorted.state", Query.ALL.sort(new Sort("membership", false)));
        queries.put("sorted.age", Query.ALL.sort(new Sort("age", true)));
        return queries;
    }

    private static void next(Office office, Register register, Viewer viewer) {
        String key = register.ledger().key();
        long start = System.nanoTime();
        long[] ids = register.ids(Query.ALL);
        Machine.tell("ids." + key, Machine.since(start));
        int[] page = {0};
        Machine.tell("next." + key, median(office, () -> {
            page[0] = (page[0] + 7919 * PAGE) % Math.max(1, ids.length - PAGE);
            return register.rows(Arrays.copyOfRange(ids, page[0], Math.min(ids.length, page[0] + PAGE)), viewer);
        }));
    }

    private static void report(Office office) {
        Machine.tell("report", median(office, () -> office.reporting().compute(QUARTER)));
        Machine.tell("scan", median(office, () -> office.database().sql().read(context -> context
                .fetch("select count(*), max(mobile), max(member_remark), max(joined_on) from person"
                        + " where case when member_live then 1 else 0 end = 1"))));
        Machine.tell("fetch", median(office, () -> office.database().sql().read(context -> context.connectionResult(connection -> {
            try (var statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from person")) {
                return walk(rows);
            }
        }))));
    }

    static long walk(ResultSet rows) throws SQLException {
        int width = rows.getMetaData().getColumnCount();
        long cells = 0;
        while (rows.next()) {
            for (int i = 1; i <= width; i++) {
                cells += rows.getObject(i) == null ? 0 : 1;
            }
        }
        return cells;
    }

    private static double median(Office office, Supplier<?> work) {
        for (int i = 0; i < WARM; i++) {
            seen = work.get();
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            office.settings().put("bench", String.valueOf(i));
            long start = System.nanoTime();
            seen = work.get();
            times[i] = Machine.since(start);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
