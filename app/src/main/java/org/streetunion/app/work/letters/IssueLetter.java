package org.streetunion.app.work.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.office.documents.NumberBookStore;
import org.streetunion.app.office.documents.NumberPattern;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;

/**
 * 发文: gives a letter its number, writes docx and pdf, and enters both into the register 文书, as one act. A number that was given is spent:
 * when the act is taken back, or failed after the number was given, the number is entered as 作废 before the next one is given.
 */
public final class IssueLetter {
    private static final int LONGEST_NAME = 60;
    private final Office office;
    private final Letters letters;
    private final NumberBookStore book;
    private final Actor actor;

    /** Done by this person. */
    public IssueLetter(Office office, Actor actor) {
        this.office = office;
        this.letters = new Letters(office);
        this.book = new NumberBookStore(office.database().sql());
        this.actor = actor;
    }

    /**
     * What was sent out.
     *
     * @param number 文号
     * @param document its row in the register
     * @param batch the act's number
     * @param docx the file for the word processor
     * @param pdf the file to print
     * @param blank names that were not filled in
     * @param step the step of a file that keeps it; empty for none
     */
    public record Issued(String number, long document, long batch, Path docx, Path pdf, List<String> blank, String step) {}

    /** The office's own number that would be given now; empty while nobody has said how numbers look. */
    public Optional<String> next(LocalDate day) {
        return letters.pattern().map(pattern -> pattern.number(day.getYear(), book.next(pattern, day.getYear())));
    }

    /** The number that a letter would be given now; empty while nobody has said how numbers look. */
    public Optional<String> next(LetterOrder order) {
        int year = letters.day(order).getYear();
        return letters.pattern(letters.approval(order)).map(pattern -> pattern.number(year, book.next(pattern, year)));
    }

    /**
     * Sends a letter out.
     *
     * @param folder where the files go besides the register
     * @param viewer how much of sensitive columns the letter shows
     * @throws IOException with a sentence for the user when it cannot be written; no number is spent when the template is to blame
     */
    public Issued run(LetterOrder order, Path folder, Viewer viewer) throws IOException {
        Approval approval = letters.approval(order);
        NumberPattern pattern = letters.pattern(approval).orElseThrow(() -> new IOException(approval.union() == null
                ? "还没有设置发文字号。请在“文书模板”页填写，例如：某街工〔{年}〕{序号}号"
                : Letters.unnumbered(approval)));
        LetterDraft draft = letters.draft(order, viewer);
        LocalDate day = letters.day(order);
        LetterTemplate template = letters.template(order);
        Optional<StepPaper> paper = StepPaper.of(office, order);
        String refusal = paper.flatMap(step -> step.refusal(office, template, day)).orElse("");
        if (!refusal.isEmpty()) {
            throw new IOException(refusal);
        }
        enterSpent();
        OptionalInt wanted = order.date() == null ? OptionalInt.empty() : order.date().ordinal();
        String number = book.give(pattern, wanted, draft.title(), day, actor.name());
        return enter(order, number, letters.write(order, viewer, number), folder, paper);
    }

    private Issued enter(LetterOrder order, String number, LetterDraft letter, Path folder, Optional<StepPaper> paper)
            throws IOException {
        String name = safe(number + " " + letter.title());
        Path docx = SafeFile.free(folder.resolve(name + ".docx"));
        Path pdf = docx.resolveSibling(String.valueOf(docx.getFileName()).replaceFirst("\\.docx$", ".pdf"));
        SafeFile.write(docx, out -> out.write(letter.files().docx()));
        SafeFile.write(pdf, out -> out.write(letter.files().pdf()));
        Act act = new Act(actor, Act.Kind.DEED, null, "", number);
        long batch = office.batches().begin(act, DocumentLedger.KEY, "发文 " + number + " " + letter.title());
        boolean done = false;
        try {
            long row = register().store().write(List.of(row(order, number, letter)), act, batch).get(0);
            office.files().add(DocumentLedger.KEY, row, docx, actor, office.clock().instant());
            office.files().add(DocumentLedger.KEY, row, pdf, actor, office.clock().instant());
            String title = letters.template(order).title();
            paper.ifPresent(step -> office.registers().get(order.ledger()).store()
                    .write(List.of(step.written(title, number, letters.day(order))), act, batch));
            office.batches().finish(batch, paper.isPresent() ? 2 : 1);
            done = true;
            return new Issued(number, row, batch, docx, pdf, letter.blank(),
                    paper.map(step -> step.place().step().title()).orElse(""));
        } finally {
            if (!done) {
                office.batches().undo(batch, actor, lines -> {});
            }
        }
    }

