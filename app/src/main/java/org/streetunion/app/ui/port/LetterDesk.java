package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.letters.IssueLetter;
import org.streetunion.app.work.letters.IssueLetters;
import org.streetunion.app.work.letters.LetterOrder;
import org.streetunion.app.work.letters.LetterTemplate;
import org.streetunion.app.work.letters.StepDocuments;

/** Letters about rows, and the templates they are made from. Failures are spoken: they have a sentence for the user. */
public interface LetterDesk {
    /** Whether letters are written about the rows of a register at all; quick, asks nothing. */
    boolean serves(String ledger);

    /** The templates for a register, each with the names that have to be typed for it. */
    Map<LetterTemplate, List<String>> templates(String ledger);

    /**
     * What can be written at a step of a file.
     *
     * @param templates with the names that have to be typed for them
     * @param day of the step, when it is known
     */
    record AtStep(Map<LetterTemplate, List<String>> templates, @Nullable LocalDate day) {}

    /** What can be written at a step of a file. */
    AtStep at(FileKind kind, long file, Step step);

    /** Every template. */
    List<LetterTemplate> templates();

    /** How numbers look, empty while nobody has said it. */
    String pattern();

    /** From now on numbers look so; false when year or ordinal is missing in it, and nothing is kept. */
    boolean keepPattern(String pattern);

    /** The office's number that comes next in the year of a day; empty while nobody has said how numbers look. */
    String next(LocalDate day);

    /** Who signs a letter and which number it would get now, in a sentence; or what is missing for that. */
    String number(LetterOrder order);

    /**
     * A letter to be looked at, without a number.
     *
     * @param pdf the pages
     * @param blank names that are not filled in
     */
    record Draft(Path pdf, List<String> blank) {}

    /** Writes a letter to be looked at. */
    Draft draft(LetterOrder order, Viewer viewer);

    /** The same about the first row of the template's register that has these words. */
    Draft sample(LetterTemplate template, String words, Viewer viewer);

    /** Sends a letter out. */
    IssueLetter.Issued issue(LetterOrder order, Viewer viewer);

    /** Sends a letter out for each order, numbered in a row. */
    IssueLetters.Issued issue(List<LetterOrder> orders, Viewer viewer, Progress progress);

    /** The letters that were sent out at the steps of a file. */
    Map<Step, List<StepDocuments.Sent>> sent(FileKind kind, long file);

    /** The pages of a letter that was sent out. */
    Path pages(StepDocuments.Sent letter);

    /** The docx of a letter that was sent out, to be edited. */
    Path docx(StepDocuments.Sent letter);

    /** Puts a template's docx among the office's files, to be edited; gives where. */
    Path copy(LetterTemplate template);

    /** Writes a template's docx to a file. */
    void export(LetterTemplate template, Path target);

    /** What is wrong in a docx for a template's register, as sentences; kept as the office's own when nothing is. */
    List<String> take(LetterTemplate template, Path docx, Actor actor);

    /** Begins a template of the office's own with every column of its register. */
    void begin(LetterTemplate wanted, Actor actor);

    /** The shipped template again; one that the office added is gone. */
    void restore(LetterTemplate template);

    /** Every name that a template for a register may use; lists begin with 清单：. */
    List<String> names(String ledger);
}
