package org.streetunion.app.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.streetunion.app.database.BackupNote;
import org.streetunion.app.database.OfficeBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code --data DIR restore FILE.zip}: an office out of a backup, in a folder that is empty or not there yet. */
@Command(name = "restore", description = "用备份恢复成一个新的数据文件夹（--data 指定，须是空的）")
final class RestoreCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @ParentCommand
    private Program program;

    @Parameters(paramLabel = "文件.zip")
    private Path file;

    @Override
    public Integer call() {
        Console console = program.console();
        return Failures.told(console, () -> {
            BackupNote note = OfficeBackup.restore(file, program.folder());
            console.say("已恢复到 " + LocalDateTime.ofInstant(note.at(), program.clock().getZone()).format(MINUTE) + " 的样子，备份文件没有动。");
            console.result(program.folder().toString());
            return OfficeCommand.DONE;
        });
    }
}
