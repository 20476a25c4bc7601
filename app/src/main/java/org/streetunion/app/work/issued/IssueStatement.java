package org.streetunion.app.work.issued;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.statements.FigureText;
import org.streetunion.app.reporting.statements.Issuable;
import org.streetunion.app.reporting.statements.IssuedVersions;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** 存档: a statement of money is put away as it goes up: workbook, pages and figures. When the figures changed since, as another version. */
public final class IssueStatement {
    private static final int MOST = 20;
    private final Office office;
    private final BookStore books;
    private final IssuedVersions versions;

    /** In this office. */
    public IssueStatement(Office office) {
        this.office = office;
        this.books = new BookStore(office.database().sql());
        this.versions = new IssuedVersions(office.database().sql());
    }

    /**
     * What is ordered.
     *
     * @param summary which statement
     * @param request as it is looked at
     * @param by who puts it away
     * @param sentTo to whom it goes; may be empty
     * @param reason why it is corrected; the first version needs none
     */
    public record Order(Summary summary, Summary.Request request, String by, String sentTo, String reason) {}

    /**
     * How a statement stands.
     *
     * @param title what it is called
     * @param last the last version; empty when it was never put away
     * @param same whether that one says the same as now
     * @param differences in what they differ, as far as the old figures can still be read
     */
    public record Standing(String title, Optional<IssuedVersions.Version> last, boolean same, List<String> differences) {
        /** Copies the list. */
        public Standing {
            differences = List.copyOf(differences);
        }

        /** What the next version is called. */
        public String next() {
            return IssuedVersions.named(last.map(each -> each.number() + 1).orElse(1));
        }
    }

    /** How it stands; nothing for tables that are not put away. */
    public Optional<Standing> standing(Summary summary, Summary.Request request) {
        return Issuable.of(summary, request).map(what -> standing(what, what.figures(summary)));
    }

    private Standing standing(Issuable what, String now) {
        Optional<IssuedVersions.Version> last = versions.last(what);
        boolean same = last.map(each -> each.digest().equals(IssuedVersions.digest(now))).orElse(false);
        List<String> differences = same || last.isEmpty() ? List.of() : differing(last.get(), now);
        return new Standing(what.title(), last, same, differences);
    }

    private List<String> differing(IssuedVersions.Version version, String now) {
        try {
            return FigureText.differing(new String(office.files().content(version.digest()), StandardCharsets.UTF_8), now);
        } catch (IOException gone) {
            return List.of("存档时的数字文件不在了或已损坏，说不出差在哪里，请从备份里找回");
        }
    }

    /** What stands against it. */
    public List<Problem> check(Order order) {
        Optional<Issuable> what = Issuable.of(order.summary(), order.request());
        Optional<Book> book = what.flatMap(this::book);
        if (what.isEmpty() || book.isEmpty()) {
            return List.of(Problem.block(null, what.isEmpty() ? "这种表不用存档" : "还没有账套，请先在“账套”里登记"));
        }
        List<Problem> problems = new ArrayList<>();
        Standing standing = standing(order.summary(), order.request()).orElseThrow();
        standing.last().filter(last -> standing.same())
                .ifPresent(last -> problems.add(Problem.block(null, "与 " + last.words() + "数字相同，不用再存")));
        if (order.by().isBlank()) {
            problems.add(Problem.block(IssuedLedger.ISSUED_BY, "请写明存档人"));
        }
        if (standing.last().isPresent() && order.reason().isBlank()) {
            problems.add(Problem.block(IssuedLedger.REASON, "请写明为什么更正"));
        }
        if (books.closedTo(book.get().id()).map(last -> last.isBefore(what.get().day())).orElse(true)) {
            problems.add(Problem.warn(IssuedLedger.UP_TO, "到 " + what.get().day() + " 的月份还没有全部结账，存档以后账上还会变"));
        }
        CrossFoot.unsound(order.summary().compute(order.request()).notes())
                .forEach(note -> problems.add(Problem.warn(null, note)));
        return problems;
    }

