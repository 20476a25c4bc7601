package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.collect.AcceptReturns;
import org.streetunion.app.work.collect.CompareReturns;
import org.streetunion.app.work.collect.Difference;
import org.streetunion.app.work.collect.Difference.Verdict;
import org.streetunion.app.work.collect.FileFinding;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.app.work.collect.TakeReturns;
import org.streetunion.app.work.collect.UnionDifferences;
import org.streetunion.app.work.collect.WriteReminder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code collect new NAME --out DIR [--due DAY]}, {@code collect take DIR [--dry-run] [--accept all|clean]}, {@code collect status},
 * {@code collect remind --out FILE.pdf}: rounds of workbooks that go out to the unions and come back.
 */
@Command(name = "collect", description = "向下属工会收集：new 发一轮，take 收回，status 看谁交了，remind 出催报单")
final class CollectCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "new|take|status|remind")
    private String verb;

    @Parameters(index = "1", arity = "0..1", paramLabel = "名称或文件夹", description = "new 的轮次名称，take 的文件或文件夹")
    private @Nullable String about;

    @Option(names = "--out", paramLabel = "文件夹|文件.pdf", description = "new 写到哪个文件夹，remind 写到哪个文件")
    private @Nullable Path out;

    @Option(names = "--due", paramLabel = "日期", description = "截止日期")
    private @Nullable String due;

    @Option(names = "--union", paramLabel = "名称|编码", description = "只发给这家工会，可以写几次")
    private List<String> unions = new ArrayList<>();

    @Option(names = "--round", paramLabel = "名称", description = "哪一轮，不写就是最近一轮")
    private String round = "";

    @Option(names = "--dry-run", description = "只比对，什么都不记")
    private boolean dry;

    /** What is accepted at once. */
    private enum Accept {
        CLEAN, ALL
    }

    @Option(names = "--accept", paramLabel = "all|clean", description = "clean：采纳没有冲突的；all：有冲突的也按交回的算（少了的行、改动锁定格的仍要到窗口里确认）")
    private @Nullable Accept accept;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        return switch (verb) {
            case "new" -> begin(office, console);
            case "take" -> take(office, console);
            case "status" -> status(office, console);
            case "remind" -> remind(office, console);
            default -> throw new Refusal("“" + verb + "”不认识，可用：new、take、status、remind");
        };
    }

    private int begin(Office office, Console console) throws Refusal, IOException {
        if (about == null || about.isBlank() || out == null) {
            throw new Refusal("请写明轮次名称和 --out 文件夹");
        }
        if (new Rounds(office).find(about.strip()).isPresent()) {
            throw new Refusal("已经有一轮叫“" + about.strip() + "”，请另取一个名称");
        }
        LocalDate day = due == null ? null : Units.day(due);
        List<Long> ids = new ArrayList<>();
        for (String union : unions) {
            ids.add(Units.id(office, union));
        }
        SendRound.Done done = SendRound.into(out, office, new SendRound.Wish(about.strip(), day, ids), Program.actor(),
                Progress.SILENT);
        console.result("写了 " + done.files() + " 份");
        console.result(done.folder().toString());
        return done.files() > 0 ? DONE : NOTHING_DONE;
    }

    private int take(Office office, Console console) throws Refusal, IOException {
        if (about == null) {
            throw new Refusal("请写明交回的文件放在哪个文件夹");
        }
        Round of = round(office);
        TakeReturns.Taking taking = TakeReturns.read(office, of, List.of(Path.of(about)), Progress.SILENT);
        taking.findings().stream().filter(found -> !found.taken()).forEach(found -> console.say(line(found)));
        List<UnionDifferences> differences = CompareReturns.of(office, of, taking.returns(), Progress.SILENT);
        differences.forEach(each -> tell(each, console));
        console.result("收到 " + taking.returns().size() + " 家，没有收的文件 "
                + taking.findings().stream().filter(found -> !found.taken()).count() + " 个");
        console.result(summary(differences));
        if (!dry) {
            TakeReturns.keep(office, of, taking);
            accept(office, of, differences, console);
        }
        return taking.returns().isEmpty() ? NOTHING_DONE : code(taking, differences);
    }

    private int code(TakeReturns.Taking taking, List<UnionDifferences> differences) {
        boolean rejected = taking.findings().stream().anyMatch(found -> !found.taken());
        return rejected || differences.stream().anyMatch(each -> each.count(Verdict.REFUSED) > 0) ? SOME_REJECTED : DONE;
    }

    private static String line(FileFinding found) {
        String name = String.valueOf(found.file().getFileName());
        return found.sentence().contains(name) ? found.sentence() : "“" + name + "”" + found.sentence();
    }

    private static String summary(List<UnionDifferences> differences) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            parts.add(verdict.words() + " " + differences.stream().mapToLong(each -> each.count(verdict)).sum());
        }
        return "差异：" + String.join("，", parts);
    }

    /** What differs, numbers masked; the clean ones are only counted. */
    private static void tell(UnionDifferences union, Console console) {
        union.notes().forEach(note -> console.say("“" + union.name() + "”：" + note));
        union.all().stream().filter(each -> each.verdict() != Verdict.CLEAN).forEach(each -> {
            Difference.Values shown = each.values().masked();
            String place = each.sheet() + (each.number() > 0 ? "第 " + each.number() + " 行" : "") + " " + each.who();
            console.say("“" + union.name() + "”" + place + " " + each.what() + "：发出“" + shown.sent() + "”，交回“" + shown.returned()
                    + "”，台账“" + shown.now() + "”——" + each.verdict().words() + (each.note().isEmpty() ? "" : "：" + each.note()));
        });
    }

    private void accept(Office office, Round of, List<UnionDifferences> differences, Console console) {
        if (accept == null) {
            return;
        }
        Map<Long, Set<String>> chosen = new HashMap<>();
        differences.forEach(union -> chosen.put(union.union(),
                union.all().stream().filter(this::wanted).map(Difference::id).collect(Collectors.toSet())));
        AcceptReturns.Done done = AcceptReturns.run(office, of, new AcceptReturns.Choice(chosen, Map.of()), Program.actor(),
                Progress.SILENT);
        console.result("采纳 " + done.accepted() + " 处" + (done.batch() == 0 ? "" : "，批号 " + done.batch()));
    }

    private boolean wanted(Difference each) {
        return each.verdict() == Verdict.CLEAN || (accept == Accept.ALL && each.verdict() == Verdict.CONFLICT);
    }

    /** Result lines: 工会, 未交 or 已交 or 已采纳, the file. */
    private int status(Office office, Console console) throws Refusal {
        Round of = round(office);
        List<Rounds.Line> lines = new Rounds(office).lines(of);
        lines.forEach(line -> console.result(String.join("\t", line.sheet().name(), line.words(), line.sheet().returnedFile())));
        long out = lines.stream().filter(line -> !line.sheet().returned()).count();
        console.say("“" + of.name() + "”（" + of.madeOn() + " 发出" + (of.dueOn() == null ? "" : "，" + of.dueOn() + " 截止") + "）：发出 "
                + lines.size() + " 家，已交 " + (lines.size() - out) + "，未交 " + out + "。");
        return DONE;
    }

    private int remind(Office office, Console console) throws Refusal, IOException {
        Round of = round(office);
        console.say(WriteReminder.text(office, of));
        if (out != null) {
            WriteReminder.to(out, office, of);
            console.result(out.toString());
        }
        return DONE;
    }

    private Round round(Office office) throws Refusal {
        return new Rounds(office).find(round)
                .orElseThrow(() -> new Refusal(round.isEmpty() ? "还没有发过收集表" : "没有叫“" + round + "”的一轮"));
    }
}
