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
import org.streetunion.app.work.sheets.LookAtSheet;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.SheetOutcome;
import org.streetunion.app.work.sheets.StartSheet;
import org.streetunion.app.work.sheets.WriteSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheet UNION [--year Y] [--from WAY] [--do STEP --date D --office N --union N --note T]}: a sheet of 三定一统筹. */
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

    @Override
    int run(Office office, Console console) throws Refusal, java.io.IOException {
        LocalDate today = LocalDate.now(office.clock());
        StartSheet.From way = Arrays.stream(StartSheet.From.values()).filter(each -> each.words().equals(from)).findFirst()
                .orElseThrow(() -> new Refusal("“" + from + "”不认识，请写 按模板、照上年 或 空白"));
        SheetOutcome sheet = StartSheet.run(office, Units.id(office, union), year == null ? today.getYear() : year, way,
                Program.actor());
        if (sheet.sheet() == 0) {
            said(sheet.problems(), console);
            return NOTHING_DONE;
        }
        if (step != null) {
            SheetOutcome moved = MoveSheet.run(office, sheet.sheet(), order(today), Program.actor());
            said(moved.problems(), console);
            if (!moved.done()) {
                return NOTHING_DONE;
            }
        }
        if (out != null) {
            WriteSheet.Written written = WriteSheet.into(out, office, sheet.sheet(), Program.actor());
            console.result(written.docx().toString());
            console.result(written.pdf().toString());
        }
        LocalDate day = on == null ? today : Units.day(on);
        show(LookAtSheet.find(office, sheet.sheet(), day).orElseThrow(() -> new Refusal("这份责任书已经不在了")), console);
        return DONE;
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
