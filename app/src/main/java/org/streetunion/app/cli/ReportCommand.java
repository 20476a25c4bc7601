package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.books.CrossFoot;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteSummary;
import org.streetunion.app.work.issued.IssueStatement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report quarter 2026Q3 --out DIR} and {@code report rates 2026-09-30 --out DIR}: a report as xlsx and pdf. */
@Command(name = "report", description = "生成报表：report quarter 2026Q3 --out 文件夹；统计表：report rates 2026-09-30 --out 文件夹")
final class ReportCommand extends OfficeCommand {
    private static final String QUARTER = "quarter";

    @Parameters(index = "0", paramLabel = "报表", description = "quarter（季度工作报表），或者一种统计表的名称，写错了会列出全部")
    private String kind;

    @Parameters(index = "1", paramLabel = "期间", arity = "0..1", description = "季度写 2026Q3；统计表写截止日期 2026-09-30，不写为今天")
    private @Nullable String period;

    @Option(names = "--choose", paramLabel = "选项=值", description = "统计表的选项，例如 --choose by=按片区")
    private final Map<String, String> chosen = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "文件夹", required = true)
    private Path out;

    @Option(names = "--issue", paramLabel = "存档人", description = "经费的报表同时存档（季报、预算决算、执行、公开、余额表），写谁存的")
    private @Nullable String issuedBy;

    @Option(names = "--to", paramLabel = "对象", description = "存档时写报给谁、向谁公开", defaultValue = "")
    private String sentTo = "";

    @Option(names = "--reason", paramLabel = "原因", description = "存档更正版时写为什么更正", defaultValue = "")
    private String reason = "";

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (kind.equals(QUARTER)) {
            Quarter quarter = period == null ? null : Quarter.parse(period);
            if (quarter == null) {
                throw new Refusal("“" + (period == null ? "" : period) + "”不是季度，请写成 2026Q3");
            }
            return Outputs.quarterReport(office, quarter, out, console) ? DONE : SOME_REJECTED;
        }
        Summary summary = office.summaries().find(kind).orElseThrow(() -> new Refusal("没有“" + kind + "”这种报表，现有：" + QUARTER + "、"
                + office.summaries().all().stream().map(Summary::key).collect(Collectors.joining("、"))));
        Summary.Request request = new Summary.Request(day(office), choices(summary));
        if (issuedBy != null && !issued(office, summary, request, issuedBy, console)) {
            return NOTHING_DONE;
        }
        WriteSummary.Written written = WriteSummary.into(out, office, summary, request);
        written.report().notes().forEach(console::say);
        console.result(written.xlsx().toString());
        console.result(written.pdf().toString());
        return CrossFoot.unsound(written.report().notes()).isEmpty() ? DONE : SOME_REJECTED;
    }

    private boolean issued(Office office, Summary summary, Summary.Request request, String by, Console console)
            throws IOException {
        Saved saved = new IssueStatement(office).run(new IssueStatement.Order(summary, request, by, sentTo, reason),
                Program.actor());
        saved.problems().stream().map(Problem::sentence).forEach(console::say);
        if (saved.done()) {
            console.say("已存档，见“报表存档”");
        }
        return saved.done();
    }

    private LocalDate day(Office office) throws Refusal {
        Parsed<LocalDate> day = period == null ? Parsed.of(LocalDate.now(office.clock())) : Types.DAY.parse(period);
        LocalDate value = day.value();
        if (value == null) {
            throw new Refusal("“" + period + "”不是日期，请写成 2026-09-30");
        }
        return value;
    }

    private Map<String, String> choices(Summary summary) throws Refusal {
        Map<String, String> choices = new HashMap<>(chosen);
        for (Summary.Option option : summary.options()) {
            String choice = chosen.get(option.key());
            if (choice != null && !option.choices().contains(choice)) {
                throw new Refusal("“" + option.label() + "”没有“" + choice + "”，可选：" + String.join("、", option.choices()));
            }
            choices.remove(option.key());
        }
        if (!choices.isEmpty()) {
            throw new Refusal(summary.title() + "没有选项“" + choices.keySet().iterator().next() + "”，可选："
                    + summary.options().stream().map(option -> option.key() + "（" + option.label() + "）")
                            .collect(Collectors.joining("、")));
        }
        return chosen;
    }
}
