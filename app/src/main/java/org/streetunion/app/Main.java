package org.streetunion.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.streetunion.app.cli.DataFolders;
import org.streetunion.app.cli.Program;
import org.streetunion.app.ui.Desktop;
import org.streetunion.app.ui.office.OfficeWindow;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OfficeOpener;
import org.streetunion.app.work.PreparePractice;

/** Picks the window or the command line. Without a command the window opens; without a display the command line says what it can do. */
public final class Main {
    private static final OfficeOpener OPENER = (folder, clock) -> {
        Office office = Wiring.supplied(folder, clock);
        LogFile.in(folder);
        return office;
    };

    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        // What the libraries write themselves (menus of text fields, months of a calendar) is Chinese on every computer.
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        if (Utf8Start.needed()) {
            System.exit(Utf8Start.again(arguments));
        }
        List<String> given = Utf8Start.arguments(arguments);
        WindowRequest window = WindowRequest.of(given);
        if (window != null && Desktop.start()) {
            System.exit(show(window));
        }
        System.exit(Program.run(OPENER, given.toArray(String[]::new)));
    }

    private static int show(WindowRequest window) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Path practice = DataFolders.practice();
        return Desktop.open(() -> window.practice()
                ? OfficeWindow.open(
                        PreparePractice.open(OPENER, window.folder(practice), clock, org.streetunion.app.ledger.Progress.SILENT),
                        OPENER, practice, clock)
                : OfficeWindow.open(OPENER.open(window.folder(DataFolders.usual()), clock), OPENER, practice, clock));
    }
}
