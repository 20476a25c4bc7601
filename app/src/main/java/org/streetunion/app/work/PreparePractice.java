package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.sample.model.Size;

/** Opens the practice office in its folder, and fills it when it is empty. */
public final class PreparePractice {
    private static final int FILES = 25;

    private PreparePractice() {}

    /** The open practice office. */
    public static Office open(OfficeOpener opener, Path folder, Clock clock, Progress progress)
            throws OfficeUnavailable, IOException, UnreadableFile {
        Office office = opener.open(folder, clock);
        if (office.registers().get("unions").count(Query.ALL) == 0) {
            AtomicInteger done = new AtomicInteger();
            LoadPractice.into(office, Size.SMALL, folder.resolve("样例表格"),
                    (file, report) -> progress.report(done.incrementAndGet(), FILES));
        }
        return office;
    }
}
