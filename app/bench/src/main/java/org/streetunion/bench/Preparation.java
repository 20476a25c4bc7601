package org.streetunion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.streetunion.app.Wiring;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** Makes what the runs share: the workbooks of the largest office, the office before and after its members. */
public final class Preparation {
    private Preparation() {}

    /** Arguments: the folder. */
    public static void main(String[] arguments) throws Exception {
        Place place = new Place(Path.of(arguments[0]));
        for (Path old : List.of(place.before(), place.full())) {
            if (Files.exists(old)) {
                Place.delete(old);
            }
        }
        if (!Files.exists(place.workbooks())) {
            Files.createDirectories(place.folder());
            ClerkWorkbooks.write(SampleOffice.generate(Size.FENGMEN, LoadPractice.SEED), place.workbooks(), Mess.CLEAN);
        }
        take(place, place.before(), workbooks(place));
        Path full = place.copyBefore();
        take(place, full, List.of(place.members()));
        Files.move(full, place.full());
    }

    private static List<Path> workbooks(Place place) throws IOException {
        try (var files = Files.list(place.workbooks())) {
            Path members = place.members();
            return files.filter(file -> !file.equals(members)).sorted().toList();
        }
    }

    private static void take(Place place, Path folder, List<Path> files) throws Exception {
        try (Office office = Wiring.open(folder, Clock.systemDefaultZone())) {
            for (Path file : files) {
                take(office, file);
            }
            office.database().flush();
        }
    }

    /** Imports one file as the program does. */
    static ImportReport take(Office office, Path file) throws UnreadableFile {
        ImportReport report = office.importer().run(ImportRequest.of(office.planner().plan(file)), new Actor("测速"), Progress.SILENT);
        if (report.counts().written() == 0) {
            throw new IllegalStateException(file + ": " + report.sentence());
        }
        return report;
    }
}
