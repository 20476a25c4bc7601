package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReport;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.grants.GrantBasis;
import org.streetunion.app.work.grants.GrantPapers;
import org.streetunion.app.work.grants.GrantPlan;
import org.streetunion.app.work.grants.GrantReceipts;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.GrantView;
import org.streetunion.app.work.grants.MoveGrants;
import org.streetunion.app.work.grants.ProposeGrants;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grant show|make NAME --kind K --by BASIS --each|--total AMOUNT} and {@code grant approve|pay|arrived|receipt|sheet|bank NAME}. */
@Command(name = "grant", description = "拨付批次：按公式看一看、拟定、审批、付款、确认到账，出明细表和银行付款文件")
final class GrantCommand extends OfficeCommand {
    private static final Map<String, GrantStep> STEPS = Map.of("approve", GrantStep.APPROVE, "pay", GrantStep.PAY, "arrived",
            GrantStep.ARRIVE);
    private static final Map<String, GrantBasis> BASES = Map.of("members", GrantBasis.MEMBERS, "stars", GrantBasis.STARS,
            "claims",
            GrantBasis.CLAIMS, "evenly", GrantBasis.EVENLY, "owed", GrantBasis.OWED, "prepared", GrantBasis.PREPARED);
    private static final String WAYS = "会员数 members、星级 stars、验收的项目 claims、每家一样 evenly、账上的应付下级 owed、代管的建会筹备金 prepared";

    @CommandLine.Parameters(index = "0", paramLabel = "show|make|approve|pay|arrived|receipt|sheet|bank", description = "做什么")
    private String what;

    @CommandLine.Parameters(index = "1", paramLabel = "批次", description = "批次名称")
    private String name;

    @Option(names = "--kind", paramLabel = "款项性质", description = "回拨（不写就是）、专项、超收、帮扶、送温暖、救灾、以奖代补、项目制、筹备金返还、其他")
    private @Nullable String kind;

    @Option(names = "--by", paramLabel = "办法", defaultValue = "members", description = WAYS)
    private String basis;

    @Option(names = "--each", paramLabel = "元", description = "每人、每星、每个项目或每家多少元")
    private @Nullable String each;

    @Option(names = "--total", paramLabel = "元", description = "总额多少元，按比例分")
    private @Nullable String total;

    @Option(names = "--communities", description = "拨给各社区工会，不写就是各基层工会")
    private boolean communities;

    @Option(names = "--union", paramLabel = "工会", split = "[,，、]", description = "只拨给哪几家，可写几个，不写就是全部；receipt 时是哪一家的收据号")
    private List<String> unions = List.of();

    @Option(names = "--day", paramLabel = "日期", description = "哪天（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--who", paramLabel = "姓名", defaultValue = "", description = "审批人")
    private String who;

    @Option(names = "--doc", paramLabel = "文号", defaultValue = "", description = "文号；确认到账时是收据号")
    private String docNo;

    @Option(names = "--out", paramLabel = "文件夹", description = "文件写到哪个文件夹")
    private @Nullable Path out;

