package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.streetunion.reports.model.Report;

/** 统计表: tables as of a day, with a few choices each. */
public interface SummaryTables {
    /** Those there are, in menu order. */
    List<Kind> kinds();

    /** The table as it goes out. */
    Report compute(Wish wish);

    /** Writes it as xlsx and pdf, in one folder; gives the pdf. */
    Path write(Wish wish);

    /**
     * A table that can be asked for.
     *
     * @param key stable name
     * @param title what people call it
     * @param choices what can be chosen beside the day
     */
    record Kind(String key, String title, List<Choice> choices) {
        /** Copies the list. */
        public Kind {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something that can be chosen.
     *
     * @param key stable name
     * @param label what people call it
     * @param values in words, the usual one first
     */
    record Choice(String key, String label, List<String> values) {
        /** Copies the list. */
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * What somebody asks for.
     *
     * @param key of the kind
     * @param day as of when
     * @param chosen values by key of the choice
     */
    record Wish(String key, LocalDate day, Map<String, String> chosen) {
        /** Copies the map. */
        public Wish {
            chosen = Map.copyOf(chosen);
        }
    }
}
