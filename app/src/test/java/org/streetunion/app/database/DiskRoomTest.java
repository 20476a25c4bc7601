package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** A disk that fills up while somebody works: a sentence, nothing lost, and everything goes on when there is room again. */
class DiskRoomTest {
    private static final Actor CLERK = new Actor("小林");
    private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);
    @TempDir
    Path folder;

    @Test
    void anImportThatFindsNoRoomIsTakenBackAndNothingElseIsLost() throws IOException, OfficeUnavailable, UnreadableFile {
        StringBuilder rows = new StringBuilder("单位名称,所属社区\n");
        for (int row = 0; row < 7_000; row++) {
            rows.append("第").append(row).append("商行,红联\n");
        }
        Path file = Files.writeString(folder.resolve("单位.csv"), rows);
        try (Office office = open()) {
            office.registers().get("employers").save(new Row(0, 0, Map.of("name", "甲厂")), Act.correction(CLERK, Act.Kind.EDIT));
            ImportRequest request = ImportRequest.of(office.planner().plan(file, "employers"));

            StoreFailure told = assertThrows(StoreFailure.class, () -> office.importer().run(request, CLERK, (done, total) -> {
                free.set(DiskRoom.TO_WRITE - 1);
                return true;
            }));

            assertTrue(String.valueOf(told.getMessage()).contains("磁盘快满了"), told.getMessage());
            assertEquals(1, office.registers().get("employers").count(Query.ALL), "the rest of the office can be read");
        }
        free.set(1);
        OfficeUnavailable refused = assertThrows(OfficeUnavailable.class, this::open);
        assertTrue(String.valueOf(refused.getMessage()).contains("磁盘已满"), refused.getMessage());
        free.set(Long.MAX_VALUE);
        try (Office office = open()) {
            assertEquals(1, KillTest.stored(office.database(), "employer"));
            assertEquals(7_000, office.importer().run(ImportRequest.of(office.planner().plan(file, "employers")), CLERK,
                    (done, total) -> true).counts().added());
        }
    }

    private Office open() throws OfficeUnavailable {
        OfficeFolder opened = OfficeFolder.open(folder.resolve("office"), Migrations.PROGRAM, new DiskRoom(free::get),
                Databases.CLOCK);
        return Wiring.office(opened.database(), opened.temp(), Databases.CLOCK, opened::close);
    }
}
