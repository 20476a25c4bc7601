package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.reports.model.Report;

/** Reports of the window as workbook and pages; what hinders is told as a sentence. */
final class Sheets {
    private Sheets() {}

    /** Gives the pages. */
    static Path write(Path folder, Office office, String name, Report report) {
        try {
            return WriteReport.into(folder, office, name, report).pdf();
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
