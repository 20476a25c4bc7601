package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.MakeBackup;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code backup --out DIR}: the whole office in one file, opened once before it counts. */
@Command(name = "backup", description = "把整个街道的数据备份成一个文件，并当场核对能打开")
final class BackupCommand extends OfficeCommand {
    @Option(names = "--out", paramLabel = "文件夹", required = true, description = "备份放在哪个文件夹（最好是 U 盘或另一块硬盘）")
    private Path out;

    @Override
    int run(Office office, Console console) throws OfficeUnavailable, IOException {
        MakeBackup.Made made = MakeBackup.into(out, office, Progress.SILENT);
        console.say("备份已做好，并已打开核对。备份里带着密钥，请像原数据一样妥善保管。");
        console.result(made.file().toString());
        return DONE;
    }
}
