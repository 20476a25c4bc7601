package org.streetunion.app.work.letters;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.work.elections.FileKind;

/** Which letters of the office belong to which step of a file. */
public final class StepLetters {
    private static final List<Place> ALL = List.of(
            new Place(FileKind.ELECTION, ElectionLedger.REPLY, true, List.of("election-request-approval")),
            new Place(FileKind.ELECTION, ElectionLedger.NOMINEES, false, List.of("nominees-approval")),
            new Place(FileKind.ELECTION, ElectionLedger.FILED, true, List.of("election-result-approval")),
            new Place(FileKind.FOUNDING, FoundingLedger.NOTICE, true, List.of("founding-notice", "refusal-notice")),
            new Place(FileKind.FOUNDING, FoundingLedger.REPLY, true, List.of("founding-approval")),
            new Place(FileKind.FOUNDING, FoundingLedger.MEETING, false, List.of("founding-result-approval")));

    private StepLetters() {}

    /**
     * A step at which the office writes.
     *
     * @param kind of which files
     * @param step which step
     * @param keeps whether the step is that letter, so that it keeps its day and 文号; the others are the union's own act, and the answer is
     *        noted beside them
     * @param templates the keys of the shipped templates
     */
    public record Place(FileKind kind, Step step, boolean keeps, List<String> templates) {
        /** Copies the list. */
        public Place {
            templates = List.copyOf(templates);
        }
    }

    /** The place of a step; empty where the office writes nothing. */
    public static Optional<Place> at(FileKind kind, Step step) {
        return ALL.stream().filter(place -> place.kind() == kind && place.step().equals(step)).findFirst();
    }

    /** Where a letter from this template belongs when it is about a file; empty when it belongs to no step. */
    static Optional<Place> of(FileKind kind, String template) {
        return ALL.stream().filter(place -> place.kind() == kind && place.templates().contains(template)).findFirst();
    }

    /** The templates of all steps of the files that are kept in a register. */
    static List<String> templates(String ledger) {
        return ALL.stream().filter(place -> place.kind().ledger().equals(ledger)).flatMap(place -> place.templates().stream())
                .toList();
    }
}
