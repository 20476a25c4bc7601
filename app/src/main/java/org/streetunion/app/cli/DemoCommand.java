package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.database.OfficeFolder;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.sample.model.Size;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code demo --out DIR}: a new practice office, all sample workbooks imported, report and cards written. */
@Command(name = "demo", description = "建一个练习街道：导入样例表格，出季度报表和会员卡")
final class DemoCommand implements java.util.concurrent.Callable<Integer> {
    private static final Quarter QUARTER = new Quarter(2026, 3);

    @ParentCommand
    private Program program;

    @Option(names = "--out", paramLabel = "文件夹", required = true)
    private Path out;

    @Option(names = "--size", defaultValue = "small", description = "small、xiaogang 或 fengmen")
    private Size size;

    @Override
    public Integer call() {
        Console console = program.console();
        return Failures.told(console, () -> {
            Path folder = program.namesFolder() ? program.folder() : Files.createTempDirectory("practice");
            if (OfficeFolder.holdsOffice(folder)) {
                console.say("数据文件夹里已经有一个街道：" + folder + "。练习街道请另选一个空文件夹，以免混在一起。");
                return OfficeCommand.NOTHING_DONE;
            }
            return run(folder, console);
        });
    }

    private int run(Path folder, Console console) throws Refusal, OfficeUnavailable, UnreadableFile, IOException {
        Files.createDirectories(out);
        try (Office office = program.open(folder)) {
            List<ImportReport> reports = LoadPractice.into(office, size, out.resolve("样例表格"), (file, report) -> {
                console.say(String.valueOf(file.getFileName()));
                Imports.tell(report, office.registers(), console);
            });
            boolean clean = reports.stream().allMatch(ImportReport::clean);
            boolean right = Outputs.quarterReport(office, QUARTER, out, console);
            boolean printed = Outputs.cards(office, CardOrder.unkept(Query.ALL), out.resolve("会员卡.pdf"), console).complete();
            console.say("练习街道的数据在：" + folder);
            return clean && right && printed ? OfficeCommand.DONE : OfficeCommand.SOME_REJECTED;
        }
    }
}
