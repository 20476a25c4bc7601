package org.streetunion.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.PreparePractice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code practice}: the practice office in the window; where there is no display, its report and cards as files. */
@Command(name = "practice", description = "打开练习街道的窗口；没有显示器时改为写出它的季度报表和会员卡")
final class PracticeCommand implements Callable<Integer> {
    @ParentCommand
    private Program program;

    @Option(names = "--out", paramLabel = "文件夹", defaultValue = "practice", description = "没有显示器时写到这里")
    private Path out;

    @Override
    public Integer call() {
        Console console = program.console();
        console.say("这台机器没有显示器（或没有 GTK），改为写出练习街道的报表和会员卡。");
        Path folder = program.namesFolder() ? program.folder() : out.resolve("office");
        return Failures.told(console, () -> {
            try (Office office = PreparePractice.open(program::open, folder, program.clock(), Progress.SILENT)) {
                office.registers().all().forEach(register -> console
                        .say(register.ledger().title() + " " + register.count(Query.ALL) + " " + register.ledger().unit()));
                boolean right = Outputs.quarterReport(office, new Quarter(2026, 3), out, console);
                boolean printed = Outputs.cards(office, CardOrder.unkept(Query.ALL), out.resolve("会员卡.pdf"), console).complete();
                return right && printed ? OfficeCommand.DONE : OfficeCommand.SOME_REJECTED;
            }
        });
    }
}
