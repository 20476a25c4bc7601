package org.streetunion.app.office.quotas;

import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 任务分解: the part of a quota that falls to a community or to a union. */
public final class ShareLedger {
    /** The ledger's key. */
    public static final String KEY = "shares";

    public static final Column<Reference> QUOTA = Column.of("quota", "区总任务", Types.reference("quotas")).required().searchable()
            .width(28).alias("任务名称", "任务");
    public static final Column<String> COMMUNITY = Column.of("community", "社区（村）", Types.text(100)).blankCounts().searchable()
            .width(20).alias("社区");
    public static final Column<Reference> UNION = Column.of("union", "承担工会", Types.reference("unions")).blankCounts()
            .searchable().width(36).alias("工会名称");
    public static final Column<Integer> AMOUNT = Column.of("amount", "任务数", Types.WHOLE).required().alias("分解数");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ShareLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "任务分解", "条").among("项目与清单").section("分解", QUOTA, COMMUNITY, UNION, AMOUNT, REMARK)
                .label(AMOUNT).identity(QUOTA, UNION, COMMUNITY).sort(COMMUNITY).under(QUOTA)
                .rule((row, grounds) -> whose(row, grounds, COMMUNITY, UNION)).build();
    }

    /** A part belongs to a community or to a union. */
    static List<Problem> whose(Row row, Grounds grounds, Column<String> community, Column<Reference> union) {
        if (row.get(community) == null && row.get(union) == null) {
            return List.of(Problem.warn(community, "请填社区（村）或工会，不然不知道是谁的"));
        }
        return row.get(community) != null && row.get(union) != null
                ? List.of(Problem.warn(union, "社区（村）和工会都填了，按工会算"))
                : List.of();
    }
}
