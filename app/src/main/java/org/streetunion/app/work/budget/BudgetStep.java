package org.streetunion.app.work.budget;

import org.streetunion.app.money.BudgetPhases;

/** What is done with a phase of a budget. */
public enum BudgetStep {
    /** A meeting passed it. */
    APPROVE("核定"),
    /** It went to the upper union. */
    REPORT("上报"),
    /** It is worked on again. */
    REOPEN("退回编制"),
    /** Another adjustment within the year. */
    AGAIN("再次调整");

    private final String words;

    BudgetStep(String words) {
        this.words = words;
    }

    /** In the office's words. */
    public String words() {
        return words;
    }

    /** The state in which it is done. */
    boolean fits(String state) {
        return switch (this) {
            case APPROVE -> state.equals(BudgetPhases.DRAFT);
            case REPORT -> state.equals(BudgetPhases.APPROVED);
            default -> BudgetPhases.locked(state);
        };
    }
}
