package org.streetunion.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Supplier;
import org.streetunion.app.Wiring;
import org.streetunion.app.work.FindDuplicates;
import org.streetunion.app.work.Office;

/** Looking for duplicates among all members, against one pass over the person table inside the database. */
public final class DuplicateRun {
    private static final int WARM = 3;
    private static final int TIMES = 5;
    private static volatile Object seen;

    private DuplicateRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        try (Office office = Wiring.open(new Place(Path.of(arguments[0])).full(), Clock.systemDefaultZone())) {
            FindDuplicates search = new FindDuplicates(office.registers());
            System.out.println(search.scan("members").size() + " groups");
            measure(office, "duplicates", () -> search.scan("members"));
            measure(office, "scan", () -> office.database().sql().read(context -> context
                    .fetch("select count(*), max(mobile), max(member_remark), max(joined_on) from person"
                            + " where case when member_live then 1 else 0 end = 1")));
            measure(office, "fetch", () -> office.database().sql().read(context -> context.connectionResult(connection -> {
                try (var statement = connection.createStatement(); var rows = statement.executeQuery("select * from person")) {
                    return LatencyRun.walk(rows);
                }
            })));
        }
    }

    /** By the clock and by the processor, which other work on the machine leaves alone; medians. */
    private static void measure(Office office, String name, Supplier<?> work) {
        double[] clock = new double[TIMES];
        double[] processor = new double[TIMES];
        for (int i = -WARM; i < TIMES; i++) {
            office.settings().put("bench", String.valueOf(i));
            long busy = busy();
            long start = System.nanoTime();
            seen = work.get();
            if (i >= 0) {
                clock[i] = Machine.since(start);
                processor[i] = (busy() - busy) / 1e6;
            }
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        Machine.tell(name, clock[TIMES / 2]);
        Machine.tell(name + ".processor", processor[TIMES / 2]);
    }

    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
