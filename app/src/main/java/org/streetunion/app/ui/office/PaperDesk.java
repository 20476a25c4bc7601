package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.PaperPrint;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.papers.Paper;
import org.streetunion.app.work.papers.Papers;
import org.streetunion.app.work.papers.PapersApart;

/** 名单与标签 from the open office; what was set stays in its settings. */
final class PaperDesk implements PaperPrint {
    private final Office office;

    PaperDesk(Office office) {
        this.office = office;
    }

    @Override
    public List<Kind> kinds(String ledger) {
        return Papers.of(ledger).stream().map(paper -> new Kind(ledger, paper.key(), paper.title(), paper.endings(),
                paper.measures().stream().map(measure -> new Measure(measure.key(), measure.label(), last(paper, measure)))
                        .toList(),
                PapersApart.can(paper)))
                .toList();
    }

    @Override
    public boolean write(Wish wish, Path target, Progress progress) {
        return written(wish, progress, (paper, run) -> paper.write(run, target));
    }

    @Override
    public boolean writeApart(Wish wish, Path folder, String ending, Progress progress) {
        return written(wish, progress, (paper, run) -> PapersApart.write(paper, run, folder, ending));
    }

    /** What writes a paper. */
    private interface Writing {
        void run(Paper paper, Paper.Run run) throws IOException;
    }

    private boolean written(Wish wish, Progress progress, Writing writing) {
        Paper paper = Papers.of(wish.kind().ledger()).stream().filter(each -> each.key().equals(wish.kind().key())).findFirst()
                .orElseThrow();
        try {
            writing.run(paper, new Paper.Run(office, wish.query(), wish.viewer(), wish.measures(), progress));
            wish.measures().forEach((key, value) -> office.settings().put(setting(paper, key), String.valueOf(value)));
            return true;
        } catch (CancellationException stopped) {
            return false;
        } catch (IllegalArgumentException unfit) {
            throw new Trouble(String.valueOf(unfit.getMessage()), unfit);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int last(Paper paper, Paper.Measure measure) {
        return office.settings().get(setting(paper, measure.key())).map(Integer::valueOf).orElse(measure.usual());
    }

    private static String setting(Paper paper, String measure) {
        return "paper." + paper.key() + "." + measure;
    }
}
