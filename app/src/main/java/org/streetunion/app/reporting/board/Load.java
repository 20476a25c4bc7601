package org.streetunion.app.reporting.board;

/**
 * What one person carries.
 *
 * @param unions looked after
 * @param members of them
 * @param days a week; in one union, lending and share of a post are the same days
 * @param posts held in sheets
 * @param weight all of it by the office's weights
 */
public record Load(int unions, int members, double days, int posts, double weight) {
    /** Nothing to do. */
    public static final Load NONE = new Load(0, 0, 0, 0, 0);

    /** Whether it is over a limit. */
    public boolean over(Board.Limits limits) {
        return days > limits.days() || unions > limits.unions();
    }
}
