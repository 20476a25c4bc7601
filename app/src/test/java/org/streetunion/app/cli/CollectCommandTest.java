package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** A round from the command line: out, back, who is missing. */
class CollectCommandTest {
    @TempDir
    Path folder;

    @Test
    void aRoundGoesOutAndComesBack() throws Exception {
        try (Office office = Wiring.open(folder.resolve("数据"), Databases.CLOCK)) {
            new Street(office).fill(3, 6);
        }
        assertEquals(1, run("collect", "status").code(), "no round yet");
        Ran sent = run("collect", "new", "四季度核对", "--out", path("发出"), "--due", "2026-10-31");
        assertEquals(List.of("写了 4 份", path("发出")), sent.lines());
        assertEquals(1, run("collect", "new", "四季度核对", "--out", path("又")).code(), "the name is taken");
        Files.createDirectories(folder.resolve("交回"));
        copy(0, "交回/甲(1).xlsx");

        assertEquals(0, run("collect", "take", path("交回"), "--dry-run").code());
        assertEquals(4, run("collect", "status").lines().stream().filter(line -> line.contains("\t未交\t")).count());
        Ran taken = run("collect", "take", path("交回"), "--accept", "clean");

        assertEquals(List.of("收到 1 家，没有收的文件 0 个", "差异：可采纳 0，有冲突 0，请确认 0，不能采纳 0", "采纳 0 处"), taken.lines());
        assertEquals(3, run("collect", "status").lines().stream().filter(line -> line.contains("\t未交\t")).count());
        Ran reminded = run("collect", "remind", "--out", path("催.pdf"));
        assertTrue(reminded.err().contains("还有 3 家没有交回"), reminded.err());
        assertTrue(Files.size(folder.resolve("催.pdf")) > 0);
    }

    private void copy(int number, String target) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("发出"))) {
            Files.copy(files.sorted().toList().get(number), folder.resolve(target));
        }
    }

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, folder.resolve("数据"), arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
