package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.work.ByUnion;
import org.streetunion.app.work.FilesTogether;
import org.streetunion.app.work.PrintCards;

/** A paper of members as one file for every union, to be handed out. */
public final class PapersApart {
    private PapersApart() {}

    /** Whether a paper is of members, who belong to unions. */
    public static boolean can(Paper paper) {
        return paper.ledger().equals(PrintCards.LEDGER);
    }

    /**
     * Writes the files into a folder, beside what lies there.
     *
     * @param run whose progress counts unions
     * @throws java.util.concurrent.CancellationException when the progress asks to stop; the files are taken away then
     */
    public static void write(Paper paper, Paper.Run run, Path folder, String ending) throws IOException {
        List<ByUnion> parts = ByUnion.of(run.office(), run.office().registers().get(paper.ledger()).ids(run.query()));
        Files.createDirectories(folder);
        FilesTogether.write(files -> {
            for (ByUnion part : parts) {
                Path file = part.file(folder, paper.title(), ending);
                paper.write(of(part, run, files.size(), parts.size()), file);
                files.add(file);
            }
            return files.size();
        });
    }

    private static Paper.Run of(ByUnion part, Paper.Run run, int done, int all) {
        Query own = run.query().and(new Filter.Ids(part.union(), part.members()));
        Progress progress = (rows, total) -> run.progress().report(done, all);
        return new Paper.Run(run.office(), own, run.viewer(), run.measures(), progress);
    }
}
