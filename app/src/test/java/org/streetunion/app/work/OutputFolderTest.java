package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Quarter;

class OutputFolderTest {
    @TempDir
    Path home;

    @Test
    void aPeriodHasItsFolderAmongTheDocuments() {
        OutputFolder folder = new OutputFolder(home);

        assertEquals(home.resolve("街道工会工作台/2026年第三季度"), folder.of(new Quarter(2026, 3)));
        assertEquals(home.resolve("街道工会工作台/会员卡"), folder.cards());
    }

    @Test
    void theDesktopsOwnSettingComesFirst() throws IOException {
        Files.createDirectories(home.resolve("Documents"));
        Path named = Files.createDirectories(home.resolve("我的文档"));
        Files.writeString(home.resolve("user-dirs.dirs"),
                "# comment\nXDG_MUSIC_DIR=\"$HOME/音乐\"\nXDG_DOCUMENTS_DIR=\"$HOME/我的文档\"\n");

        assertEquals(named, OutputFolder.of(home, home).documents());
    }

    @Test
    void aSettingThatLeadsNowhereIsPassedOver() throws IOException {
        Files.writeString(home.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/gone\"\n");
        assertEquals(home, OutputFolder.of(home, home).documents());

        Files.write(home.resolve("user-dirs.dirs"), new byte[]{(byte) 0xff, (byte) 0xfe, 10});
        Files.createDirectories(home.resolve("Documents"));
        assertEquals(home.resolve("Documents"), OutputFolder.of(home, home).documents());

        Path chinese = Files.createDirectories(home.resolve("文档"));
        assertEquals(chinese, OutputFolder.of(home, home.resolve("none")).documents());
    }
}
