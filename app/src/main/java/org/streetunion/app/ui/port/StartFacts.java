package org.streetunion.app.ui.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;

/** What the start page shows. Later registers plug their deadlines in here. */
public interface StartFacts {
    /** Knows nothing yet. */
    StartFacts NOTHING = () -> new Facts(List.of(), Tile.unknown("没有期满的届次登记"), Tile.unknown("还没有季报"), Tile.unknown("还没有备份"),
            List.of(),
            List.of());

    /** The facts as they are now. */
    Facts now();

    /** Makes backups; absent where there is nothing to back up. */
    default Optional<Backups> backups() {
        return Optional.empty();
    }

    /**
     * Everything at once, so that the page is drawn once.
     *
     * @param due what is to be done, the nearest day first
     * @param elections unions whose term ends
     * @param missing unions whose figures of the quarter are missing
     * @param backup when the last backup was made
     * @param members members by quarter, oldest first
     * @param unions unions by type
     */
    record Facts(List<Due> due, Tile elections, Tile missing, Tile backup, List<Figure> members, List<Figure> unions) {
        /** Copies the lists. */
        public Facts {
            due = List.copyOf(due);
            members = List.copyOf(members);
            unions = List.copyOf(unions);
        }
    }

    /**
     * Something to do.
     *
     * @param day until when, null when there is no day
     * @param sentence what, for the clerk
     * @param link where it is done, null when nowhere
     * @param deed what does it at a word of the clerk and says what came of it; null when it is done elsewhere
     * @param pressing whether it is overdue or nearly so: shown in red
     */
    record Due(@Nullable LocalDate day, String sentence, @Nullable Link link, @Nullable Function<Actor, String> deed,
            boolean pressing) {
        /** Something that is done elsewhere. */
        public Due(@Nullable LocalDate day, String sentence, @Nullable Link link) {
            this(day, sentence, link, null, false);
        }
    }

    /**
     * A list behind a figure.
     *
     * @param ledger the register's key
     * @param query which of its rows
     */
    record Link(String ledger, Query query) {}

    /**
     * One tile.
     *
     * @param figure the number in large type; "—" when unknown
     * @param sentence what it counts
     * @param link the list behind it, null when there is none
     */
    record Tile(String figure, String sentence, @Nullable Link link) {
        /** A tile without a figure. */
        public static Tile unknown(String sentence) {
            return new Tile("—", sentence, null);
        }
    }

    /**
     * One bar of a chart.
     *
     * @param label below it
     * @param value how many
     */
    record Figure(String label, long value) {}
}
