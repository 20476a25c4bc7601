package org.streetunion.app.ui.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.RowFinding;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.exchange.recognising.FolderPlan;
import org.streetunion.app.exchange.recognising.SheetLayout;
import org.streetunion.app.exchange.writing.RejectsWorkbook;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.work.Office;

/** Workbooks into registers, through the exchange. */
final class WorkbookDesk implements ImportDesk {
    private static final Comparator<Finding> REFUSED_FIRST = Comparator.comparing(finding -> finding.fate() != Fate.REJECTED);
    private final Office office;

    WorkbookDesk(Office office) {
        this.office = office;
    }

    @Override
    public List<Source> look(List<Path> paths, String ledger, Progress progress) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (Files.isDirectory(path)) {
                    FolderPlan folder = FolderPlan.of(path, office.planner(), office.registers());
                    folder.files().forEach(plan -> add(plan, sources));
                    folder.skipped().forEach(skipped -> sources.add(refused(skipped.file(), skipped.reason())));
                } else {
                    add(office.planner().plan(path, ledger.isEmpty() ? null : ledger), sources);
                }
            } catch (UnreadableFile unreadable) {
                sources.add(refused(path, unreadable.sentence()));
            }
        }
        return sources;
    }

    @Override
    public Preview check(Source source, Options options, Progress progress) {
        try {
            return preview(office.importer().check(request(source, options), progress));
        } catch (UnreadableFile unreadable) {
            throw new IllegalStateException(unreadable.sentence(), unreadable);
        }
    }

    @Override
    public Outcome run(Source source, Options options, Actor actor, Progress progress) {
        try {
            ImportReport report = office.importer().run(request(source, options), actor, progress);
            office.database().flush();
            return new Outcome(report.batch(), counts(report), rejects(report));
        } catch (UnreadableFile unreadable) {
            throw new IllegalStateException(unreadable.sentence(), unreadable);
        } catch (UnwritableFile unwritable) {
            throw new IllegalStateException(unwritable.sentence(), unwritable);
        }
    }

    private @Nullable Path rejects(ImportReport report) throws UnreadableFile, UnwritableFile {
        return report.rejects().count() == 0 ? null : RejectsWorkbook.writeBeside(report, office.temp());
    }

    private ImportRequest request(Source source, Options options) throws UnreadableFile {
        options.mapping().forEach((heading, column) -> {
            if (column.isEmpty()) {
                office.mappings().ignore(options.ledger(), heading);
            } else {
                office.mappings().remember(options.ledger(), heading, column);
            }
        });
        FilePlan plan = office.planner().plan(source.file(), options.ledger());
        List<FilePlan.SheetPlan> sheets = plan.sheets().stream().filter(sheet -> sheet.sheet().equals(source.sheet())).toList();
        return new ImportRequest(new FilePlan(plan.file(), sheets, plan.skipped(), plan.notes()),
                options.fillBlanks() ? ImportRequest.Mode.FILL_BLANKS : ImportRequest.Mode.OVERWRITE, false, null);
    }

    private static void add(FilePlan plan, List<Source> sources) {
        plan.sheets().forEach(sheet -> sources
                .add(new Source(plan.file(), sheet.sheet(), sheet.layout().ledger().key(), headings(sheet.layout()), "")));
        plan.skipped().forEach(skipped -> sources.add(new Source(plan.file(), skipped.sheet(), "", List.of(), skipped.reason())));
    }

    private static Source refused(Path file, String reason) {
        return new Source(file, "", "", List.of(), reason);
    }

    private static List<Heading> headings(SheetLayout layout) {
        Map<Integer, String> columns = new HashMap<>();
        layout.facets().forEach(facet -> facet.columns()
                .forEach((column, position) -> columns.put(position, facet.facet().ledger() + "." + column)));
        layout.columns().forEach((column, position) -> columns.put(position, column));
        return layout.headings().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(heading -> new Heading(heading.getValue(), columns.getOrDefault(heading.getKey(), ""))).toList();
    }

    private static Preview preview(ImportReport report) {
        return new Preview(counts(report), report.findings().stream().map(WorkbookDesk::finding).sorted(REFUSED_FIRST).toList());
    }

    private static Finding finding(RowFinding finding) {
        String label = finding.cells().stream().filter(cell -> !cell.isBlank() && !cell.chars().allMatch(Character::isDigit))
                .findFirst().orElse("");
        Fate fate = switch (finding.fate()) {
            case ADDED -> Fate.ADDED;
            case UPDATED -> Fate.UPDATED;
            case UNCHANGED -> Fate.SAME;
            case REJECTED -> Fate.REJECTED;
        };
        return new Finding(finding.row(), fate, label, finding.reason());
    }

    private static Counts counts(ImportReport report) {
        return new Counts(report.counts().read(), report.counts().added(), report.counts().updated(), report.counts().unchanged(),
                report.counts().rejected());
    }
}
