package org.streetunion.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.claims.ClaimLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.reporting.tasks.TaskFactsStore;
import org.streetunion.app.reporting.tasks.TaskLine;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.tasks.AcceptClaim;
import org.streetunion.app.work.tasks.ClaimProject;
import org.streetunion.app.work.tasks.CloseTasks;
import org.streetunion.app.work.tasks.SplitQuota;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The deeds on projects, lists and the district's targets from the command line. */
final class TaskCommands {
    private TaskCommands() {}

    /** {@code claim PROJECT --way 菜单式认领 --union NAME… --person NAME… [--day D] [--due D] [--goal TEXT]}. */
    @Command(name = "claim", description = "登记认领：claim 项目编号 --way 菜单式认领 --union 工会（可写几次）")
    static final class Claim extends OfficeCommand {
        @Parameters(paramLabel = "项目", description = "编号或名称")
        private String project;

        @Option(names = "--way", paramLabel = "方式", required = true, description = "包干认领、菜单式认领或个体认领")
        private String way;

        @Option(names = "--person", paramLabel = "干部", description = "认领的工会干部，可写几次")
        private List<String> people = new ArrayList<>();

        @Option(names = "--union", paramLabel = "工会", description = "认领的工会，可写几次")
        private List<String> unions = new ArrayList<>();

        @Option(names = "--day", paramLabel = "日期", description = "认领日期，不写为今天")
        private @Nullable String day;

        @Option(names = "--due", paramLabel = "日期", description = "计划完成日期")
        private @Nullable String due;

        @Option(names = "--goal", paramLabel = "文字", defaultValue = "", description = "目标")
        private String goal;

        @Override
        int run(Office office, Console console) throws Refusal {
            String known = ClaimLedger.WAYS.find(way)
                    .orElseThrow(() -> new Refusal("“" + way + "”不是认领方式，请写：" + String.join("、", ClaimLedger.WAYS.codes())));
            ClaimProject.Order order = new ClaimProject.Order(one(office, "projects", project), known,
                    all(office, "people", people), all(office, "unions", unions), dayOr(office, day),
                    goal, due == null ? null : Units.day(due));
            ClaimProject.Done done = ClaimProject.run(office, order, Program.actor());
            return told(console, done.problems(), done.batch(), "已登记认领 " + done.claims() + " 条");
        }
    }

    /** {@code accept-claim PROJECT --union NAME | --person NAME --points N --opinion TEXT [--day D]}. */
    @Command(name = "accept-claim", description = "验收认领：accept-claim 项目编号 --union 工会 --points 90 --opinion 意见")
    static final class Accept extends OfficeCommand {
        @Parameters(paramLabel = "项目", description = "编号或名称")
        private String project;

        @Option(names = "--person", paramLabel = "干部", description = "认领的干部")
        private @Nullable String person;

        @Option(names = "--union", paramLabel = "工会", description = "认领的工会")
        private @Nullable String union;

        @Option(names = "--points", paramLabel = "得分", required = true, description = "0 到 100")
        private int points;

        @Option(names = "--opinion", paramLabel = "文字", required = true, description = "验收意见")
        private String opinion;

        @Option(names = "--day", paramLabel = "日期", description = "验收日期，不写为今天")
        private @Nullable String day;

        @Override
        int run(Office office, Console console) throws Refusal {
            long claim = AcceptClaim.find(office, one(office, "projects", project),
                    person == null ? null : one(office, "people", person), union == null ? null : one(office, "unions", union))
                    .orElseThrow(() -> new Refusal("没有找到这条认领，请写 --union 或 --person"));
            if (points < 0) {
                throw new Refusal("验收得分是 0 到 100 分，不能是 " + points);
            }
            AcceptClaim.Done done = AcceptClaim.run(office,
                    new AcceptClaim.Order(claim, dayOr(office, day), null, opinion, points), Program.actor());
            return told(console, done.problems(), done.batch(), "已验收");
        }
    }

    /** {@code close-task ITEM --period 2026年10月 [--zone Z] [--union U] [--person P] [--day D] [--by NAME] [--evidence TEXT]}. */
    @Command(name = "close-task", description = "销号：close-task 事项 --period 2026年10月 --evidence 佐证")
    static final class Close extends OfficeCommand {
        @Parameters(paramLabel = "事项", description = "清单事项的全名")
        private String item;

        @CommandLine.Mixin
        private ItemPlace place = new ItemPlace();

