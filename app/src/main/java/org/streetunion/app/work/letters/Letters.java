package org.streetunion.app.work.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.exchange.letters.BrokenTemplate;
import org.streetunion.app.exchange.letters.LetterFields;
import org.streetunion.app.exchange.letters.LetterFile;
import org.streetunion.app.exchange.letters.LetterValue;
import org.streetunion.app.exchange.letters.TemplateProblem;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.documents.NumberPattern;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Office;
import org.streetunion.reports.letter.Letter;
import org.streetunion.reports.letter.LetterWriter;
import org.streetunion.reports.pdf.PdfResult;

/** Writes letters about rows of any register: looked at as drafts, and sent out by {@link IssueLetter}. */
public final class Letters {
    /** The setting that says how numbers look. */
    public static final String PATTERN = "letter.number";
    private final Office office;
    private final LetterTemplates templates;
    private final LetterBasis basis;

    /** Of an open office. */
    public Letters(Office office) {
        this.office = office;
        this.templates = new LetterTemplates(office);
        this.basis = new LetterBasis(office);
    }

    /** The templates. */
    public LetterTemplates templates() {
        return templates;
    }

    /** How numbers look; empty while nobody has said it. */
    public Optional<NumberPattern> pattern() {
        return office.settings().get(PATTERN).map(NumberPattern::new).filter(NumberPattern::sound);
    }

    /** Who signs a letter. */
    public Approval approval(LetterOrder order) {
        String kind = templates.find(order.template()).map(LetterTemplate::kind).orElse("");
        return Approver.of(office, kind, order.ledger(), order.row());
    }

    /** How the numbers of whoever signs look; empty while nobody has said it. */
    public Optional<NumberPattern> pattern(Approval approval) {
        Row union = approval.union();
        return union == null
                ? pattern()
                : Optional.ofNullable(union.get(UnionLedger.DOC_PATTERN)).map(NumberPattern::new).filter(NumberPattern::sound);
    }

    /** What to do about a union that signs and of whose numbers nobody has said how they look. */
    public static String unnumbered(Approval approval) {
        return "这份批复由“" + approval.name() + "”签发（" + approval.right()
                + "）。请先在它的“三大职权与三个单列”里填写发文字号写法，例如：某社工〔{年}〕{序号}号";
    }

    /** What is wrong in a docx as a template for a register. */
    public List<TemplateProblem> problems(byte[] docx, String ledger) throws IOException {
        return LetterFile.of(docx).problems(basis.names(ledger));
    }

    /** A docx to begin such a template with: every column of its register. */
    public byte[] starter(LetterTemplate wanted) throws IOException {
        return StarterLetter.of(office.registers().get(wanted.ledger()).ledger(), wanted);
    }

    /**
     * Adds a template of the office's own.
     *
     * @throws BrokenTemplate saying where it is wrong
     */
    public LetterTemplate add(LetterTemplate wanted, byte[] docx, Actor actor) throws IOException {
        List<TemplateProblem> problems = problems(docx, wanted.ledger());
        if (!problems.isEmpty()) {
            throw new BrokenTemplate(problems);
        }
        return templates.add(wanted.title(), wanted.kind(), wanted.ledger(), docx, actor);
    }

    /** Every name that a template for a register may use: values, then lists. */
    public List<String> names(String ledger) {
        return List.copyOf(basis.names(ledger).names());
    }

    /** Every list that a template for a register may repeat. */
    public List<String> lists(String ledger) {
        return List.copyOf(basis.names(ledger).lists());
    }

    /** What has to be typed for a template, in its order: the names behind 补充. */
    public List<String> typed(LetterTemplate template) throws IOException {
        return LetterFile.of(templates.content(template)).asked().stream().filter(name -> name.startsWith(TypedFields.PREFIX))
                .map(name -> name.substring(TypedFields.PREFIX.length())).distinct().toList();
    }

    /**
     * Writes a letter without a number; nothing is kept.
     *
     * @throws BrokenTemplate saying where the template is wrong
     */
    public LetterDraft draft(LetterOrder order, Viewer viewer) throws IOException {
        LocalDate day = day(order);
        return write(order, viewer, pattern(approval(order)).map(each -> each.text().replace("{年}", String.valueOf(day.getYear()))
                .replace("{序号}", "　　")).orElse(""));
    }

    /** The letter with a number. */
    LetterDraft write(LetterOrder order, Viewer viewer, String number) throws IOException {
        LetterTemplate template = template(order);
        LetterFields fields = basis.find(order, viewer, new LetterBasis.Head(day(order), number, approval(order).name()))
                .orElseThrow(() -> new IOException("这条记录已经不在了"));
        LetterFile file = LetterFile.of(templates.content(template));
        byte[] docx = file.filled(fields, new LayeredFields(List.of(order.given(), basis.names(order.ledger()))));
        LetterFile filled = LetterFile.of(docx);
        Letter letter = filled.pages(template.title());
        LetterHead head = LetterHead.of(letter);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfResult result = new LetterWriter().write(letter, pdf);
        List<String> blank = filled.text().contains(LetterValue.ROOM) ? blank(file, fields) : List.of();
        return new LetterDraft(head.title().isEmpty() ? template.title() : head.title(), head.to(),
                new LetterDraft.Files(docx, pdf.toByteArray()), blank,
                result.missing());
    }

    /** The template of an order. */
    LetterTemplate template(LetterOrder order) throws IOException {
        return templates.find(order.template()).orElseThrow(() -> new IOException("没有模板“" + order.template() + "”"));
    }

    /** The day of an order. */
    LocalDate day(LetterOrder order) {
        return order.date() == null ? LocalDate.now(office.clock()) : order.date().day();
    }

    private static List<String> blank(LetterFile file, LetterFields fields) {
        return file.asked().stream().filter(name -> fields.find(name).map(LetterValue::blank).orElse(false)).toList();
    }
}
