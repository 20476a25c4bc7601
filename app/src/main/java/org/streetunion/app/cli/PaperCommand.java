package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.papers.Paper;
import org.streetunion.app.work.papers.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paper KIND FILE [--search TEXT] [--set NAME=NUMBER]…}: 联系卡, 通讯录, 花名册, 签到表, labels of a list. */
@Command(name = "paper", description = "打印用的名单和标签：联系卡、通讯录、花名册、签到表、标签（敏感栏脱敏）")
final class PaperCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "哪一种", description = "例如 contact-cards 或 联系卡；写错了会列出全部")
    private String kind;

    @Parameters(index = "1", paramLabel = "文件", description = "例如 联系卡.pdf、通讯录.xlsx")
    private Path file;

    @Option(names = "--search", paramLabel = "文字", defaultValue = "", description = "只要包含这些字的")
    private String search;

    @Option(names = "--set", paramLabel = "名称=数", description = "版面的数字，例如 --set a_sheet=1，可写多次")
    private final Map<String, Integer> set = new LinkedHashMap<>();

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        Paper paper = Papers.all().stream().filter(each -> each.key().equals(kind) || each.title().equals(kind)).findFirst()
                .orElseThrow(() -> new Refusal("没有“" + kind + "”，现有：" + Papers.all().stream()
                        .map(each -> each.key() + "（" + each.title() + "）").collect(Collectors.joining("、"))));
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (paper.endings().stream().noneMatch(ending -> name.endsWith("." + ending))) {
            throw new Refusal(paper.title() + "的文件名要以 ." + String.join(" 或 .", paper.endings()) + " 结尾");
        }
        List<String> known = paper.measures().stream().map(Paper.Measure::key).toList();
        for (String each : set.keySet()) {
            if (!known.contains(each)) {
                throw new Refusal(
                        paper.title() + (known.isEmpty()
                                ? "没有可以设置的数字"
                                : "没有“" + each + "”，可以设置：" + paper.measures().stream()
                                        .map(measure -> measure.key() + "（" + measure.label() + "）")
                                        .collect(Collectors.joining("、"))));
            }
        }
        try {
            paper.write(new Paper.Run(office, Query.ALL.search(search), Viewer.masked(Program.actor()), set, Progress.SILENT),
                    file);
        } catch (IllegalArgumentException unfit) {
            throw new Refusal(String.valueOf(unfit.getMessage()));
        }
        console.result(file.toString());
        return DONE;
    }
}
