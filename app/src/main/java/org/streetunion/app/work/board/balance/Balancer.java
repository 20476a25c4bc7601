package org.streetunion.app.work.board.balance;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Shares items so that the largest load is as small as can be, within the task's slack; then with the fewest moves; then with everybody in
 * as few zones as possible. A search always answers; an integer program betters a small task as a whole, a large one piece by piece.
 */
public final class Balancer {
    /** No proposal takes longer than this. */
    public static final long MOST_MILLIS = 10_000;
    private static final int SMALL = 240;
    private static final double EVEN = 1e-6;
    private final Task task;
    private final BooleanSupplier stopped;
    private final long end;

    private Balancer(Task task, long millis, BooleanSupplier stopped) {
        this.task = task;
        this.stopped = stopped;
        this.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(allowed(millis));
    }

    /**
     * A proposal within a time; what was found by then when it is stopped.
     *
     * @param millis at most {@link #MOST_MILLIS}
     * @param stopped asked now and then
     */
    public static Proposal propose(Task task, long millis, BooleanSupplier stopped) {
        return new Balancer(task, millis, stopped).run();
    }

    /** The time that is taken when so much is asked for. */
    static long allowed(long millis) {
        return Math.max(0, Math.min(millis, MOST_MILLIS));
    }

    private Proposal run() {
        double bound = Bound.of(task);
        double limit = Bound.limit(task, bound);
        Plan best = Search.best(task, limit, this::over);
        if (!task.items().isEmpty() && !over()) {
            best = task.items().size() * task.carriers().size() <= SMALL
                    ? whole(best, bound)
                    : new Pieces(task, Math.max(limit, best.largest() + EVEN), this::left, this::over).improve(best);
        }
        return new Proposal(best, bound);
    }

    /** First the smallest largest load, then what is best within its slack. */
    private Plan whole(Plan found, double bound) {
        Plan best = found;
        if (best.largest() > bound + EVEN) {
            best = better(best, Exact.largest(task, bound, left() / 2), bound + EVEN);
        }
        double limit = Bound.limit(task, Math.max(bound, best.largest()));
        return over() ? best : better(best, Exact.fewest(task, limit, left()), limit);
    }

    private static Plan better(Plan one, Optional<Plan> other, double limit) {
        return other.filter(plan -> plan.betterWithin(limit, one)).orElse(one);
    }

    private long left() {
        return Math.max(0, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    }

    private boolean over() {
        return stopped.getAsBoolean() || System.nanoTime() >= end;
    }
}
