package org.streetunion.app.office.closings;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 销号记录: an item was done in a period, by whom and with what to show for it; one for each item and period. */
public final class ClosingLedger {
    /** The ledger's key. */
    public static final String KEY = "closings";

    public static final Column<Reference> TASK = Column.of("task", "事项", Types.reference("tasks")).required().searchable()
            .width(40).alias("清单事项");
    public static final Column<String> PERIOD = Column.of("period", "所属期", Types.text(20)).required().searchable().width(16);
    public static final Column<LocalDate> CLOSED_ON = Column.of("closed_on", "销号日期", Types.DAY).required().alias("完成日期");
    public static final Column<Reference> CLOSED_BY = Column.of("closed_by", "销号人", Types.reference("people")).searchable()
            .width(12);
    public static final Column<String> EVIDENCE = Column.of("evidence", "佐证", Types.text(400)).width(30).alias("佐证材料");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ClosingLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "销号记录", "条").among("项目与清单")
                .section("销号", TASK, PERIOD, CLOSED_ON, CLOSED_BY, EVIDENCE, REMARK).label(TASK).identity(TASK, PERIOD)
                .sort(CLOSED_ON).under(TASK).rule(ClosingLedger::day).build();
    }

    private static List<Problem> day(Row row, Grounds grounds) {
        LocalDate day = row.get(CLOSED_ON);
        return day != null && day.isAfter(grounds.today())
                ? List.of(Problem.block(CLOSED_ON, "销号日期 " + day + " 还没有到"))
                : List.of();
    }
}
