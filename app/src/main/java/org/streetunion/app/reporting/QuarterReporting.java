package org.streetunion.app.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Settings;
import org.streetunion.reports.model.Report;

/** The quarterly report as a service: figures, checks, the finished report, and the list behind each number. */
public final class QuarterReporting {
    private final QuarterFigures figures;
    private final UnreportedStore unreported;
    private final HeldTermStore terms;
    private final Settings settings;
    private final Clock clock;

    /** Over the office's database; the categories say which employers are 非公企业. */
    public QuarterReporting(Sql sql, List<String> nonPublic, Settings settings, Clock clock) {
        this.figures = new QuarterFigures(sql, nonPublic);
        this.unreported = new UnreportedStore(sql);
        this.terms = new HeldTermStore(sql);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A computed report.
     *
     * @param report ready to be rendered
     * @param figures every row by code
     * @param findings what the checks found
     * @param unreported ids of unions without figures for the quarter
     */
    public record Computed(Report report, Map<String, Figures> figures, List<LogicChecks.Finding> findings,
            List<Long> unreported) {}

    /** Computes the report of a quarter. The checks run first and are printed with it. */
    public Computed compute(Quarter quarter) {
        Map<String, Figures> all = figures.of(quarter);
        List<LogicChecks.Finding> findings = LogicChecks.run(all);
        List<Long> missing = unreported.of(quarter);
        Report report = QuarterReport.assemble(OfficeIdentity.of(settings), quarter, all, LocalDate.now(clock),
                notes(findings, missing, terms(quarter.last())));
        return new Computed(report, all, findings, missing);
    }

    /** The ids behind a row's 本季末数. */
    public List<Long> list(Indicator row, Quarter quarter) {
        return figures.counted(row, quarter).map(Counted::rows).orElse(List.of());
    }

    /** 超期未换届 stands in every report (rule 1); rows 11 and 12 count the terms of the year alone. */
    private String terms(LocalDate day) {
        List<HeldTermStore.Held> held = terms.on(day);
        long overdue = held.stream().filter(each -> each.overdue(day)).count();
        long prolonged = held.stream().filter(each -> each.prolonged(day)).count();
        return "超期未换届：本季末有 " + overdue + " 家工会任期已满还没有换届" + (prolonged == 0 ? "" : "，另有 " + prolonged + " 家已批准延期")
                + "；第 11、12 行只算本年任期届满的。";
    }

    private static List<String> notes(List<LogicChecks.Finding> findings, List<Long> missing, String terms) {
        List<String> notes = new ArrayList<>();
        notes.add(findings.isEmpty() ? "逻辑审核：逻辑正确。" : "逻辑审核：发现 " + findings.size() + " 处，请核对。");
        findings.forEach(finding -> notes.add((finding.error() ? "【错误】" : "【提示】") + finding.sentence()));
        if (!missing.isEmpty()) {
            notes.add("本季有 " + missing.size() + " 家工会未报职工、会员人数，第 20—27 行不含这些工会。");
        }
        notes.add(terms);
        notes.add("“—”表示没有数据或该台账尚未启用；第 24 行为各工会上报数（设为以名册为准的除外），第 28 行为名册中在册且证件号码有效的人数。");
        return notes;
    }
}
