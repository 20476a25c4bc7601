package org.streetunion.app.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.sheets.CountBases;
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;
import org.streetunion.app.work.sheets.StartSheet;
import org.streetunion.app.work.sheets.WriteSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheet UNION [--year Y] [--from WAY] [--do STEP --date D --office N --union N --note T] [--bases]}: a sheet of 三定一统筹. */
@Command(name = "sheet", description = "三定一统筹责任书：新建（按模板、照上年、空白），看完成情况，签订、执行、小结、考核、更正")
final class SheetCommand extends OfficeCommand {
    @Parameters(paramLabel = "工会", description = "名称或编码")
    private String union;

    @Option(names = "--year", paramLabel = "年度", description = "默认今年")
    private @Nullable Integer year;

    @Option(names = "--from", paramLabel = "方式", description = "还没有时怎么建：按模板（默认）、照上年、空白", defaultValue = "按模板")
    private String from = "按模板";

    @Option(names = "--on", paramLabel = "日期", description = "截至哪天的完成情况，默认今天")
    private @Nullable String on;

    @Option(names = "--do", paramLabel = "事项", description = "签订、执行、半年小结、年终考核、开始更正、签订更正")
    private @Nullable String step;

    @Option(names = "--date", paramLabel = "日期", description = "办理日期，默认今天")
    private @Nullable String date;

    @Option(names = "--office", paramLabel = "姓名", description = "街道方签订人", defaultValue = "")
    private String officeSigner = "";

    @Option(names = "--union-signer", paramLabel = "姓名", description = "工会方签订人", defaultValue = "")
    private String unionSigner = "";

    @Option(names = "--note", paramLabel = "文字", description = "小结、意见或者更正原因", defaultValue = "")
    private String note = "";

    @Option(names = "--score", paramLabel = "分", description = "年终得分")
    private @Nullable BigDecimal score;

    @Option(names = "--out", paramLabel = "文件夹", description = "把目标责任书（docx、pdf）写到这个文件夹")
    private java.nio.file.@Nullable Path out;

    @Option(names = "--correction", description = "与 --out 一起用：写更正（正在更正的，或者最近一次签订的）和变更前后的对照")
    private boolean correction;

    @Option(names = "--lendings", description = "照上年新建时，上年年底到期的人员调配接着用到这一年年底")
    private boolean lendings;

    @Option(names = "--bases", description = "取年初基数：指标里没有填的，按上年年底的数补上")
    private boolean bases;

    @Override
    int run(Office office, Console console) throws Refusal, java.io.IOException {
        LocalDate today = LocalDate.now(office.clock());
        StartSheet.From way = Arrays.stream(StartSheet.From.values()).filter(each -> each.words().equals(from)).findFirst()
                .orElseThrow(() -> new Refusal("“" + from + "”不认识，请写 按模板、照上年 或 空白"));
        long sheet = sheet(office, Units.id(office, union), way, console);
        if (sheet == 0) {
            return NOTHING_DONE;
        }
        if (bases) {
            said(CountBases.run(office, sheet, Program.actor()).problems(), console);
        }
        if (step != null) {
            SheetOutcome moved = MoveSheet.run(office, sheet, order(today), Program.actor());
            said(moved.problems(), console);
            if (!moved.done()) {
                return NOTHING_DONE;
            }
        }
        if (out != null) {
            WriteSheet.Written written = written(office, sheet, out);
            console.result(written.docx().toString());
            console.result(written.pdf().toString());
        }
        LocalDate day = on == null ? today : Units.day(on);
        show(LookAtSheet.find(office, sheet, day).orElseThrow(() -> new Refusal("这份责任书已经不在了")), console);
        return DONE;
    }

    /** The sheet that there is, or a new one; 0 when it was refused. */
    private long sheet(Office office, long whose, StartSheet.From way, Console console) {
        int wanted = year == null ? LocalDate.now(office.clock()).getYear() : year;
        StartSheet.Begun begun = StartSheet.run(office, new StartSheet.Order(List.of(whose), wanted, way, lendings),
                Program.actor());
        if (begun.done()) {
            return begun.sheets().get(0);
        }
        long there = LookAtSheet.id(office, whose, wanted).orElse(0L);
        if (there == 0) {
            said(begun.problems(), console);
        }
        return there;
    }

    private WriteSheet.Written written(Office office, long sheet, java.nio.file.Path folder)
            throws Refusal, java.io.IOException {
        String none = correction ? WriteSheet.uncorrected(office, sheet, 0) : "";
        if (!none.isEmpty()) {
            throw new Refusal(none);
        }
        return correction
                ? WriteSheet.correction(folder, office, sheet, 0, Program.actor())
                : WriteSheet.into(folder, office, sheet, Program.actor());
    }

    private MoveSheet.Order order(LocalDate today) throws Refusal {
        MoveSheet.Step wanted = Arrays.stream(MoveSheet.Step.values()).filter(each -> each.words().equals(step)).findFirst()
                .orElseThrow(() -> new Refusal("没有“" + step + "”这一步，请写 签订、执行、半年小结、年终考核、开始更正 或 签订更正"));
        return new MoveSheet.Order(wanted, date == null ? today : Units.day(date), officeSigner, unionSigner, note, score);
    }

    private static void said(List<Problem> problems, Console console) {
        problems.stream().map(Problem::sentence).forEach(console::say);
    }

    private static void show(LookAtSheet.View view, Console console) {
        SheetFacts facts = view.facts();
        console.result(facts.head().name() + "\t" + facts.head().year() + "\t" + facts.head().state()
                + (view.correcting() ? "（更正中）" : ""));
        facts.posts()
                .forEach(post -> console.result("岗位\t" + post.post() + "\t" + post.holder()
                        + "\t联系 " + post.links() + " 家"));
        for (TargetProgress target : facts.targets()) {
            console.result("目标\t" + target.target().name() + "\t" + target.words() + "\t" + target.lineWords() + "\t得分 "
                    + TargetProgress.text(target.score()));
        }
        facts.guarantees().forEach(each -> console.result("保障\t" + each.aspect() + "\t" + each.item()));
        facts.staff().forEach(each -> console.result("统筹\t" + each.person() + "\t" + each.kind() + "\t" + each.lender()));
        console.result("合计得分\t" + facts.scoreWords());
        view.gaps().forEach(console::say);
        view.changes().forEach(change -> console.say("与签订的不同：" + change));
    }
}
