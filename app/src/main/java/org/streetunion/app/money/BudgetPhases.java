package org.streetunion.app.money;

import org.streetunion.app.ledger.CodeList;

/** 预算阶段 and how far each of them is (dossier 2 section 1.4). */
public final class BudgetPhases {
    /** What is planned for the year. */
    public static final String OPENING = "年初";
    /** What is planned otherwise within the year. */
    public static final String ADJUSTED = "年中";
    /** What the year came to. */
    public static final String FINAL = "决算";
    /** In order. */
    public static final CodeList ALL = CodeList.of("预算阶段", OPENING, ADJUSTED, FINAL);
    /** Being worked on. */
    public static final String DRAFT = "编制";
    /** A meeting passed it: it stays as it is. */
    public static final String APPROVED = "已核定";
    /** It went to the upper union. */
    public static final String REPORTED = "已上报";
    /** In order. */
    public static final CodeList STATES = CodeList.of("预算核定状态", DRAFT, APPROVED, REPORTED);

    private BudgetPhases() {}

    /** Whether figures of a phase in this state may no longer change. */
    public static boolean locked(String state) {
        return state.equals(APPROVED) || state.equals(REPORTED);
    }
}
