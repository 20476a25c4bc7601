package org.streetunion.app.work.byhand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/**
 * What is to be said of one line.
 *
 * @param outcome the row it would become, completed with sex and birth date
 * @param problems what stands against it, or should be known
 * @param known who seems to be the same, null when nobody does
 */
public record HandVerdict(Row outcome, List<Problem> problems, @Nullable Known known) {
    /** Nothing stands on the line. */
    public static final HandVerdict NOTHING = new HandVerdict(Row.NEW, List.of(), null);

    /** Copies the list. */
    public HandVerdict {
        problems = List.copyOf(problems);
    }

    /** The ways out that can be chosen; none when nobody is known. */
    public List<HandWay> ways() {
        Known same = known;
        if (same == null) {
            return List.of();
        }
        boolean take = same.taking() != Known.Taking.NOTHING;
        if (same.certain()) {
            return take ? List.of(HandWay.TAKE, HandWay.SKIP) : List.of(HandWay.SKIP);
        }
        return take ? List.of(HandWay.NEW, HandWay.TAKE, HandWay.SKIP) : List.of(HandWay.NEW, HandWay.SKIP);
    }

    /** Whether the line can be written when this way was chosen. */
    public boolean ready(HandWay way) {
        boolean clean = problems.stream().noneMatch(Problem::blocks);
        return clean && (known == null || (way != HandWay.ASK && way != HandWay.SKIP && ways().contains(way)));
    }
}
