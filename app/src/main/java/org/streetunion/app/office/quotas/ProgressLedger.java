package org.streetunion.app.office.quotas;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 任务进度: how much of its part a community or a union had done by a day, where no register counts it. */
public final class ProgressLedger {
    /** The ledger's key. */
    public static final String KEY = "progress";

    public static final Column<Reference> QUOTA = Column.of("quota", "区总任务", Types.reference("quotas")).required().searchable()
            .width(28).alias("任务名称", "任务");
    public static final Column<String> COMMUNITY = Column.of("community", "社区（村）", Types.text(100)).blankCounts().searchable()
            .width(20).alias("社区");
    public static final Column<Reference> UNION = Column.of("union", "承担工会", Types.reference("unions")).blankCounts()
            .searchable().width(36).alias("工会名称");
    public static final Column<LocalDate> DAY = Column.of("on_day", "截至日期", Types.DAY).required();
    public static final Column<Integer> DONE = Column.of("done", "累计完成", Types.WHOLE).required().alias("完成数", "累计完成数");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ProgressLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "任务进度", "条").among("项目与清单").section("进度", QUOTA, COMMUNITY, UNION, DAY, DONE, REMARK)
                .label(DAY).identity(QUOTA, UNION, COMMUNITY, DAY).sort(DAY).under(QUOTA)
                .rule((row, grounds) -> ShareLedger.whose(row, grounds, COMMUNITY, UNION)).rule(ProgressLedger::day).build();
    }

    private static List<Problem> day(Row row, Grounds grounds) {
        LocalDate day = row.get(DAY);
        return day != null && day.isAfter(grounds.today())
                ? List.of(Problem.warn(DAY, "截至日期 " + day + " 还没有到，请核对"))
                : List.of();
    }
}
