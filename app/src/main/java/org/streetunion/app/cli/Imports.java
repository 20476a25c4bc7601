package org.streetunion.app.cli;

import org.streetunion.app.exchange.ImportReport;

/** How the outcome of an import is told. */
final class Imports {
    private static final int TOLD = 200;

    private Imports() {}

    /** Result line, batch number; reasons and side results to people. */
    static void tell(ImportReport report, Console console) {
        console.result(report.sentence());
        if (report.batch() != 0) {
            console.result("批号 " + report.batch());
        }
        report.besides().forEach((ledger, counts) -> console.say("同表带出 " + ledger + "：" + counts.sentence()));
        report.findings().stream().filter(finding -> !finding.reason().isEmpty()).limit(TOLD)
                .forEach(finding -> console.say("工作表“" + finding.sheet() + "”第 " + finding.row() + " 行：" + finding.reason()));
        report.notes().forEach(console::say);
    }

    /** 0 all accepted, 2 some rejected, 1 nothing done. */
    static int code(ImportReport report, boolean dryRun) {
        if (report.clean()) {
            return OfficeCommand.DONE;
        }
        boolean nothing = report.counts().read() == report.counts().rejected();
        return nothing && !dryRun ? OfficeCommand.NOTHING_DONE : OfficeCommand.SOME_REJECTED;
    }
}
