package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.port.StartFacts.Link;
import org.streetunion.reports.model.Table;

/** The quarterly report: its rows as they will be printed, what the checks found, the lists behind its numbers. */
public interface QuarterReports {
    /** Computes the report of a quarter. */
    Sheet compute(Quarter quarter);

    /** The rows of a register that a row's number counts. */
    Link behind(Quarter quarter, String code);

    /** Writes the report as xlsx and pdf; gives the folder they are in. */
    Path write(Quarter quarter);

    /** Writes both and gives the pdf, to be looked at. */
    Path pages(Quarter quarter);

    /**
     * A computed report.
     *
     * @param title as printed
     * @param table as printed
     * @param lists codes of the rows that have a list behind them
     * @param findings what the checks found; none means 逻辑正确
     * @param unreported how many unions have reported nothing for the quarter
     * @param missing those unions, null when there are none
     */
    record Sheet(String title, Table table, Set<String> lists, List<Finding> findings, int unreported,
            @Nullable Link missing) {
        /** Copies the collections. */
        public Sheet {
            lists = Set.copyOf(lists);
            findings = List.copyOf(findings);
        }
    }

    /**
     * What a check found.
     *
     * @param sentence rows and numbers
     * @param error whether the report is wrong, as against worth a look
     */
    record Finding(String sentence, boolean error) {}
}
