package org.streetunion.app.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Folders for offices of tests that outlive a test; gone when the tests are over. */
public final class Scratch {
    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Scratch::clear, "scratch"));
    }

    private Scratch() {}

    /** A new, empty folder whose name begins so. */
    public static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            MADE.add(folder);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What cannot be deleted stays. */
    static void clear() {
        for (Path folder = MADE.poll(); folder != null; folder = MADE.poll()) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException | UncheckedIOException failure) {
                folder.toFile().deleteOnExit();
            }
        }
    }
}