        @Option(names = "--period", paramLabel = "所属期", description = "例如 2026年10月；只有一期没销号时可以不写")
        private @Nullable String period;

        @Option(names = "--day", paramLabel = "日期", description = "销号日期，不写为今天")
        private @Nullable String day;

        @Option(names = "--by", paramLabel = "干部", description = "销号人，不写为责任人")
        private @Nullable String by;

        @Option(names = "--evidence", paramLabel = "文字", defaultValue = "", description = "佐证")
        private String evidence;

        @Option(names = "--file", paramLabel = "文件", description = "附件，可写几次")
        private List<Path> files = new ArrayList<>();

        @Override
        int run(Office office, Console console) throws Refusal {
            long task = place.one(office, item);
            CloseTasks.Done done = CloseTasks.run(office,
                    new CloseTasks.Order(List.of(new CloseTasks.Turn(task, turn(office, task))), dayOr(office, day),
                            by == null ? null : (Long) one(office, "people", by), evidence, files),
                    Program.actor());
            return told(console, done.problems(), done.batch(), "已销号 " + done.closed() + " 件");
        }

        private String turn(Office office, long task) throws Refusal {
            if (period != null) {
                return period;
            }
            LocalDate today = LocalDate.now(office.clock());
            List<String> open = new TaskFactsStore(office.database().sql()).until(today).stream()
                    .filter(line -> line.item().id() == task && line.open(today)).map(TaskLine::turn)
                    .map(turn -> turn.period()).toList();
            if (open.size() != 1) {
                throw new Refusal(open.isEmpty() ? "这件事项没有要销号的" : "有 " + open.size() + " 期没销号，请写 --period，例如 " + open.get(0));
            }
            return open.get(0);
        }
    }

    /** {@code split-quota QUOTA --among 各社区（村） --by 按会员数 [--dry]}. */
    @Command(name = "split-quota", description = "分解区总任务：split-quota 任务 --by 按会员数 --among 各社区工会")
    static final class Split extends OfficeCommand {
        @Parameters(paramLabel = "任务", description = "任务名称")
        private String quota;

        @Option(names = "--among", paramLabel = "分给谁", defaultValue = "各社区（村）", description = "各社区（村）、各社区工会或各基层工会")
        private String among;

        @Option(names = "--by", paramLabel = "怎么分", defaultValue = "按会员数", description = "按会员数、按未建会单位数或平均分")
        private String by;

        @Option(names = "--dry", description = "只看不写")
        private boolean dry;

        @Override
        int run(Office office, Console console) throws Refusal {
            SplitQuota.Order order = new SplitQuota.Order(one(office, "quotas", quota),
                    named(QuotaWeights.Among.values(), QuotaWeights.Among::words, among),
                    named(QuotaWeights.By.values(), QuotaWeights.By::words, by));
            if (dry && SplitQuota.check(office, order).stream().noneMatch(Problem::blocks)) {
                SplitQuota.propose(office, order)
                        .forEach(part -> console.result(part.taker().name() + "\t" + part.amount()));
                return DONE;
            }
            SplitQuota.Done done = SplitQuota.run(office, order, Program.actor());
            done.parts().forEach(part -> console.result(part.taker().name() + "\t" + part.amount()));
            return told(console, done.problems(), done.batch(), "已分解成 " + done.parts().size() + " 份");
        }
    }

    private static <T> T named(T[] values, Function<T, String> words, String typed) throws Refusal {
        return Arrays.stream(values).filter(each -> words.apply(each).equals(typed)).findFirst()
                .orElseThrow(() -> new Refusal("没有“" + typed + "”，请写：" + Arrays.stream(values).map(words)
                        .collect(Collectors.joining("、"))));
    }

    private static LocalDate dayOr(Office office, @Nullable String typed) throws Refusal {
        return typed == null ? LocalDate.now(office.clock()) : Units.day(typed);
    }

    private static List<Long> all(Office office, String ledger, List<String> names) throws Refusal {
        List<Long> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(one(office, ledger, name));
        }
        return ids;
    }

    static long one(Office office, String ledger, String name) throws Refusal {
        List<Reference> found = office.registers().find(ledger, List.of(name)).getOrDefault(name, List.of());
        if (found.size() != 1) {
            String title = office.registers().get(ledger).ledger().title();
            throw new Refusal(found.isEmpty()
                    ? title + "里没有“" + name + "”"
                    : title + "里有 " + found.size() + " 个“" + name + "”，请写编号或在窗口里办");
        }
        return found.get(0).id();
    }
}
