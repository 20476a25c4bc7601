package org.streetunion.app.ui.support;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.office.OfficeWindow;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.work.Office;

/** A test at the whole window over an office with its own ports, as people use it; only the machine is a stand-in. */
public abstract class RealUiTest extends UiTest {
    /** Where the test's own files lie, and what the window takes for the home of whoever sits at it. */
    @TempDir
    protected Path folder = Path.of("");

    @Override
    protected OfficeServices services(Office filled) {
        // What is written for the user lies in her home: here in the test's own folder.
        String home = String.valueOf(System.getProperty("user.home"));
        System.setProperty("user.home", folder.toString());
        try {
            return OfficeWindow.services(filled, (path, clock) -> filled, folder.resolve("练习"), Databases.CLOCK);
        } finally {
            System.setProperty("user.home", home);
        }
    }
}
