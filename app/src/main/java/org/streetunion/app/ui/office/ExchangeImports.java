package org.streetunion.app.ui.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.FolderImport;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.RowFinding;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.Dependencies;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.exchange.recognising.FolderPlan;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.writing.RejectsWorkbook;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.work.Office;

/** Imports through the exchange, sheet by sheet. */
public final class ExchangeImports implements ImportDesk {
    private final Office office;
    private final Mappings mappings;
    private final Path otherwise;

    /** Into an office; rejects that cannot stand beside their source go to another folder. */
    public ExchangeImports(Office office, Path otherwise) {
        this.office = office;
        this.mappings = office.mappings();
        this.otherwise = otherwise;
    }

    @Override
    public List<Source> look(List<Path> paths, String ledger, Progress progress) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            if (!progress.report(sources.size(), -1)) {
                break;
            }
            try {
                sources.addAll(Files.isDirectory(path)
                        ? folder(path)
                        : file(ledger.isEmpty() ? office.planner().plan(path) : office.planner().byHand(path, ledger)));
            } catch (UnreadableFile trouble) {
                sources.add(new Source(path, "", "", List.of(), trouble.sentence()));
            }
        }
        Dependencies order = new Dependencies(office.registers());
        sources.sort(
                Comparator.comparingInt(source -> source.ledger().isEmpty() ? Integer.MAX_VALUE : order.rank(source.ledger())));
        return sources;
    }

    @Override
    public Source taken(Source source, String ledger) {
        try {
            return file(office.planner().byHand(source.file(), ledger)).stream()
                    .filter(sheet -> sheet.sheet().equals(source.sheet())).findFirst()
                    .map(sheet -> sheet.remark().isEmpty() ? sheet : said(source, sheet.remark()))
                    .orElseGet(() -> said(source, "这张工作表已经不在文件里了"));
        } catch (UnreadableFile trouble) {
            return said(source, trouble.sentence());
        }
    }

    private static Source said(Source source, String remark) {
        return new Source(source.file(), source.sheet(), "", List.of(), remark);
    }

    @Override
    public List<Preview> check(List<Request> requests, Progress progress) {
        List<FilePlan> plans = requests.stream().map(this::plan).toList();
        Update update = requests.stream().findFirst().map(request -> request.options().update()).orElse(Update.USUAL);
        return new FolderImport(office.registers(), office.importer())
                .check(new FolderPlan(plans, List.of()), each -> with(update, each, quarter(requests, plans, each)), progress)
                .stream()
                .map(outcome -> preview(outcome.report(), outcome.trouble())).toList();
    }

    @Override
    public Outcome run(Request request, Actor actor, Progress progress) {
        try {
            ImportRequest asked = with(request.options().update(), ImportRequest.of(plan(request)),
                    request.options().quarter());
            ImportReport report = office.importer().run(asked, actor, progress);
            Path rejects = report.clean() || report.cancelled() ? null : RejectsWorkbook.writeBeside(report, otherwise);
            return new Outcome(report.batch(), counts(report), rejects, report.cancelled());
        } catch (UnreadableFile trouble) {
            throw new Trouble(trouble.sentence(), trouble);
        } catch (UnwritableFile trouble) {
            throw new Trouble(trouble.sentence(), trouble);
        }
    }

    private List<Source> folder(Path folder) throws UnreadableFile {
        FolderPlan plan = FolderPlan.of(folder, office.planner(), office.registers());
        List<Source> sources = new ArrayList<>();
        plan.files().forEach(file -> sources.addAll(file(file)));
        plan.skipped().forEach(skipped -> sources.addAll(skipped.sheets().isEmpty()
                ? List.of(new Source(skipped.file(), "", "", List.of(), skipped.reason()))
                : skipped.sheets().stream().map(sheet -> skipped(skipped.file(), sheet)).toList()));
        return sources;
    }

    private List<Source> file(FilePlan plan) {
        List<Source> sources = new ArrayList<>();
        plan.sheets().forEach(sheet -> sources.add(new Source(plan.file(), sheet.sheet(), sheet.layout().ledger().key(),
                headings(sheet), "", sheet.quarterly() ? quarter(sheet) : null)));
        plan.skipped().forEach(sheet -> sources.add(skipped(plan.file(), sheet)));
        return sources;
    }

    /** A person may still say which register it is for, unless there is nothing in it. */
    private static Source skipped(Path file, FilePlan.Skipped sheet) {
        return new Source(file, sheet.sheet(), "", List.of(), sheet.assignable() ? "" : sheet.reason());
    }

    private static List<Heading> headings(FilePlan.SheetPlan sheet) {
        Map<String, Integer> columns = sheet.layout().columns();
        return sheet.layout().headings().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(heading -> new Heading(heading.getValue(), column(columns, heading.getKey(), heading.getValue(), sheet)))
                .toList();
    }

    /** The column's key; a heading that is known for another reason (a facet, to be passed over) is not offered for assignment either. */
    private static String column(Map<String, Integer> columns, int position, String text, FilePlan.SheetPlan sheet) {
        return columns.entrySet().stream().filter(column -> column.getValue() == position).map(Map.Entry::getKey).findFirst()
                .orElse(sheet.layout().unmatched().contains(text) ? "" : "-");
    }

    /** The sheet alone, read as the person said; what was assigned by hand is remembered. */
    private FilePlan plan(Request request) {
        Options options = request.options();
        options.mapping().forEach((heading, column) -> {
            if (column.isEmpty()) {
                mappings.ignore(options.ledger(), heading);
            } else {
                mappings.remember(options.ledger(), heading, column);
            }
        });
        try {
            FilePlan whole = office.planner().byHand(request.source().file(), options.ledger());
            List<FilePlan.SheetPlan> sheet = whole.sheets().stream().filter(plan -> plan.sheet().equals(request.source().sheet()))
                    .toList();
            return new FilePlan(whole.file(), sheet, List.of(), whole.notes());
        } catch (UnreadableFile trouble) {
            throw new Trouble(trouble.sentence(), trouble);
        }
    }

    private Preview preview(@Nullable ImportReport report, String trouble) {
        if (report == null) {
            return new Preview(new Counts(0, 0, 0, 0, 0), List.of(new Finding(0, Fate.REJECTED, "", trouble)));
        }
        return new Preview(counts(report), report.findings().stream()
                .map(found -> new Finding(found.row(), fate(found.fate()), label(report, found.ledger(), found.cells()),
                        reason(found)))
                .sorted(Comparator.comparing((Finding found) -> found.fate() != Fate.REJECTED).thenComparing(Finding::row))
                .toList());
    }

    private static String reason(RowFinding found) {
        return Stream.of(found.reason(), found.besides()).filter(words -> !words.isEmpty()).collect(Collectors.joining("；"));
    }

    /** The cell of the ledger's label, else the first that is filled. */
    private static String label(ImportReport report, String ledger, List<String> cells) {
        return report.plan().sheets().stream().map(FilePlan.SheetPlan::layout)
                .filter(layout -> layout.ledger().key().equals(ledger)).findFirst()
                .map(layout -> layout.columns().get(key(layout.ledger().label()))).filter(position -> position < cells.size())
                .map(cells::get)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> cells.stream().filter(text -> !text.isBlank()).findFirst().orElse(""));
    }

    private static String key(Column<?> column) {
        return column.key();
    }

    private static Fate fate(org.streetunion.app.exchange.checking.Fate fate) {
        return switch (fate) {
            case ADDED -> Fate.ADDED;
            case UPDATED -> Fate.UPDATED;
            case UNCHANGED -> Fate.SAME;
            case REJECTED -> Fate.REJECTED;
        };
    }

    private static Counts counts(ImportReport report) {
        return new Counts(report.counts().read(), report.counts().added(), report.counts().updated(), report.counts().unchanged(),
                report.counts().rejected());
    }

    private Quarter quarter(FilePlan.SheetPlan sheet) {
        return Objects.requireNonNullElseGet(sheet.named(), () -> Quarter.of(LocalDate.now(office.clock())));
    }

    /** The quarter that was chosen for a sheet, by its plan. */
    private static @Nullable Quarter quarter(List<Request> requests, List<FilePlan> plans, ImportRequest of) {
        int number = plans.indexOf(of.plan());
        return number < 0 ? null : requests.get(number).options().quarter();
    }

    private static ImportRequest with(Update update, ImportRequest request, @Nullable Quarter quarter) {
        ImportRequest.Mode mode = update.fillBlanks() ? ImportRequest.Mode.FILL_BLANKS : ImportRequest.Mode.OVERWRITE;
        return new ImportRequest(request.plan(), mode, update.correction(), update.changedOn(), quarter);
    }
}
