package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where an office lies on each platform when nobody says where. */
class DataFoldersTest {
    private static final Path HOME = Path.of("home");

    @Test
    void windowsKeepsItWithTheProgramsDataOfTheUser() {
        Map<String, String> environment = Map.of("LOCALAPPDATA", "local");

        assertEquals(Path.of("local", "StreetUnion"), DataFolders.base("Windows 10", environment, HOME));
        assertEquals(Path.of("home", "AppData", "Local", "StreetUnion"), DataFolders.base("Windows 7", Map.of(), HOME));
    }

    @Test
    void linuxKeepsItWhereTheDesktopSaysOrInTheUsualPlace() {
        assertEquals(Path.of("data", "street-union"), DataFolders.base("Linux", Map.of("XDG_DATA_HOME", "data"), HOME));
        assertEquals(Path.of("home", ".local", "share", "street-union"),
                DataFolders.base("Linux", Map.of("XDG_DATA_HOME", ""), HOME));
    }

    @Test
    void theMacHasAFolderForIt() {
        assertEquals(Path.of("home", "Library", "Application Support", "StreetUnion"),
                DataFolders.base("Mac OS X", Map.of(), HOME));
    }
}
