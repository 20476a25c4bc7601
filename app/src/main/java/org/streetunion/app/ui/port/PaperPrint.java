package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;

/** 名单与标签: what can be printed of the rows of a list. */
public interface PaperPrint {
    /** Those of a register, in menu order. */
    List<Kind> kinds(String ledger);

    /** Writes one to a file; false when it was stopped, and then nothing was written. The measures are kept for the next time. */
    boolean write(Wish wish, Path target, Progress progress);

    /** Writes one file for every union into a folder, in the format with this ending; else like {@link #write}. */
    boolean writeApart(Wish wish, Path folder, String ending, Progress progress);

    /**
     * One of them.
     *
     * @param ledger of which register
     * @param key stable name
     * @param title what people call it
     * @param endings of the files it can be, the usual one first
     * @param measures what can be set
     * @param apart whether it can be one file for every union
     */
    record Kind(String ledger, String key, String title, List<String> endings, List<Measure> measures, boolean apart) {
        /** Copies the lists. */
        public Kind {
            endings = List.copyOf(endings);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A number that can be set.
     *
     * @param key stable name
     * @param label what people call it
     * @param last as it was set last
     */
    record Measure(String key, String label, int last) {}

    /**
     * What is asked for.
     *
     * @param kind which
     * @param query which rows in which order
     * @param viewer how much of sensitive columns is shown
     * @param measures by key
     */
    record Wish(Kind kind, Query query, Viewer viewer, Map<String, Integer> measures) {
        /** Copies the map. */
        public Wish {
            measures = Map.copyOf(measures);
        }
    }
}
