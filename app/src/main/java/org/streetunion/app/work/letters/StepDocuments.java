package org.streetunion.app.work.letters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.FileKind;

/**
 * The letters that were sent out at the steps of a file, as 文书 keeps them: found by the number that a step keeps, or that its note names.
 */
public final class StepDocuments {
    private final Office office;

    /** Of an office. */
    public StepDocuments(Office office) {
        this.office = office;
    }

    /**
     * A letter that was sent out.
     *
     * @param document its row in 文书
     * @param number 文号
     * @param title what it is called
     */
    public record Sent(long document, String number, String title) {}

    /** Those of each step that has any. */
    public Map<Step, List<Sent>> of(FileKind kind, long file) {
        Row row = office.registers().get(kind.ledger()).store().rows(new long[]{file}).stream().findFirst().orElse(Row.NEW);
        Map<Step, List<Sent>> sent = new LinkedHashMap<>();
        for (Step step : kind.steps().all()) {
            List<Sent> found = sent(named(row, step));
            if (!found.isEmpty()) {
                sent.put(step, found);
            }
        }
        return sent;
    }

    /** What may be a number: the step's own, and the pieces of its note. */
    private static Set<String> named(Row row, Step step) {
        Set<String> named = new LinkedHashSet<>();
        Optional.ofNullable(row.get(step.no())).ifPresent(named::add);
        Arrays.stream(row.get(step.note(), "").split("[：，；]")).map(String::strip).filter(piece -> !piece.isEmpty())
                .forEach(named::add);
        return named;
    }

    private List<Sent> sent(Set<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Query those = Query.ALL.and(new Filter.OneOf(DocumentLedger.DOC_NO.key(), List.copyOf(numbers)))
                .and(new Filter.OneOf(DocumentLedger.DIRECTION.key(), List.of(DocumentLedger.OUT)))
                .and(new Filter.OneOf(DocumentLedger.STATE.key(), List.of(DocumentLedger.SENT)));
        List<Sent> sent = new ArrayList<>();
        for (Row row : office.registers().get(DocumentLedger.KEY).store().first(those, numbers.size())) {
            sent.add(new Sent(row.id(), row.get(DocumentLedger.DOC_NO, ""), row.get(DocumentLedger.TITLE, "")));
        }
        return sent;
    }

    /**
     * Its file with this ending, copied into a folder unless one of its name lies there already: she may have gone on writing in it.
     *
     * @throws IOException with a sentence for the user
     */
    public Path file(long document, String ending, Path folder) throws IOException {
        FileStore.Kept kept = office.files().of(DocumentLedger.KEY, document).stream()
                .filter(each -> each.name().endsWith(ending))
                .reduce((one, other) -> other).orElseThrow(() -> new IOException("这份文书没有 " + ending + " 附件，请到“文书”里看"));
        Path there = folder.resolve(kept.name());
        return java.nio.file.Files.exists(there) ? there : office.files().fetch(kept.id(), folder);
    }
}
