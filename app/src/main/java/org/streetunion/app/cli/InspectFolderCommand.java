package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.assessment.InspectFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect-folder SCHEME --out DIR [--union NAME|CODE]}: 迎检台账, for one union or all of a scheme. */
@Command(name = "inspect-folder", description = "迎检台账：按方案的指标一项一个文件夹，封面、名单、佐证、目录")
final class InspectFolderCommand extends OfficeCommand {
    @Parameters(paramLabel = "方案", description = "考核方案的名称")
    private String scheme;

    @Option(names = "--out", required = true, paramLabel = "文件夹", description = "写到哪个文件夹")
    private Path out;

    @Option(names = "--union", paramLabel = "名称|编码", description = "只做这家工会，可以写几次")
    private List<String> unions = new ArrayList<>();

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        List<Long> ids = new ArrayList<>();
        for (String union : unions) {
            ids.add(Units.id(office, union));
        }
        InspectFolder.Done done = InspectFolder.into(out, office,
                new InspectFolder.Wish(Schemes.named(office, scheme).head().id(), ids), Program.actor(), Progress.SILENT);
        console.say("整理了 " + done.unions() + " 家，" + (done.lacking() == 0 ? "材料齐全" : "还缺 " + done.lacking() + " 样，见目录"));
        console.result(done.folder().toString());
        return done.unions() == 0 ? NOTHING_DONE : DONE;
    }
}
