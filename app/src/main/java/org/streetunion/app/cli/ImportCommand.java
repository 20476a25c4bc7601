package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.work.Office;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.writing.RejectsWorkbook;
import org.streetunion.app.ledger.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import LEDGER FILE}: reads a workbook into a register as one batch. */
@Command(name = "import", description = "把表格导入台账（.xlsx .xls .csv）")
final class ImportCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账")
    private String ledger;

    @Parameters(index = "1", paramLabel = "文件")
    private Path file;

    @Option(names = "--dry-run", description = "只试，不写入")
    private boolean dryRun;

    @Option(names = "--fill-blanks", description = "已有的记录只填空白，不覆盖")
    private boolean fillBlanks;

    @Option(names = "--correct", description = "变动过的历史栏当作更正（原来记错了），而不是变更")
    private boolean correct;

    @Option(names = "--changed-on", paramLabel = "日期", description = "变更从哪一天起（不写就是今天）")
    private @Nullable LocalDate changedOn;

    @Option(names = "--quarter", paramLabel = "季度", description = "表里的职工、会员人数是哪一季的，如 2026Q3（不写就按表题，表题没有就是本季）")
    private @Nullable String quarter;

    @Option(names = "--rejects", paramLabel = "文件.xlsx", description = "把拒绝的行写到这个文件，改好可再导入")
    private @Nullable Path rejects;

    private @Nullable Quarter asked() throws Refusal {
        Quarter asked = quarter == null ? null : Quarter.parse(quarter);
        if (quarter != null && asked == null) {
            throw new Refusal("“" + quarter + "”不是季度，请写成 2026Q3");
        }
        return asked;
    }

    @Override
    int run(Office office, Console console) throws Refusal, UnreadableFile, IOException {
        register(office, ledger);
        ImportRequest request = new ImportRequest(office.planner().plan(file, ledger),
                fillBlanks ? ImportRequest.Mode.FILL_BLANKS : ImportRequest.Mode.OVERWRITE, correct, changedOn, asked());
        if (request.plan().sheets().isEmpty()) {
            Imports.skipped(request.plan(), console);
            throw new Refusal("“" + file.getFileName() + "”里没有可以导入的工作表");
        }
        ImportReport report = dryRun
                ? office.importer().check(request, Progress.SILENT)
                : office.importer().run(request, Program.actor(), Progress.SILENT);
        Imports.tell(report, office.registers(), console);
        if (report.counts().read() == 0) {
            throw new Refusal("“" + file.getFileName() + "”里没有数据行，什么也没有导入");
        }
        if (rejects != null && report.rejects().count() > 0) {
            RejectsWorkbook.write(report, rejects);
            console.say("拒绝的行写在：" + rejects);
        }
        return Imports.code(report);
    }
}
