package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.streetunion.reports.model.Report;

/** 统计表: a table of the office as of a day. */
public interface Summary {
    /** Stable name, for the command line. */
    String key();

    /** What people call it. */
    String title();

    /** What its files are called: a list for one person is not written over that of another. */
    default String called(Request request) {
        return title();
    }

    /** What can be chosen beside the day. */
    List<Option> options();

    /** The finished table; every rate in it is computed from the two numbers beside it. */
    Report compute(Request request);

    /**
     * Something that can be chosen.
     *
     * @param key stable name
     * @param label what people call it
     * @param choices in words, the usual one first
     */
    record Option(String key, String label, List<String> choices) {
        /** Copies the list. */
        public Option {
            choices = List.copyOf(choices);
        }
    }

    /**
     * What is asked for.
     *
     * @param day as of when
     * @param chosen by key of the option; what is not chosen is as usual
     */
    record Request(LocalDate day, Map<String, String> chosen) {
        /** Copies the map. */
        public Request {
            chosen = Map.copyOf(chosen);
        }

        /** What was chosen of an option. */
        public String choice(Option option) {
            return chosen.getOrDefault(option.key(), option.choices().get(0));
        }
    }
}