    /** Puts it away, unless something stands against it. */
    public Saved run(Order order, Actor actor) throws IOException {
        List<Problem> problems = check(order);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Issuable what = Issuable.of(order.summary(), order.request()).orElseThrow();
        String figures = what.figures(order.summary());
        Standing standing = standing(what, figures);
        List<Path> papers = papers(order, what, standing, figures);
        office.files().keep(figures.getBytes(StandardCharsets.UTF_8));
        Row row = row(order, what, standing, IssuedVersions.digest(figures));
        Act act = new Act(actor, Act.Kind.DEED, null, "",
                "报表存档" + (order.reason().isBlank() ? "" : "：" + order.reason().strip()));
        long[] id = new long[1];
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, IssuedLedger.KEY, what.title() + " " + what.day() + " " + standing.next(), 1),
                Progress.SILENT,
                whole -> id[0] = whole.add(IssuedLedger.KEY, row, act));
        for (Path paper : papers) {
            office.files().add(IssuedLedger.KEY, id[0], paper, actor, office.clock().instant());
            Files.delete(paper);
        }
        return new Saved(id[0], batch, problems);
    }

    private Row row(Order order, Issuable what, Standing standing, String digest) {
        Book book = book(what).orElseThrow();
        return Row.NEW.with(IssuedLedger.STATEMENT, what.title()).with(IssuedLedger.BOOK, new Reference(book.id(), book.name()))
                .with(IssuedLedger.UP_TO, what.day())
                .with(IssuedLedger.VERSION, standing.next())
                .with(IssuedLedger.ISSUED_ON, LocalDate.now(office.clock())).with(IssuedLedger.ISSUED_BY, order.by().strip())
                .with(IssuedLedger.SENT_TO, blank(order.sentTo()))
                .with(IssuedLedger.LOOKS, Issuable.looks(order.summary(), order.request()))
                .with(IssuedLedger.REASON, blank(order.reason())).with(IssuedLedger.CHANGED, blank(words(standing.differences())))
                .with(IssuedLedger.DIGEST, digest);
    }

    private static @org.jspecify.annotations.Nullable String blank(String words) {
        return words.isBlank() ? null : words.strip();
    }

    /** In what it differs from the version before, the first of them when there are many. */
    public static String words(List<String> differences) {
        return differences.stream().limit(MOST).collect(Collectors.joining("\n"))
                + (differences.size() > MOST ? "\n另有 " + (differences.size() - MOST) + " 处" : "");
    }

    private Optional<Book> book(Issuable what) {
        return books.books().stream().filter(book -> book.name().equals(what.book())).findFirst();
    }

    /** Workbook, pages and figures, written before anything else is: what cannot be written is not put away. */
    private List<Path> papers(Order order, Issuable what, Standing standing, String figures) throws IOException {
        Report report = report(order, standing);
        String name = Names.safe(OfficeIdentity.of(office.settings()).shownName() + "_" + what.book() + "_" + what.title() + "_截至"
                + what.day().format(DateTimeFormatter.BASIC_ISO_DATE) + "_" + standing.next());
        Path folder = Files.createDirectories(office.temp());
        List<Path> papers = List.of(folder.resolve(name + ".xlsx"), folder.resolve(name + ".pdf"),
                folder.resolve(name + "_数字.txt"));
        SafeFile.write(papers.get(0), out -> new WorkbookRenderer().render(report, out));
        SafeFile.write(papers.get(1), out -> new PdfRenderer(PdfTheme.standard()).render(report, out));
        Files.writeString(papers.get(2), figures, StandardCharsets.UTF_8);
        return papers;
    }

    /** As it is looked at; a correction says that it is one, why, and in what it differs. */
    private Report report(Order order, Standing standing) {
        Report shown = office.summaries().compute(order.summary(), order.request());
        List<String> notes = new ArrayList<>(shown.notes().stream().filter(note -> !IssuedVersions.saysSo(note)).toList());
        standing.last().ifPresent(last -> {
            notes.add(standing.next() + "（" + LocalDate.now(office.clock()) + "）：" + order.reason().strip() + "。更正 "
                    + last.words() + "。");
            standing.differences().stream().limit(MOST).forEach(notes::add);
        });
        return new Report(shown.title(), shown.fields(), shown.tables(), notes, shown.signatures(), shown.page());
    }
}
