package org.streetunion.app.ui.port;

import java.nio.file.Path;

/** Opens a file or a folder with the program the machine has for it. */
@FunctionalInterface
public interface Opener {
    /** Opens it. */
    void open(Path path);
}
