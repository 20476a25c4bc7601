package org.streetunion.app.ui.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.reporting.assessment.UnionHealth;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.ui.port.HealthCheck;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;

/** 工会体检 from the open office. */
final class HealthDesk implements HealthCheck {
    private static final int COMMUNITY = 1;
    private static final int NAME = 2;
    private final Office office;

    HealthDesk(Office office) {
        this.office = office;
    }

    @Override
    public Finding of(long union) {
        LocalDate today = LocalDate.now(office.clock());
        UnionHealth health = UnionHealth.of(UnionCounts.on(office.database().sql(), today), union);
        return new Finding(health, reminders(union, today));
    }

    /** What the table of 待补事项 says of this union. */
    private List<String> reminders(long union, LocalDate today) {
        Row row = office.registers().get("unions").store().rows(new long[]{union}).get(0);
        String name = row.get(UnionLedger.NAME, "");
        String community = row.get(UnionLedger.COMMUNITY, "");
        return office.summaries().find("checkup").map(summary -> summary.compute(new Summary.Request(today, Map.of()))).stream()
                .flatMap(report -> report.tables().get(0).rows().stream())
                .map(line -> line.cells().stream().map(CellText::of).toList())
                .filter(cells -> cells.get(NAME).equals(name) && (community.isEmpty() || cells.get(COMMUNITY).equals(community)))
                .map(cells -> cells.get(3) + "：" + cells.get(4) + (cells.get(5).isEmpty() ? "" : "（" + cells.get(5) + "）"))
                .toList();
    }
}
