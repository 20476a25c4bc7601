package org.streetunion.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.RowFinding;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.ledger.Registers;

/** How the outcome of an import is told. */
final class Imports {
    /** Rows that are named one by one behind a reason; of more only their number is said. */
    private static final int NAMED = 10;
    private static final int TOLD = 200;

    private Imports() {}

    /** Result line, batch number; reasons and side results to people. */
    static void tell(ImportReport report, Registers registers, Console console) {
        console.result(report.sentence());
        if (report.batch() != 0) {
            console.result("批号 " + report.batch());
        }
        report.besides().forEach((ledger, counts) -> console
                .say("同表带出“" + registers.get(ledger).ledger().title() + "”：" + counts.sentence()));
        skipped(report.plan(), console);
        reasons(report.findings()).entrySet().stream().limit(TOLD)
                .forEach(reason -> console.say(places(reason.getKey().sheet(), reason.getValue()) + reason.getKey().reason()));
        report.notes().forEach(console::say);
    }

    /** 0 all accepted, 2 some rejected, 1 nothing done; a trial answers as the import itself would. */
    static int code(ImportReport report) {
        if (report.clean()) {
            return OfficeCommand.DONE;
        }
        boolean nothing = report.counts().read() == report.counts().rejected();
        return nothing ? OfficeCommand.NOTHING_DONE : OfficeCommand.SOME_REJECTED;
    }

    /** The sheets that were not read, and the columns of the others that were not. */
    static void skipped(FilePlan plan, Console console) {
        plan.skipped().forEach(skipped -> console.say("工作表“" + skipped.sheet() + "”：" + skipped.reason()));
        plan.sheets().stream().filter(sheet -> !sheet.layout().unmatched().isEmpty())
                .forEach(sheet -> console.say("工作表“" + sheet.sheet() + "”有认不出的栏目，没有导入："
                        + String.join("、", sheet.layout().unmatched()) + "（可以在窗口里导入，手工指定）"));
    }

    private record Reason(String sheet, String reason) {}

    /** Each reason once, with the rows it holds for, in the order of the first of them. */
    private static Map<Reason, List<Integer>> reasons(List<RowFinding> findings) {
        return findings.stream().filter(finding -> !finding.reason().isEmpty())
                .collect(Collectors.groupingBy(finding -> new Reason(finding.sheet(), finding.reason()), LinkedHashMap::new,
                        Collectors.mapping(RowFinding::row, Collectors.toList())));
    }

    private static String places(String sheet, List<Integer> rows) {
        String named = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        String all = rows.size() > NAMED ? " 等 " + rows.size() + " 行：" : " 行：";
        return "工作表“" + sheet + "”第 " + named + all;
    }
}
