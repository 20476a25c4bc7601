package org.streetunion.app.exchange.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files by which office programs say that they have a workbook open. */
public final class Locks {
    private Locks() {}

    /** The program that has the workbook open, if its lock file lies beside it. */
    public static Optional<String> holder(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            return Optional.empty();
        }
        String plain = name.toString();
        boolean office = List.of("~$" + plain, "~$" + plain.substring(Math.min(2, plain.length())), ".~" + plain).stream()
                .anyMatch(lock -> Files.exists(file.resolveSibling(lock)));
        if (office) {
            return Optional.of("WPS 或 Excel");
        }
        return Files.exists(file.resolveSibling(".~lock." + plain + "#")) ? Optional.of("LibreOffice") : Optional.empty();
    }
}
