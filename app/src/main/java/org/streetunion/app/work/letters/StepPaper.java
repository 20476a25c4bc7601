package org.streetunion.app.work.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.RecordStep;

/**
 * What a step of a file says once a letter about it was sent out: its day and 文号 where the step is that letter, else a line in its note.
 *
 * @param place the step
 * @param file the file as it is kept
 */
record StepPaper(StepLetters.Place place, Row file) {
    private static final String APPROVAL = "批复";
    private static final List<Step> RESULTS = List.of(ElectionLedger.FILED, FoundingLedger.MEETING);
    private static final int LONGEST = 400;

    /** The step of an order; empty when it is about no file or belongs to no step. */
    static Optional<StepPaper> of(Office office, LetterOrder order) {
        FileKind kind = FileKind.findBy(order.ledger()).orElse(null);
        if (kind == null) {
            return Optional.empty();
        }
        Step step = order.step();
        return (step == null ? StepLetters.of(kind, order.template()) : StepLetters.at(kind, step))
                .map(place -> new StepPaper(place,
                        office.registers().get(kind.ledger()).store().rows(new long[]{order.row()}).stream().findFirst()
                                .orElse(Row.NEW)));
    }

    /** Why the letter must not be sent out; empty when nothing stands against it. */
    Optional<String> refusal(Office office, LetterTemplate template, LocalDate day) {
        Step step = place.step();
        List<Problem> closed = RecordStep.check(office, place.kind(), file.id(), step);
        if (!closed.isEmpty()) {
            return Optional.of(closed.get(0).sentence());
        }
        Optional<String> against = template.kind().equals(APPROVAL) ? unapproved(office) : Optional.empty();
        LocalDate known = file.get(step.on());
        boolean otherDay = keeps() && known != null && !known.equals(day);
        return against.isPresent() || !otherDay
                ? against
                : Optional.of("“" + step.title() + "”登记的日期是 " + known + "，成文日期是 " + day + "，请先改成一致");
    }

    /** Why there is nothing yet to approve, or no more. */
    private Optional<String> unapproved(Office office) {
        Step step = place.step();
        if (place.kind() == FileKind.FOUNDING && file.get(FoundingLedger.UNION) == null) {
            return Optional.of("请先点“登记筹备工会”：批复里要写工会名称，由谁批复要看它的上级工会");
        }
        if (place.keeps() && file.get(step.no()) != null) {
            return Optional.of("“" + step.title() + "”已经有文号 " + file.get(step.no()) + "。要另发一份，请先清空这一步的文号");
        }
        return RESULTS.contains(step) ? FileFields.nobody(office, place.kind(), file) : Optional.empty();
    }

    /** The file with the letter in its step. */
    Row written(String title, String number, LocalDate day) {
        Step step = place.step();
        if (keeps()) {
            return file.with(step.on(), day).with(step.no(), number);
        }
        String before = file.get(step.note(), "");
        String note = (before.isEmpty() ? "" : before + "；") + title + "：" + number + "，" + day;
        return note.length() > LONGEST ? file : file.with(step.note(), note);
    }

    /** A second letter leaves the first one's number where it is. */
    private boolean keeps() {
        return place.keeps() && Objects.isNull(file.get(place.step().no()));
    }
}
