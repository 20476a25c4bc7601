package org.streetunion.bench;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.Wiring;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.work.Office;

/** The program imports the register of members into an office that has everything else. */
public final class ImportRun {
    private ImportRun() {}

    /** Arguments: the shared folder. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        Path folder = place.copyBefore();
        try (Office office = Wiring.open(folder, Clock.systemDefaultZone())) {
            long start = System.nanoTime();
            ImportReport report = Preparation.take(office, place.members());
            office.database().flush();
            Machine.tell("import", Machine.since(start));
            Machine.tell("members", report.counts().added());
            if (!report.clean()) {
                throw new IllegalStateException(report.sentence());
            }
        }
        Place.delete(folder);
    }
}
