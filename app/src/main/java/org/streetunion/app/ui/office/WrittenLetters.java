package org.streetunion.app.ui.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.streetunion.app.exchange.letters.BrokenTemplate;
import org.streetunion.app.exchange.letters.TemplateProblem;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.documents.NumberPattern;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.IssueLetter;
import org.streetunion.app.work.letters.IssueLetters;
import org.streetunion.app.work.letters.LetterDraft;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.LetterTemplate;
import org.streetunion.app.work.letters.Letters;
import org.streetunion.app.work.letters.StepDocuments;
import org.streetunion.app.work.letters.StepLetters;

/** Letters from the open office. */
final class WrittenLetters implements LetterDesk {
    private static final Set<String> OF_ITSELF = Set.of("documents", "parameters", "holidays", "figures");
    private final Office office;
    private final OutputFolder outputs;
    private final Actor actor;
    private final Letters letters;

    WrittenLetters(Office office, OutputFolder outputs, Actor actor) {
        this.office = office;
        this.outputs = outputs;
        this.actor = actor;
        this.letters = new Letters(office);
    }

    private interface Reading<T> {
        T get() throws IOException;
    }

    private static <T> T told(Reading<T> reading) {
        try {
            return reading.get();
        } catch (IOException failure) {
            throw new Trouble(String.valueOf(failure.getMessage()), failure);
        }
    }

    @Override
    public boolean serves(String ledger) {
        return !OF_ITSELF.contains(ledger);
    }

    @Override
    public Map<LetterTemplate, List<String>> templates(String ledger) {
        return typed(letters.templates().of(ledger));
    }

    private Map<LetterTemplate, List<String>> typed(List<LetterTemplate> found) {
        Map<LetterTemplate, List<String>> templates = new LinkedHashMap<>();
        for (LetterTemplate template : found) {
            templates.put(template, told(() -> letters.typed(template)));
        }
        return templates;
    }

    @Override
    public AtStep at(FileKind kind, long file, Step step) {
        List<LetterTemplate> found = StepLetters.at(kind, step).map(letters.templates()::of).orElse(List.of());
        return new AtStep(typed(found), office.registers().get(kind.ledger()).store().rows(new long[]{file}).stream()
                .map(row -> row.get(step.on())).filter(Objects::nonNull).findFirst().orElse(null));
    }

    @Override
    public List<LetterTemplate> templates() {
        return letters.templates().all();
    }

    @Override
    public String pattern() {
        return office.settings().get(Letters.PATTERN).orElse("");
    }

    @Override
    public boolean keepPattern(String pattern) {
        boolean sound = new NumberPattern(pattern).sound();
        if (sound) {
            office.settings().put(Letters.PATTERN, pattern);
        }
        return sound;
    }

    @Override
    public String next(LocalDate day) {
        return new IssueLetter(office, actor).next(day).orElse("");
    }

    @Override
    public String number(LetterOrder order) {
        Approval approval = letters.approval(order);
        String signs = approval.union() == null ? "" : "由" + approval.name() + "签发（" + approval.right() + "），";
        return new IssueLetter(office, actor).next(order).map(number -> signs + "下一个号：" + number)
                .orElseGet(() -> approval.union() == null ? "还没有设置发文字号，请到“文书模板”页填写" : Letters.unnumbered(approval));
    }

    @Override
    public Draft draft(LetterOrder order, Viewer viewer) {
        return told(() -> {
            LetterDraft draft = letters.draft(order, viewer);
            Path pdf = Files.createTempDirectory(office.temp(), "letter").resolve("草稿.pdf");
            SafeFile.write(pdf, out -> out.write(draft.files().pdf()));
            return new Draft(pdf, draft.blank());
        });
    }

    @Override
    public Draft sample(LetterTemplate template, String words, Viewer viewer) {
        List<Long> found = office.registers().get(template.ledger()).store().firstIds(Query.ALL.search(words), 1);
        if (found.isEmpty()) {
            IOException none = new IOException("没有找到“" + words + "”，请换一个词，或先登记一条");
            throw new Trouble(String.valueOf(none.getMessage()), none);
        }
        return draft(new LetterOrder(template.key(), template.ledger(), found.get(0), GivenFields.NONE), viewer);
    }

    @Override
    public IssueLetter.Issued issue(LetterOrder order, Viewer viewer) {
        return told(() -> new IssueLetter(office, actor).run(order, outputs.letters(), viewer));
    }

    @Override
    public IssueLetters.Issued issue(List<LetterOrder> orders, Viewer viewer, Progress progress) {
        return told(() -> new IssueLetters(office, actor).run(orders, outputs.letters(), viewer, progress));
    }

    @Override
    public Map<Step, List<StepDocuments.Sent>> sent(FileKind kind, long file) {
        return new StepDocuments(office).of(kind, file);
    }

    @Override
    public Path pages(StepDocuments.Sent letter) {
        return told(() -> new StepDocuments(office).file(letter.document(), ".pdf",
                Files.createTempDirectory(office.temp(), "letter")));
    }

    @Override
    public Path docx(StepDocuments.Sent letter) {
        return told(() -> new StepDocuments(office).file(letter.document(), ".docx",
                Files.createDirectories(outputs.letters())));
    }

    @Override
    public Path copy(LetterTemplate template) {
        Path place = outputs.letters().resolve("模板").resolve(template.title() + ".docx");
        export(template, place);
        return place;
    }

    @Override
    public void export(LetterTemplate template, Path target) {
        told(() -> {
            byte[] content = letters.templates().content(template);
            SafeFile.write(target, out -> out.write(content));
            return target;
        });
    }

    @Override
    public List<String> take(LetterTemplate template, Path docx, Actor by) {
        return told(() -> {
            byte[] content = Files.readAllBytes(docx);
            List<TemplateProblem> problems = problems(content, template.ledger());
            if (problems.isEmpty() && template.key().isEmpty()) {
                letters.templates().add(template.title(), template.kind(), template.ledger(), content, by);
            } else if (problems.isEmpty()) {
                letters.templates().keep(template, content, by);
            }
            return problems.stream().map(TemplateProblem::words).toList();
        });
    }

    @Override
    public void begin(LetterTemplate wanted, Actor by) {
        told(() -> letters.add(wanted, letters.starter(wanted), by));
    }

    private List<TemplateProblem> problems(byte[] content, String ledger) throws IOException {
        try {
            return letters.problems(content, ledger);
        } catch (BrokenTemplate none) {
            return none.problems();
        }
    }

    @Override
    public void restore(LetterTemplate template) {
        letters.templates().restore(template);
    }

    @Override
    public List<String> names(String ledger) {
        List<String> names = new ArrayList<>(letters.names(ledger));
        letters.lists(ledger).forEach(list -> names.add("清单：" + list));
        return names;
    }
}
