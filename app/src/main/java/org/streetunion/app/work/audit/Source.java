package org.streetunion.app.work.audit;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.work.audit.Check.Finding;

/** What one part of the office knows of a check. */
public interface Source {
    /** Of which check, 1 to 12. */
    int check();

    /** What it finds between two days. */
    Part read(LocalDate from, LocalDate to);

    /**
     * What was found.
     *
     * @param findings each leading to its row
     * @param open what could not be looked at; empty when everything was
     * @param done whether there was anything to look at
     */
    record Part(List<Finding> findings, String open, boolean done) {
        /** Copies the list. */
        public Part {
            findings = List.copyOf(findings);
        }

        /** Everything was looked at. */
        public static Part whole(List<Finding> findings) {
            return new Part(findings, "", true);
        }

        /** Nothing is kept that could be looked at. */
        static Part nothing(String why) {
            return new Part(List.of(), why, false);
        }
    }
}
