package org.streetunion.app.work.letters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.office.documents.LetterTemplateStore;
import org.streetunion.app.office.documents.LetterTemplateStore.Kept;
import org.streetunion.app.work.Office;

/** The templates of the office: those that come with the program, unless the office has its own of the same key, and those it added. */
public final class LetterTemplates {
    private final LetterTemplateStore store;
    private final Office office;

    /** Of an open office. */
    public LetterTemplates(Office office) {
        this.office = office;
        this.store = new LetterTemplateStore(office.database().sql(), office.files());
    }

    /** All of them, the shipped ones first. */
    public List<LetterTemplate> all() {
        Map<String, LetterTemplate> all = new LinkedHashMap<>();
        ShippedLetters.all().forEach(each -> all.put(each.key(), each));
        for (Kept kept : store.all()) {
            LetterTemplate shipped = all.get(kept.key());
            all.put(kept.key(), new LetterTemplate(kept.key(), kept.title(), kept.kind(),
                    shipped == null ? kept.register() : shipped.ledger(), shipped != null, true));
        }
        return List.copyOf(all.values());
    }

    /** Those for the rows of a register. */
    public List<LetterTemplate> of(String ledger) {
        List<String> ofSteps = StepLetters.templates(ledger);
        return all().stream().filter(each -> each.ledger().equals(ledger) || ofSteps.contains(each.key())).toList();
    }

    /** Those for a step of a file: its own first, then what the office added for the register. */
    public List<LetterTemplate> of(StepLetters.Place place) {
        return of(place.kind().ledger()).stream().filter(each -> place.templates().contains(each.key()) || !each.shipped())
                .toList();
    }

    /** The template of that key or title. */
    public Optional<LetterTemplate> find(String name) {
        List<LetterTemplate> named = new ArrayList<>(
                all().stream().filter(each -> each.key().equals(name) || each.title().equals(name)).toList());
        named.sort(Comparator.comparing(each -> !each.key().equals(name)));
        return named.stream().findFirst();
    }

    /** Its docx. */
    public byte[] content(LetterTemplate template) throws IOException {
        Optional<Kept> own = store.all().stream().filter(kept -> kept.key().equals(template.key())).findFirst();
        return own.isPresent()
                ? store.content(own.get())
                : ShippedLetters.find(template.key()).orElseThrow(() -> new IOException("没有模板“" + template.title() + "”"));
    }

    /** Keeps a docx as the office's own. */
    public void keep(LetterTemplate template, byte[] content, Actor actor) throws IOException {
        store.keep(new Kept(template.key(), template.title(), template.kind(), template.ledger(), ""), content, actor,
                office.clock().instant());
    }

    /**
     * Adds a docx under a title that no template has yet.
     *
     * @throws IOException with a sentence for the user when one has it
     */
    public LetterTemplate add(String title, String kind, String ledger, byte[] content, Actor actor) throws IOException {
        LetterTemplate same = find(title).orElse(null);
        if (same != null) {
            throw new IOException("已经有叫“" + title + "”的模板，用于“" + office.registers().get(same.ledger()).ledger().title()
                    + "”。请换一个名称；要改它的内容，请选中它再读回文件");
        }
        String key = "own-" + office.clock().millis() + "-" + Integer.toHexString(title.hashCode());
        LetterTemplate template = new LetterTemplate(key, title, kind, ledger, false, true);
        keep(template, content, actor);
        return template;
    }

    /** Takes the office's own away: the shipped one of the same key holds again, one that was added is gone. */
    public void restore(LetterTemplate template) {
        store.forget(template.key());
    }
}
