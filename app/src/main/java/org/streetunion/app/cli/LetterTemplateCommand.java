package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.letters.BrokenTemplate;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.office.documents.DocumentLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.letters.LetterTemplate;
import org.streetunion.app.work.letters.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code letter-template LEDGER TITLE [--kind K] [--docx FILE] [--out FILE.docx]}: a template of the office's own, for any register. */
@Command(name = "letter-template", description = "给任何一个台账添加文书模板；不写 --docx 就用列出全部名称的起稿")
final class LetterTemplateCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "台账", description = "用于哪个台账的记录")
    private String ledger;

    @Parameters(index = "1", paramLabel = "名称", description = "模板名称")
    private String title;

    @Option(names = "--kind", paramLabel = "文种", defaultValue = "通知", description = "文种，不写为通知")
    private String kind;

    @Option(names = "--docx", paramLabel = "文件.docx", description = "读入写好的模板")
    private @Nullable Path docx;

    @Option(names = "--out", paramLabel = "文件.docx", description = "另存一份，拿去修改")
    private @Nullable Path out;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (!DocumentLedger.KINDS.codes().contains(kind)) {
            throw new Refusal("没有文种“" + kind + "”，请写：" + String.join("、", DocumentLedger.KINDS.codes()));
        }
        Letters letters = new Letters(office);
        LetterTemplate wanted = new LetterTemplate("", title, kind, register(office, ledger).ledger().key(), false, true);
        byte[] content = docx == null ? letters.starter(wanted) : Files.readAllBytes(docx);
        try {
            letters.add(wanted, content, Program.actor());
        } catch (BrokenTemplate broken) {
            throw new Refusal(broken.sentence());
        }
        if (out != null) {
            SafeFile.write(out, to -> to.write(content));
            console.result(out.toString());
        }
        console.say("已添加模板“" + title + "”，用于“" + register(office, ledger).ledger().title() + "”");
        return DONE;
    }
}
