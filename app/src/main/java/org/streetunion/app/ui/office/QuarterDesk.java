package org.streetunion.app.ui.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.Indicator;
import org.streetunion.app.reporting.QuarterCatalogue;
import org.streetunion.app.reporting.QuarterReporting;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.WriteQuarterReport;

/** The quarterly report from the open office. */
final class QuarterDesk implements QuarterReports {
    private static final String UNIONS = "unions";
    private final Office office;
    private final OutputFolder outputs;

    QuarterDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public Sheet compute(Quarter quarter) {
        QuarterReporting.Computed computed = office.reporting().compute(quarter);
        Set<String> lists = QuarterCatalogue.blocks().stream().flatMap(block -> block.indicators().stream())
                .filter(row -> hasList(row, computed.figures().getOrDefault(row.code(), Figures.UNKNOWN))).map(Indicator::code)
                .collect(Collectors.toSet());
        return new Sheet(computed.report().title(), computed.report().tables().get(0), lists,
                computed.findings().stream().map(found -> new Finding(found.sentence(), found.error())).toList(),
                computed.unreported().size(), missing(quarter, computed.unreported()));
    }

    @Override
    public StartFacts.Link behind(Quarter quarter, String code) {
        Indicator row = QuarterCatalogue.find(code).orElseThrow();
        List<Long> ids = office.reporting().list(row, quarter);
        return link(row.register(), quarter.words() + " " + code + " " + row.name(), ids);
    }

    @Override
    public Path write(Quarter quarter) {
        Path folder = outputs.of(quarter);
        written(folder, quarter);
        return folder;
    }

    @Override
    public Path pages(Quarter quarter) {
        return written(outputs.of(quarter), quarter).pdf();
    }

    private WriteQuarterReport.Written written(Path folder, Quarter quarter) {
        try {
            return WriteQuarterReport.into(folder, office, quarter);
        } catch (UnwritableFile unwritable) {
            throw new Trouble(unwritable.sentence(), unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean hasList(Indicator row, Figures figures) {
        return !row.register().isEmpty() && Optional.ofNullable(figures.end()).map(end -> end.signum() > 0).orElse(false);
    }

    private static StartFacts.@Nullable Link missing(Quarter quarter, List<Long> unions) {
        return unions.isEmpty() ? null : link(UNIONS, quarter.words() + "未报人数", unions);
    }

    private static StartFacts.Link link(String ledger, String words, List<Long> ids) {
        return new StartFacts.Link(ledger, Query.ALL.and(new Filter.Ids(words, ids)));
    }
}
