package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.exchange.writing.Template;
import org.streetunion.app.work.Office;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code template LEDGER FILE.xlsx}: an empty import template with drop-down lists and a 填表说明. */
@Command(name = "template", description = "生成空白导入模板")
final class TemplateCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账")
    private String ledger;

    @Parameters(index = "1", paramLabel = "文件.xlsx")
    private Path file;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        new Template(office.registers()).write(register(office, ledger).ledger(), file);
        console.result(file.toString());
        return DONE;
    }
}
