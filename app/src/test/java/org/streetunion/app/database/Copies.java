package org.streetunion.app.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Offices as landed versions wrote them, each in a folder of its own for a test. */
final class Copies {
    /** The row that every kept office has in its register of employers. */
    static final String EMPLOYER = "单单位名称";

    private Copies() {}

    /** Puts the office of a version into a folder. */
    static Path of(String version, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : new String[]{OfficeFolder.DATABASE, OfficeFolder.KEY}) {
            try (InputStream in = Objects.requireNonNull(Copies.class.getResourceAsStream("offices/" + version + "/" + file))) {
                Files.copy(in, folder.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
