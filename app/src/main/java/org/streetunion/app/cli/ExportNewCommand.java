package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.reconcile.ExportNew;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export-new FILE.xlsx [--changed] [--purpose 上报区总工会]}: members that have not gone up to the real-name system yet. */
@Command(name = "export-new", description = "按实名制系统的 20 栏导出上次上报以后新增的会员，并记下已上报")
final class ExportNewCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "文件.xlsx")
    private Path file;

    @Option(names = "--changed", description = "上报过、后来有变动的也导出")
    private boolean changed;

    @Option(names = "--purpose", paramLabel = "用途", defaultValue = "", description = "写明用途（例如 上报区总工会）才写完整号码，并记作已上报；会记入操作日志")
    private String purpose;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Refusal("只能导出为 .xlsx，请改文件名：“" + file.getFileName() + "”");
        }
        ExportNew.Done done = ExportNew.run(office, new ExportNew.Wish(file, changed, purpose.strip()), Program.actor(),
                Progress.SILENT);
        console.say(done.words());
        if (done.fresh() + done.changed() == 0) {
            return NOTHING_DONE;
        }
        console.result(done.file().toString());
        return done.lacking().isEmpty() ? DONE : SOME_REJECTED;
    }
}
