package org.streetunion.app.work.board;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.GivenFields;
import org.streetunion.app.work.letters.IssueLetter;
import org.streetunion.app.work.letters.LetterDraft;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.Letters;
import org.streetunion.app.work.papers.Paper;
import org.streetunion.app.work.papers.Papers;

/** What follows an arrangement on paper: 人员调配通知 for each lending, 联系卡 of everybody who has something new to look after. */
public final class BoardPapers {
    private static final String NOTICE = "secondment-notice";
    private static final String CARDS = "contact-cards";
    private final Office office;
    private final Actor actor;
    private final Viewer viewer;

    /** Written by this person, for this viewer. */
    public BoardPapers(Office office, Actor actor, Viewer viewer) {
        this.office = office;
        this.actor = actor;
        this.viewer = viewer;
    }

    /**
     * What was written.
     *
     * @param files all of them
     * @param notes what should be known: notices without a number, people without a card
     */
    public record Written(List<Path> files, List<String> notes) {
        /** Copies the lists. */
        public Written {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Writes them into a folder. Where nobody said how numbers look, notices are drafts.
     *
     * @throws IOException with a sentence for the user
     */
    public Written write(Arranging.Done done, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Letters letters = new Letters(office);
        int drafts = 0;
        for (long lending : done.lendings()) {
            LetterOrder order = new LetterOrder(NOTICE, SecondmentLedger.KEY, lending, GivenFields.NONE);
            if (letters.pattern(letters.approval(order)).isPresent()) {
                IssueLetter.Issued issued = new IssueLetter(office, actor).run(order, folder, viewer);
                files.addAll(List.of(issued.docx(), issued.pdf()));
            } else {
                drafts++;
                files.addAll(draft(letters.draft(order, viewer), lending, folder));
            }
        }
        if (drafts > 0) {
            notes.add("还没有设置发文字号，通知是没有编号的草稿；在“文书模板”页设置以后再发文");
        }
        files.addAll(cards(done.people(), folder, notes));
        return new Written(files, notes);
    }

    private List<Path> draft(LetterDraft letter, long lending, Path folder) throws IOException {
        Map<Long, String> names = office.registers().labels(SecondmentLedger.KEY, List.of(lending));
        String name = ("草稿 " + letter.title() + " " + names.getOrDefault(lending, "")).strip().replaceAll("[\\\\/:*?\"<>|]", "_");
        Path docx = SafeFile.free(folder.resolve(name + ".docx"));
        Path pdf = docx.resolveSibling(String.valueOf(docx.getFileName()).replaceFirst("\\.docx$", ".pdf"));
        SafeFile.write(docx, out -> out.write(letter.files().docx()));
        SafeFile.write(pdf, out -> out.write(letter.files().pdf()));
        return List.of(docx, pdf);
    }

    private List<Path> cards(List<Long> people, Path folder, List<String> notes) throws IOException {
        Query held = Query.ALL
                .and(new Filter.OneOf(AppointmentLedger.PERSON.key(), people.stream().map(Reference::to).toList()))
                .and(new Filter.OneOf(AppointmentLedger.STATE.key(), List.of("在岗")));
        List<Long> carded = office.registers().get(Drafts.APPOINTMENTS).store().first(held, 10_000).stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.get(AppointmentLedger.PERSON))).map(Reference::id)
                .toList();
        List<Long> without = people.stream().filter(person -> !carded.contains(person)).toList();
        if (!without.isEmpty()) {
            notes.add(String.join("、", office.registers().labels("people", without).values()) + "没有在岗的任职，没有联系卡");
        }
        if (carded.isEmpty()) {
            return List.of();
        }
        Paper cards = Papers.of(Drafts.APPOINTMENTS).stream().filter(paper -> paper.key().equals(CARDS)).findFirst()
                .orElseThrow();
        Path target = SafeFile.free(folder.resolve("联系卡_" + LocalDate.now(office.clock()) + ".pdf"));
        cards.write(new Paper.Run(office, held, viewer, Map.of(), Progress.SILENT), target);
        return List.of(target);
    }
}
