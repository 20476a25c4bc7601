package org.streetunion.app.office.budgets;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.BudgetPhases;

/** 预算核定: which phase of a year's budget was passed by which meeting, and when it went up. Rows come from the deeds of the budget's page. */
public final class PhaseLedger {
    /** Stable name of the register. */
    public static final String KEY = "budgetphases";

    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(26);
    public static final Column<Integer> YEAR = Column.of("in_year", "年度", Types.YEAR).required();
    public static final Column<String> PHASE = Column.of("phase", "阶段", Types.choice(BudgetPhases.ALL)).required();
    public static final Column<Integer> ROUND = Column.of("round_of", "第几次", Types.WHOLE).required();
    public static final Column<String> STATE = Column.of("state", "状态", Types.choice(BudgetPhases.STATES)).required();
    public static final Column<String> MEETING = Column.of("meeting", "会议", Types.TEXT).width(30);
    public static final Column<LocalDate> APPROVED_ON = Column.of("approved_on", "核定日期", Types.DAY);
    public static final Column<String> DOC = Column.of("doc_no", "文号", Types.text(60)).width(20);
    public static final Column<LocalDate> REPORTED_ON = Column.of("reported_on", "上报日期", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PhaseLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "预算核定", "次").among("经费")
                .section("核定与上报", BOOK, YEAR, PHASE, ROUND, STATE, MEETING, APPROVED_ON, DOC, REPORTED_ON, REMARK).label(PHASE)
                .identity(BOOK, YEAR, PHASE, ROUND).sort(YEAR).build();
    }
}
