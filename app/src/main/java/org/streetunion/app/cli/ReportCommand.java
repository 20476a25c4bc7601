package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report quarter 2026Q3 --out DIR}: the quarterly report as xlsx and pdf. */
@Command(name = "report", description = "生成报表：report quarter 2026Q3 --out 文件夹")
final class ReportCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "quarter", description = "报表种类，现有 quarter（季度工作报表）")
    private String kind;

    @Parameters(index = "1", paramLabel = "2026Q3")
    private String period;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (!kind.equals("quarter")) {
            throw new Refusal("没有“" + kind + "”这种报表，现有：quarter");
        }
        Quarter quarter = Quarter.parse(period);
        if (quarter == null) {
            throw new Refusal("“" + period + "”不是季度，请写成 2026Q3");
        }
        return Outputs.quarterReport(office, quarter, out, console) ? DONE : SOME_REJECTED;
    }
}
