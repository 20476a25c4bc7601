package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.app.work.appraisal.AppraisalSheet;
import org.streetunion.app.work.appraisal.Appraise;
import org.streetunion.app.work.appraisal.EndByAppraisal;
import org.streetunion.app.work.appraisal.ReopenAppraisal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine;

/** {@code appraise YEAR [--end NAME --day D --doc N --entitled N --present N --votes N] [--reopen NAME --reason R] [--sheet DIR]}: 年度考评. */
@Command(name = "appraise", description = "年度考评：计算一年，考评不称职的罢免或解聘，撤销审定，出汇总表")
final class AppraiseCommand extends OfficeCommand {
    private static final int MOST = 10;

    @CommandLine.Parameters(paramLabel = "年度", description = "例如 2026")
    private int year;

    @Option(names = "--end", paramLabel = "姓名", description = "考评不称职，罢免或解聘这个人")
    private @Nullable String end;

    @Option(names = "--day", paramLabel = "日期", description = "最后在任日")
    private @Nullable String day;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "罢免或解聘文号")
    private String docNo;

    @Option(names = "--entitled", paramLabel = "人数", description = "应到代表")
    private @Nullable Integer entitled;

    @Option(names = "--present", paramLabel = "人数", description = "实到代表")
    private @Nullable Integer present;

    @Option(names = "--votes", paramLabel = "票数", description = "赞成罢免的票数")
    private @Nullable Integer votes;

    @Option(names = "--reopen", paramLabel = "姓名", description = "撤销这个人的审定，可以再改")
    private @Nullable String reopen;

    @Option(names = "--reason", paramLabel = "原因", defaultValue = "", description = "为什么撤销审定")
    private String reason;

    @Option(names = "--sheet", paramLabel = "文件夹", description = "汇总表写到哪个文件夹")
    private @Nullable Path sheet;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        String who = end;
        if (who != null) {
            return ended(office, who, console);
        }
        String opened = reopen;
        if (opened != null) {
            return told(console, new ReopenAppraisal(office)
                    .run(new ReopenAppraisal.Order(appraisal(office, opened), reason), Program.actor()), "已撤销审定");
        }
        Path folder = sheet;
        if (folder != null && !AppraisalSheet.known(office, year)) {
            console.say(AppraisalSheet.nobody(year));
            return NOTHING_DONE;
        }
        if (folder != null) {
            WriteReport.Written written = WriteReport.into(folder, office, year + "年兼职干部履职考核汇总表",
                    AppraisalSheet.of(office, year));
            console.result(written.xlsx().toString());
            console.result(written.pdf().toString());
            return DONE;
        }
        Appraise.Done done = Appraise.usual(office).run(year, Program.actor());
        done.problems().stream().map(Problem::sentence).forEach(console::say);
        if (!done.done()) {
            return NOTHING_DONE;
        }
        console.result("已计算 " + done.people() + " 人，第 " + done.batch() + " 批");
        return DONE;
    }

    private long appraisal(Office office, String name) throws Refusal {
        List<Reference> people = office.registers().find("people", List.of(name)).getOrDefault(name, List.of());
        Query own = Query.ALL.and(new Filter.OneOf(AppraisalLedger.PERSON.key(), people))
                .and(new Filter.OneOf(AppraisalLedger.YEAR.key(), List.of(year)));
        List<Row> rows = people.size() == 1 ? office.registers().get(AppraisalLedger.KEY).store().first(own, MOST) : List.of();
        if (rows.size() != 1) {
            throw new Refusal(
                    people.size() > 1 ? "叫“" + name + "”的有 " + people.size() + " 人，请在窗口里办理" : year + "年没有“" + name + "”的考评");
        }
        return rows.get(0).id();
    }

    private int ended(Office office, String name, Console console) throws Refusal {
        Saved saved = new EndByAppraisal(office).run(new EndByAppraisal.Order(appraisal(office, name),
                day == null ? null : Units.day(day), entitled, present, votes, docNo), Program.actor());
        return told(console, saved, "已办理");
    }
}
