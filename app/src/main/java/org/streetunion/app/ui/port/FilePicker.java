package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders. */
public interface FilePicker {
    /** Files to read; empty when the person thought better of it. */
    List<Path> open(String title, List<String> endings);

    /** A folder to read. */
    Optional<Path> folder(String title);

    /** A file to write; the first ending is the usual one. */
    Optional<Path> save(String title, String name, List<String> endings);
}
