package org.streetunion.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.streetunion.app.Wiring;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** What runs in the program that is killed: acts of five rows without end, an import, or an upgrade. */
final class KilledClerk {
    static final int ROWS = 5;
    private static final Actor CLERK = new Actor("小林");

    private KilledClerk() {}

    public static void main(String[] arguments) throws OfficeUnavailable, UnreadableFile, IOException {
        Path folder = Path.of(arguments[0]);
        switch (arguments[1]) {
            case "acts" -> acts(folder, Integer.parseInt(arguments[2]));
            case "import" -> imports(folder, Path.of(arguments[2]));
            default -> OfficeFolder.open(folder, UpgradeTest.later("later"), Databases.CLOCK).close();
        }
    }

    private static void acts(Path folder, int from) throws OfficeUnavailable {
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            Register employers = office.registers().get("employers");
            for (int act = from; true; act++) {
                int number = act;
                List<Row> rows = IntStream.range(0, ROWS)
                        .mapToObj(i -> new Row(0, 0, Map.<String, Object>of("name", name(number, i))))
                        .toList();
                long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.EDIT), "employers", "第 " + act + " 件");
                employers.store().write(rows, Act.correction(CLERK, Act.Kind.EDIT), batch);
                office.batches().finish(batch, ROWS);
                say(act);
            }
        }
    }

    private static void imports(Path folder, Path file) throws OfficeUnavailable, UnreadableFile {
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            office.importer().run(ImportRequest.of(office.planner().plan(file, "employers")), CLERK, (done, total) -> {
                say(0);
                return true;
            });
            say(1);
        }
    }

    static String name(int act, int row) {
        return "被杀" + act + "之" + row;
    }

    private static void say(int number) {
        try {
            new java.io.FileOutputStream(java.io.FileDescriptor.out)
                    .write((number + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException nobodyListens) {
            throw new java.io.UncheckedIOException(nobodyListens);
        }
    }
}
