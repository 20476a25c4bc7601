package org.streetunion.app.work.board.balance;

/**
 * How to share, and how good that is.
 *
 * @param plan the distribution
 * @param bound below this the largest load cannot be
 */
public record Proposal(Plan plan, double bound) {
    /** By which share the largest load lies over the bound. */
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, plan.largest() - bound) / bound;
    }
}
