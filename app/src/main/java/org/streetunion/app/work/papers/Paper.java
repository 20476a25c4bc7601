package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;

/** Something that is printed of the rows of a list. */
public interface Paper {
    /** Stable name. */
    String key();

    /** What people call it. */
    String title();

    /** The register whose rows it is of. */
    String ledger();

    /** Endings of the files it can be, the usual one first. */
    List<String> endings();

    /** What can be set. */
    List<Measure> measures();

    /**
     * Writes it.
     *
     * @throws java.util.concurrent.CancellationException when the progress asks to stop; nothing is written then
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     * @throws IllegalArgumentException with a sentence for the user, when the measures do not go together
     */
    void write(Run run, Path target) throws IOException;

    /**
     * A number that can be set.
     *
     * @param key stable name
     * @param label what people call it, with its unit
     * @param usual before anybody set it
     */
    record Measure(String key, String label, int usual) {}

    /**
     * What is asked for.
     *
     * @param office open
     * @param query which rows in which order
     * @param viewer how much of sensitive columns is shown
     * @param measures by key; what is not set is as usual
     * @param progress hears of every page of rows
     */
    record Run(Office office, Query query, Viewer viewer, Map<String, Integer> measures, Progress progress) {
        /** Copies the map. */
        public Run {
            measures = Map.copyOf(measures);
        }

        int of(Measure measure) {
            return measures.getOrDefault(measure.key(), measure.usual());
        }
    }
}
