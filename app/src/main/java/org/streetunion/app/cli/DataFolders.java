package org.streetunion.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where an office lies when nobody says where: the platform's folder for a user's data. */
public final class DataFolders {
    private DataFolders() {}

    /** The usual folder of the office. */
    public static Path usual() {
        return base(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")))
                .resolve("office");
    }

    /** The usual folder of the practice office. */
    public static Path practice() {
        return base(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")))
                .resolve("practice");
    }

    static Path base(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("StreetUnion");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("StreetUnion");
        }
        String xdg = environment.get("XDG_DATA_HOME");
        return (xdg == null || xdg.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(xdg)).resolve("street-union");
    }
}
