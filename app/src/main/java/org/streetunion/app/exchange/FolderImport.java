package org.streetunion.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.checking.Upcoming;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.exchange.recognising.FolderPlan;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.ReferenceType;
import org.streetunion.app.ledger.Registers;

/** Imports the files of a folder one after the other, each as a batch of its own, so that one can be undone and the rest kept. */
public final class FolderImport {
    private final Registers registers;
    private final Importer importer;

    /** Over an importer. */
    public FolderImport(Registers registers, Importer importer) {
        this.registers = registers;
        this.importer = importer;
    }

    /**
     * What came of one file.
     *
     * @param file which
     * @param report what was read, null when the file could not be read
     * @param trouble why not, as a sentence; empty when it could
     */
    public record Outcome(Path file, @Nullable ImportReport report, String trouble) {}

    /** One way through a file. */
    private interface Way {
        ImportReport go(ImportRequest request, Progress within) throws UnreadableFile;
    }

    /** Tries all files; a file may refer to rows that files before it would add. */
    public List<Outcome> check(FolderPlan plan, UnaryOperator<ImportRequest> how, Progress progress) {
        Upcoming upcoming = new Upcoming();
        registers.all().stream().flatMap(register -> register.ledger().columns().stream()).map(Column::type)
                .filter(ReferenceType.class::isInstance).forEach(type -> upcoming.want(((ReferenceType) type).ledger()));
        return each(plan, how, progress, (request, within) -> importer.check(request, upcoming, within));
    }

    /**
     * Imports all files. A file that cannot be read does not keep the others from being imported; a cancelled run keeps the files that were
     * finished.
     *
     * @param how sets the mode of each request
     */
    public List<Outcome> run(FolderPlan plan, UnaryOperator<ImportRequest> how, Actor actor, Progress progress) {
        return each(plan, how, progress, (request, within) -> importer.run(request, actor, within));
    }

    private static List<Outcome> each(FolderPlan plan, UnaryOperator<ImportRequest> how, Progress progress, Way way) {
        List<Outcome> outcomes = new ArrayList<>();
        for (FilePlan file : plan.files()) {
            if (!progress.report(outcomes.size(), plan.files().size())) {
                break;
            }
            int number = outcomes.size();
            Progress within = (done, total) -> progress.report(number, plan.files().size());
            outcomes.add(outcome(file, how, way, within));
        }
        progress.report(outcomes.size(), plan.files().size());
        return List.copyOf(outcomes);
    }

    private static Outcome outcome(FilePlan file, UnaryOperator<ImportRequest> how, Way way, Progress within) {
        try {
            return new Outcome(file.file(), way.go(how.apply(ImportRequest.of(file)), within), "");
        } catch (UnreadableFile trouble) {
            return new Outcome(file.file(), null, trouble.sentence());
        }
    }
}