    private Row row(LetterOrder order, String number, LetterDraft letter) throws IOException {
        LetterTemplate template = letters.template(order);
        LocalDate day = letters.day(order);
        Register about = office.registers().get(order.ledger());
        String label = label(about, order.row());
        Row row = Row.NEW.with(DocumentLedger.DIRECTION, DocumentLedger.OUT).with(DocumentLedger.DOC_NO, number)
                .with(DocumentLedger.TITLE, letter.title())
                .with(DocumentLedger.DOC_KIND, DocumentLedger.KINDS.codes().contains(template.kind()) ? template.kind() : "其他")
                .with(DocumentLedger.COUNTERPART, letter.to().isEmpty() ? label : letter.to()).with(DocumentLedger.DATED_ON, day)
                .with(DocumentLedger.REGISTERED_ON, LocalDate.now(office.clock())).with(DocumentLedger.STATE, DocumentLedger.SENT)
                .with(DocumentLedger.ABOUT, about.ledger().title() + "：" + label)
                .with(DocumentLedger.ABOUT_ROW, order.ledger() + "#" + order.row())
                .with(DocumentLedger.TEMPLATE, template.title());
        Approval approval = letters.approval(order);
        row = approval.union() == null
                ? row
                : row.with(DocumentLedger.REMARK, "由" + approval.name() + "签发（" + approval.right() + "）");
        long union = Approver.union(about, order.row());
        return union == 0 ? row : row.with(DocumentLedger.UNION, Reference.to(union));
    }

    /** As the row is called; a file is called as the union or employer that it names. */
    private static String label(Register about, long row) {
        return about.labelled(about.store().rows(new long[]{row})).stream().map(found -> about.ledger().label().text(found))
                .findFirst()
                .orElse("");
    }

    /** Numbers whose letters were taken back stand in the register as 作废: the book of the year has no hole that nobody can explain. */
    private void enterSpent() {
        List<NumberBookStore.Given> spent = book.orphans();
        if (spent.isEmpty()) {
            return;
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "发文已撤销，文号不再使用");
        long batch = office.batches().begin(act, DocumentLedger.KEY, "登记作废文号 " + spent.size() + " 个");
        List<Row> rows = spent.stream().map(IssueLetter::spent).toList();
        boolean done = false;
        try {
            register().store().write(rows, act, batch);
            office.batches().finish(batch, rows.size());
            done = true;
        } finally {
            if (!done) {
                office.batches().undo(batch, actor, lines -> {});
            }
        }
    }

    private static Row spent(NumberBookStore.Given given) {
        return Row.NEW.with(DocumentLedger.DIRECTION, DocumentLedger.OUT).with(DocumentLedger.DOC_NO, given.docNo())
                .with(DocumentLedger.TITLE, given.title()).with(DocumentLedger.DATED_ON, given.day())
                .with(DocumentLedger.STATE, DocumentLedger.VOID).with(DocumentLedger.REMARK, "发文已撤销，文号作废，不再使用");
    }

    private Register register() {
        return office.registers().get(DocumentLedger.KEY);
    }

    private static String safe(String name) {
        String safe = Names.safe(name);
        return safe.codePointCount(0, safe.length()) <= LONGEST_NAME
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME));
    }
}
