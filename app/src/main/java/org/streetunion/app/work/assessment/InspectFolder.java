package org.streetunion.app.work.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.ExportRequest;
import org.streetunion.app.exchange.writing.ListExport;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.assessment.Counter;
import org.streetunion.app.reporting.assessment.InspectionPapers;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** 迎检台账: for each union of a scheme a folder per item with cover, list and evidence, and an index that says what lacks. */
public final class InspectFolder {
    private static final int LONGEST = 40;
    private final Office office;
    private final SchemeScores scores;
    private final UnionCounts counts;
    private final Viewer viewer;
    private final InspectionPapers papers;

    private InspectFolder(Office office, SchemeScores scores, Actor actor) {
        this.office = office;
        this.scores = scores;
        this.counts = UnionCounts.on(office.database().sql(), scores.day());
        this.viewer = Viewer.masked(actor);
        this.papers = new InspectionPapers(OfficeIdentity.of(office.settings()), scores.scheme(),
                LocalDate.now(office.clock()));
    }

    /**
     * What was put together.
     *
     * @param folder everything
     * @param unions how many
     * @param lacking how many things lack, of all unions
     */
    public record Done(Path folder, int unions, int lacking) {}

    /** What is wanted: a scheme, and which of its unions; none for all. */
    public record Wish(long scheme, List<Long> unions) {
        /** Copies the list. */
        public Wish {
            unions = List.copyOf(unions);
        }
    }

    /** Puts it together; stopped when the progress asks for it. */
    public static Done into(Path folder, Office office, Wish wish, Actor actor, Progress progress) throws IOException {
        SchemeScores scores = SchemeScores.read(office, wish.scheme());
        if (scores == null) {
            return new Done(folder, 0, 0);
        }
        InspectFolder making = new InspectFolder(office, scores, actor);
        Path top = folder.resolve(part(scores.scheme().head().name() + "_迎检台账"));
        List<SchemeFactsStore.Assessed> wanted = scores.unions().stream()
                .filter(union -> wish.unions().isEmpty() || wish.unions().contains(union.id())).toList();
        List<InspectionPapers.Summary> all = new ArrayList<>();
        int number = 0;
        for (SchemeFactsStore.Assessed union : wanted) {
            if (!progress.report(number, wanted.size())) {
                break;
            }
            number++;
            String name = wanted.size() == 1
                    ? part(union.name())
                    : String.format(Locale.ROOT, "%03d_%s", number, part(union.name()));
            all.add(making.union(top.resolve(name), union));
        }
        if (wanted.size() != 1) {
            write(making.papers.overview(all), top.resolve("总目录"));
        }
        return new Done(top, all.size(), all.stream().mapToInt(InspectionPapers.Summary::lacking).sum());
    }

    private InspectionPapers.Summary union(Path folder, SchemeFactsStore.Assessed union) throws IOException {
        List<InspectionPapers.Entry> entries = new ArrayList<>();
        for (Scheme.Item item : scores.scheme().items()) {
            entries.add(item(folder, union, item));
        }
        write(papers.index(union, entries), folder.resolve("目录"));
        return new InspectionPapers.Summary(union, entries);
    }

    private InspectionPapers.Entry item(Path folder, SchemeFactsStore.Assessed union, Scheme.Item item) throws IOException {
        String name = String.format(Locale.ROOT, "%02d_%s", item.number(), part(item.name()));
        Path place = folder.resolve(name);
        Files.createDirectories(place);
        Row row = scores.row(union.id(), item.criterion());
        List<String> lacks = new ArrayList<>();
        Counter counter = item.counter().orElse(null);
        @Nullable
        Register register = counter == null ? null : office.registers().find(counter.ledger()).orElse(null);
        Evidence evidence = new Evidence(office, place, lacks);
        long listed = -1;
        if (counter != null && register != null) {
            Query query = counter.behind(union.id(), counts.day(), counts.quarter(union.id()));
            listed = list(place, register, query, lacks);
            evidence.behind(register, query);
        }
        if (row.id() != 0) {
            evidence.of(row.id());
        }
        int files = evidence.copied();
        boolean due = item.nature() == Nature.BASIC;
        if (due && scores.scheme().weighing().of(points(row)) == null) {
            lacks.add("还没有评分");
        }
        if (due && files == 0 && !item.evidence().isEmpty()) {
            lacks.add("缺佐证：" + item.evidence());
        }
        InspectionPapers.Entry entry = new InspectionPapers.Entry(item, name, points(row), row.get(ScoreLedger.AMOUNT),
                row.get(ScoreLedger.HOW, ""), row.get(ScoreLedger.NOTE, ""), listed, files, lacks);
        Report cover = papers.cover(union, entry);
        SafeFile.write(place.resolve("封面.pdf"), out -> new PdfRenderer(PdfTheme.standard()).render(cover, out));
        return entry;
    }

    private static Scheme.Points points(Row row) {
        return new Scheme.Points(row.get(ScoreLedger.SELF), row.get(ScoreLedger.STREET), row.get(ScoreLedger.DISTRICT));
    }

    /** Writes the list behind the number; gives how many rows it has. */
    private long list(Path place, Register register, Query query, List<String> lacks) throws IOException {
        long many = register.count(query);
        if (many == 0) {
            lacks.add("台账里没有" + register.ledger().title());
        } else {
            new ListExport(office.clock()).write(ExportRequest.usual(register, query, viewer),
                    place.resolve("名单_" + part(register.ledger().title()) + ".xlsx"), Progress.SILENT);
        }
        return many;
    }

    private static void write(Report report, Path stem) throws IOException {
        SafeFile.write(stem.resolveSibling(stem.getFileName() + ".pdf"),
                out -> new PdfRenderer(PdfTheme.standard()).render(report, out));
        SafeFile.write(stem.resolveSibling(stem.getFileName() + ".xlsx"), out -> new WorkbookRenderer().render(report, out));
    }

    /** A part of a path that every system takes: not too long, without a dot or a blank at its end. */
    static String part(String text) {
        String safe = Names.safe(text).strip();
        String shorter = safe.codePointCount(0, safe.length()) > LONGEST
                ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST))
                : safe;
        String bare = shorter.replaceFirst("[. ]+$", "");
        return bare.isEmpty() ? "_" : bare;
    }
}
