package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Attachments: kept once by content, given back as they were, and a damaged one is told. */
class FileStoreTest {
    private static final Actor CLERK = new Actor("小林");

    @TempDir
    Path folder = Path.of("unset");
    private Office office;

    @BeforeEach
    void open() throws OfficeUnavailable {
        office = Wiring.open(folder.resolve("数据"), Databases.CLOCK);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aFileComesBackAsItWasUnderItsOwnName() throws IOException {
        add(7, "批复.txt", "同意成立");

        List<FileStore.Kept> kept = office.files().of("unions", 7);
        Path back = office.files().fetch(kept.get(0).id(), folder.resolve("取出"));

        assertEquals("批复.txt", back.getFileName().toString());
        assertEquals("同意成立", Files.readString(back));
        assertEquals(List.of("批复.txt|12|小林"),
                kept.stream().map(each -> each.name() + "|" + each.bytes() + "|" + each.actor()).toList());
        assertEquals(List.of(), office.files().of("members", 7), "another register's row of the same number");
    }

    @Test
    void theSameContentIsKeptOnceAndOutlivesOneOfItsRows() throws IOException {
        add(7, "批复.txt", "同意成立");
        add(8, "批复的副本.txt", "同意成立");

        long first = office.files().of("unions", 7).get(0).id();
        office.files().remove(first, CLERK, Databases.CLOCK.instant());

        assertEquals(1, contents().size());
        assertEquals(List.of(), office.files().of("unions", 7));
        assertEquals("同意成立",
                Files.readString(office.files().fetch(office.files().of("unions", 8).get(0).id(), folder.resolve("取出"))));
        assertEquals(List.of(new FileStore.Kept(first, "批复.txt", 12, Databases.CLOCK.instant(), CLERK.name())),
                office.files().removed("unions", 7));
        office.files().restore(first);
        assertEquals(List.of("批复.txt"), office.files().of("unions", 7).stream().map(FileStore.Kept::name).toList());
    }

    @Test
    void aDamagedFileIsToldByName() throws IOException {
        add(7, "批复.txt", "同意成立");
        Files.writeString(contents().get(0), "不同意成立");

        IOException told = assertThrows(IOException.class,
                () -> office.files().fetch(office.files().of("unions", 7).get(0).id(), folder.resolve("取出")));

        assertTrue(String.valueOf(told.getMessage()).contains("“批复.txt”已损坏"), told::toString);
    }

    private void add(long row, String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        office.files().add("unions", row, file, CLERK, Databases.CLOCK.instant());
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("数据").resolve("files"))) {
            return files.toList();
        }
    }
}
