package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.work.issued.IssueStatement;
import org.streetunion.reports.model.Report;

/** 统计表: tables as of a day, with a few choices each. */
public interface SummaryTables {
    /** Those there are, in menu order. */
    List<Kind> kinds();

    /** The table as it goes out. */
    Report compute(Wish wish);

    /** Writes it as xlsx and pdf, in one folder; gives the pdf. */
    Path write(Wish wish);

    /** How a statement of money stands to what was put away of it; nothing for other tables. */
    Optional<IssueStatement.Standing> standing(Wish wish);

    /** What stands against putting it away. */
    List<Problem> check(Wish wish, Issue issue);

    /** Puts it away as it is looked at. */
    Saved issue(Wish wish, Issue issue, Actor actor);

    /**
     * Who puts a statement away.
     *
     * @param by by name
     * @param sentTo to whom it goes
     * @param reason why it is corrected
     */
    record Issue(String by, String sentTo, String reason) {}

    /**
     * A table that can be asked for.
     *
     * @param key stable name
     * @param title what people call it
     * @param choices what can be chosen beside the day
     * @param issued whether it goes up or is made public, and can be put away
     */
    record Kind(String key, String title, List<Choice> choices, boolean issued) {
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