    @Option(names = "--unit", paramLabel = "元|万元", defaultValue = "元", description = "sheet 的计量单位")
    private String unit = "元";

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        LocalDate on = day == null ? LocalDate.now(office.clock()) : Units.day(day);
        if (what.equals("show") || what.equals("make")) {
            return reckoned(office, plan(on, unions(office)), console);
        }
        List<Reference> found = office.registers().find("grantbatches", List.of(name)).getOrDefault(name, List.of());
        if (found.size() != 1) {
            throw new Refusal("没有叫“" + name + "”的拨付批次");
        }
        GrantView view = GrantView.find(office, found.get(0).id()).orElseThrow(() -> new Refusal("这一批已经不在了"));
        Path folder = out == null ? Path.of("") : out;
        if (what.equals("sheet")) {
            WriteReport.Written written = WriteReport.into(folder, office,
                    GrantPapers.title(view) + Unit.named(unit).mark(), GrantPapers.list(office, view, Unit.named(unit)));
            console.result(written.xlsx().toString());
            console.result(written.pdf().toString());
            return DONE;
        }
        if (what.equals("bank")) {
            BankFile.Written written = GrantPapers.bank(folder, office, view, Program.actor());
            console.result(written.file().toString());
            Stream.of(GrantPapers.left(view), written.wanting()).filter(words -> !words.isEmpty()).forEach(console::say);
            return DONE;
        }
        return what.equals("receipt") ? receipt(office, view, console) : moved(office, view, on, console);
    }

    /** The receipt number of one union, or of several the same. */
    private int receipt(Office office, GrantView view, Console console) throws Refusal {
        List<Long> wanted = unions(office);
        Map<Long, String> numbers = new LinkedHashMap<>();
        view.grants().stream().filter(row -> wanted.contains(row.get(GrantLedger.UNION, Reference.to(0)).id()))
                .forEach(row -> numbers.put(row.id(), docNo));
        return told(console, new GrantReceipts(office).run(new GrantReceipts.Order(numbers), Program.actor()), "已填收据号");
    }

    private List<Long> unions(Office office) throws Refusal {
        Map<String, List<Reference>> found = office.registers().find("unions", unions);
        List<Long> ids = new ArrayList<>();
        for (String union : unions) {
            List<Reference> named = found.getOrDefault(union, List.of());
            if (named.size() != 1) {
                throw new Refusal("没有叫“" + union + "”的工会，请写全称或工会编码");
            }
            ids.add(named.get(0).id());
        }
        return ids;
    }

    private int moved(Office office, GrantView view, LocalDate on, Console console) throws Refusal {
        GrantStep step = STEPS.get(what);
        if (step == null) {
            throw new Refusal("写 show、make、approve、pay、arrived、receipt、sheet 或 bank，不能是“" + what + "”");
        }
        return told(console,
                new MoveGrants(office).run(new MoveGrants.Order(view.able(step), step, on, who, docNo), Program.actor()),
                "已" + step.words());
    }

    private int reckoned(Office office, GrantPlan plan, Console console) {
        ProposeGrants propose = new ProposeGrants(office);
        GrantPlan.Preview preview = propose.look(plan);
        preview.lines().forEach(line -> console.result(line.name() + "\t"
                + (plan.basis().money() ? plan.basis().count(line.number()) : line.number() + " " + plan.basis().unit()) + "\t"
                + Types.MONEY.format(line.cents())));
        console.result("合计\t" + preview.lines().size() + " 家\t" + Types.MONEY.format(preview.total()));
        if (what.equals("show")) {
            preview.problems().stream().map(Problem::sentence).forEach(console::say);
            return DONE;
        }
        return told(console, propose.run(plan, Program.actor()), "已拟定");
    }

    /** One of the two; of what stands in the books the whole, or less. */
    private @Nullable String amount(GrantBasis by) throws Refusal {
        if (by.money() && each != null) {
            throw new Refusal("按账上余额拨的不写 --each；要少拨，写 --total");
        }
        String amount = total == null ? each : total;
        if ((amount == null && !by.money()) || (total != null && each != null)) {
            throw new Refusal("--each 和 --total 写一个");
        }
        return amount;
    }

    private GrantPlan plan(LocalDate on, List<Long> unions) throws Refusal {
        GrantBasis by = BASES.get(basis);
        if (by == null) {
            throw new Refusal("--by 写 members、stars、claims、evenly、owed 或 prepared，不能是“" + basis + "”");
        }
        String amount = amount(by);
        return new GrantPlan(name,
                new GrantPlan.What(kind == null ? by.kind().isEmpty() ? "回拨" : by.kind() : kind, docNo, null, ""),
                communities ? QuotaWeights.Among.COMMUNITY_UNIONS : QuotaWeights.Among.UNIONS, by, total != null,
                amount == null ? 0 : Units.money(amount), on, on, unions);
    }
}
