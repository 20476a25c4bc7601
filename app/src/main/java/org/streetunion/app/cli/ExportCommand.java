package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.writing.ExportRequest;
import org.streetunion.app.exchange.writing.Exported;
import org.streetunion.app.exchange.writing.ListExport;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code export LEDGER FILE.xlsx|.pdf}: a list as a workbook with every column, or as pages with the usual ones. Sensitive columns are
 * masked.
 */
@Command(name = "export", description = "把台账导出为 .xlsx 或 .pdf（敏感栏脱敏）")
final class ExportCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账")
    private String ledger;

    @Parameters(index = "1", paramLabel = "文件.xlsx|.pdf")
    private Path file;

    @Option(names = "--search", paramLabel = "文字", defaultValue = "", description = "只导出包含这些字的")
    private String search;

    @Option(names = "--on", paramLabel = "日期", description = "截至这一天的样子，例如 2026-03-31")
    private @Nullable String on;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".pdf")) {
            throw new Refusal("只能导出为 .xlsx 或 .pdf，请改文件名：“" + file.getFileName() + "”");
        }
        Query query = Query.ALL.search(search).asOf(Units.past(office, on));
        Viewer viewer = Viewer.masked(Program.actor());
        ExportRequest request = name.endsWith(".pdf")
                ? ExportRequest.usual(register(office, ledger), query, viewer)
                : ExportRequest.whole(register(office, ledger), query, viewer);
        Exported exported = new ListExport(office.clock()).write(request, file, Progress.SILENT);
        console.say(exported.sentence());
        console.result(exported.file().toString());
        return DONE;
    }
}
