package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Killed;
import org.streetunion.app.work.Office;

/**
 * The program is killed in the middle of its work, again and again: what it had acknowledged is there, nothing is there by halves, what
 * was unfinished is taken back, and an upgrade never leaves an office that no program can open.
 */
class KillTest {
    private static final int ACT_KILLS = 6;
    private static final int IMPORT_KILLS = 3;
    private static final int UPGRADE_KILLS = 3;
    private static final int IMPORTED = 9_000;
    private final Random random = new Random();
    @TempDir
    Path folder;

    @Test
    void acknowledgedActsAreKeptWhole() throws IOException, InterruptedException, OfficeUnavailable {
        List<String> acknowledged = new ArrayList<>();
        int next = 1;
        for (int kill = 0; kill < ACT_KILLS; kill++) {
            Killed clerk = new Killed(KilledClerk.class, folder, "acts", String.valueOf(next));
            clerk.await(1 + random.nextInt(60));
            acknowledged.addAll(clerk.kill(random.nextInt(20)));
            assertTrue(!acknowledged.isEmpty());
            next = Integer.parseInt(acknowledged.get(acknowledged.size() - 1)) + 2;
            try (Office office = Wiring.open(folder, Databases.CLOCK)) {
                assertWhole(office, acknowledged);
            }
        }
    }

    @Test
    void anImportIsThereAsAWholeOrNotAtAll() throws IOException, InterruptedException, OfficeUnavailable {
        StringBuilder rows = new StringBuilder("单位名称,所属社区\n");
        for (int row = 0; row < IMPORTED; row++) {
            rows.append("第").append(row).append("商行,红联\n");
        }
        Path file = Files.writeString(Files.createDirectories(folder.resolve("in")).resolve("单位.csv"), rows);
        for (int kill = 0; kill < IMPORT_KILLS; kill++) {
            Path data = folder.resolve("office" + kill);
            Killed clerk = new Killed(KilledClerk.class, data, "import", file.toString());
            clerk.await(1 + kill);
            List<String> said = clerk.kill(random.nextInt(40));
            try (Office office = Wiring.open(data, Databases.CLOCK)) {
                long count = office.registers().get("employers").count(Query.ALL);
                assertTrue(count == IMPORTED || (count == 0 && !said.contains("1")), count + " rows after " + said);
                assertEquals(count, stored(office, "employer"));
                assertEquals(count, stored(office, "search_text"));
                assertEquals(count == 0 ? 0 : 1, done(office), "acts that stand");
            }
        }
    }

    @Test
    void anUpgradeLeavesAnOfficeThatOpens() throws IOException, InterruptedException, OfficeUnavailable {
        for (int kill = 0; kill < UPGRADE_KILLS; kill++) {
            Path data = Copies.of("V003", folder.resolve("office" + kill));
            Killed program = new Killed(KilledClerk.class, data, "upgrade");
            while (program.runs() && Files.notExists(data.resolve("office-new.mv.db"))) {
                Thread.onSpinWait();
            }
            program.kill(kill * 150L + random.nextInt(150));

            if (Files.exists(data.resolve(Upgrade.KEPT))) {
                OfficeFolder.open(data, UpgradeTest.later("later"), Databases.CLOCK).close();
                continue;
            }
            try (Office office = Wiring.open(data, Databases.CLOCK)) {
                assertEquals(1, office.registers().get("employers").count(Query.ALL.search(Copies.EMPLOYER)));
            }
            try (OfficeFolder upgraded = OfficeFolder.open(data, UpgradeTest.later("later"), Databases.CLOCK)) {
                assertEquals(1, stored(upgraded.database(), "employer"));
            }
        }
    }

    private static void assertWhole(Office office, List<String> acknowledged) {
        List<String> names = office.database().sql().read(context -> context.select(Tables.EMPLOYER.NAME).from(Tables.EMPLOYER)
                .fetch(Tables.EMPLOYER.NAME));
        List<String> wanted = new ArrayList<>();
        acknowledged.forEach(act -> {
            for (int row = 0; row < KilledClerk.ROWS; row++) {
                wanted.add(KilledClerk.name(Integer.parseInt(act), row));
            }
        });
        wanted.removeAll(names);
        assertEquals(List.of(), wanted, "acknowledged and lost");
        long acts = office.batches().recent(100_000).stream()
                .filter(batch -> stands(batch, Act.Kind.EDIT)).count();
        assertEquals(acts * KilledClerk.ROWS, names.size(), "rows of acts that stand");
        assertEquals(names.size(), stored(office, "search_text"));
        assertEquals(names.size(), office.registers().get("employers").count(Query.ALL));
    }

    private static long stored(Office office, String table) {
        return stored(office.database(), table);
    }

    static long stored(OfficeDatabase database, String table) {
        return database.sql().read(context -> (long) context.fetchCount(DSL.table(table)));
    }

    private static long done(Office office) {
        return office.batches().recent(50).stream().filter(batch -> stands(batch, Act.Kind.IMPORT)).count();
    }

    private static boolean stands(Batch batch, Act.Kind kind) {
        return batch.state() == Batch.State.DONE && batch.kind().equals(kind.words());
    }
}
