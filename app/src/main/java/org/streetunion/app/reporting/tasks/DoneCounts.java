package org.streetunion.app.reporting.tasks;

/**
 * What somebody did in a period, for appraisal and targets.
 *
 * @param closed items that were crossed off in the period
 * @param late of them, after their day
 * @param overdue items that were due in the period and are still open at its end, or today if that is earlier
 * @param claims claims accepted in the period
 * @param points the points of those acceptances together; the mean is points ÷ claims that were given points
 * @param rated of the accepted claims, those with points
 */
public record DoneCounts(int closed, int late, int overdue, int claims, long points, int rated) {
    /** Nothing. */
    public static final DoneCounts NONE = new DoneCounts(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public DoneCounts plus(DoneCounts other) {
        return new DoneCounts(closed + other.closed, late + other.late, overdue + other.overdue, claims + other.claims,
                points + other.points, rated + other.rated);
    }
}
