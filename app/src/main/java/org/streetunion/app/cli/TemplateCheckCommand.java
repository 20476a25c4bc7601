package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.exchange.letters.BrokenTemplate;
import org.streetunion.app.exchange.letters.TemplateProblem;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template-check FILE.docx [--ledger LEDGER] [--names]}: what a template says that nobody will understand. */
@Command(name = "template-check", description = "检查文书模板：哪里写错、应写什么")
final class TemplateCheckCommand extends OfficeCommand {
    @Parameters(paramLabel = "文件.docx")
    private Path file;

    @Option(names = "--ledger", paramLabel = "台账", defaultValue = "unions", description = "用于哪个台账，不写为 unions")
    private String ledger;

    @Option(names = "--names", description = "列出可用的名称和清单")
    private boolean names;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        register(office, ledger);
        Letters letters = new Letters(office);
        if (names) {
            letters.names(ledger).forEach(console::result);
            letters.lists(ledger).forEach(list -> console.result("清单：" + list));
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusal("没有文件“" + file + "”");
        }
        List<TemplateProblem> problems = problems(letters);
        problems.forEach(problem -> console.say(problem.words()));
        console.say(problems.isEmpty() ? "模板没有问题" : "共 " + problems.size() + " 处要改");
        return problems.isEmpty() ? DONE : NOTHING_DONE;
    }

    private List<TemplateProblem> problems(Letters letters) throws IOException {
        try {
            return letters.problems(Files.readAllBytes(file), ledger);
        } catch (BrokenTemplate broken) {
            return broken.problems();
        }
    }
}
