package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.reporting.assessment.Standing;
import org.streetunion.app.reporting.assessment.Standings;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.assessment.AwardStars;
import org.streetunion.app.work.assessment.BeginScheme;
import org.streetunion.app.work.assessment.FillScores;
import org.streetunion.app.work.assessment.SendSheets;
import org.streetunion.app.work.assessment.TakeSheets;
import org.streetunion.app.work.assessment.WriteBulletin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code score list}, {@code score begin SCHEME --year Y}, {@code score fill SCHEME}, {@code score send SCHEME --out DIR},
 * {@code score take SCHEME --from DIR}, {@code score rank SCHEME}, {@code score bulletin SCHEME --out DIR},
 * {@code score stars SCHEME --star 三星 --date D [--number N]}: assessment of the unions.
 */
@Command(name = "score", description = "考核：list 方案，begin 新年度，fill 自动计分，send 发自评表，take 收回，rank 排名，bulletin 通报，stars 评定星级")
final class ScoreCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "list|begin|fill|send|take|rank|bulletin|stars")
    private String verb;

    @Parameters(index = "1", arity = "0..1", paramLabel = "方案", defaultValue = "", description = "考核方案的名称")
    private String named;

    @Option(names = "--year", paramLabel = "年", description = "begin 的年度")
    private @Nullable Integer year;

    @Option(names = "--out", paramLabel = "文件夹", description = "send、bulletin 写到哪个文件夹")
    private @Nullable Path out;

    @Option(names = "--from", paramLabel = "文件夹", description = "take 的文件或文件夹")
    private @Nullable Path from;

    @Option(names = "--union", paramLabel = "名称|编码", description = "send 只发给这家工会，可以写几次")
    private List<String> unions = new ArrayList<>();

    @Option(names = "--star", paramLabel = "星级", defaultValue = "三星", description = "stars 评定哪个星级")
    private String star;

    @Option(names = "--date", paramLabel = "日期", description = "stars 的批准日期")
    private @Nullable String date;

    @Option(names = "--number", paramLabel = "文号", defaultValue = "", description = "stars 的批准文号")
    private String number;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (verb.equals("list")) {
            return list(office, console);
        }
        Scheme scheme = Schemes.named(office, named);
        return switch (verb) {
            case "begin" -> begin(office, console, scheme);
            case "fill" -> fill(office, console, scheme);
            case "send" -> send(office, console, scheme);
            case "take" -> take(office, console, scheme);
            case "rank" -> rank(office, console, scheme);
            case "bulletin" -> bulletin(office, console, scheme);
            case "stars" -> stars(office, console, scheme);
            default -> throw new Refusal("“" + verb + "”不认识，可用：list、begin、fill、send、take、rank、bulletin、stars");
        };
    }

    private static int list(Office office, Console console) {
        new SchemeFactsStore(office.database().sql()).heads().forEach(head -> console
                .result(head.name() + "\t" + (head.year() == null ? "样板" : head.year().toString()) + "\t" + head.state()));
        return DONE;
    }

    private int begin(Office office, Console console, Scheme scheme) throws Refusal {
        if (year == null) {
            throw new Refusal("请写明 --year 年度");
        }
        Optional<Long> made = BeginScheme.run(office, scheme.head().id(), year, Program.actor());
        console.result(made.isPresent() ? BeginScheme.name(scheme.head().name(), year) : year + " 年已经有这个方案");
        return made.isPresent() ? DONE : NOTHING_DONE;
    }

    private static int fill(Office office, Console console, Scheme scheme) {
        FillScores.Done done = FillScores.run(office, scheme.head().id(), Program.actor(), Progress.SILENT);
        console.result(done.words() + (done.batch() == 0 ? "" : "，批号 " + done.batch()));
        return done.refusal() == null ? DONE : NOTHING_DONE;
    }

    private int send(Office office, Console console, Scheme scheme) throws Refusal, IOException {
        List<Long> ids = new ArrayList<>();
        for (String union : unions) {
            ids.add(Units.id(office, union));
        }
        int written = SendSheets.into(folder(), office, scheme.head().id(), ids, Progress.SILENT);
        console.result("写了 " + written + " 份");
        return written > 0 ? DONE : NOTHING_DONE;
    }

    private int take(Office office, Console console, Scheme scheme) throws Refusal, IOException {
        if (from == null) {
            throw new Refusal("请写明 --from 交回的文件放在哪个文件夹");
        }
        TakeSheets.Done done = TakeSheets.run(office, scheme.head().id(), List.of(from), Program.actor());
        done.complaints().forEach(console::say);
        console.result(done.words() + (done.batch() == 0 ? "" : "，批号 " + done.batch()));
        return done.unions() == 0 ? NOTHING_DONE : done.complaints().isEmpty() ? DONE : SOME_REJECTED;
    }

    private static int rank(Office office, Console console, Scheme scheme) {
        List<Standing> standings = new Standings(office.database().sql()).of(scheme);
        standings.forEach(each -> console.result(String.join("\t", each.rank() == 0 ? "—" : String.valueOf(each.rank()),
                each.union().name(), each.total().toPlainString(), each.grade(),
                each.coefficient() == null ? "" : each.coefficient().stripTrailingZeros().toPlainString(),
                each.before() == null ? "" : each.before().toPlainString())));
        return standings.isEmpty() ? NOTHING_DONE : DONE;
    }

    private int bulletin(Office office, Console console, Scheme scheme) throws Refusal, IOException {
        WriteBulletin.Written written = WriteBulletin.into(folder(), office, scheme, Program.actor());
        console.say(written.text());
        console.result(written.pdf().toString());
        console.result(written.xlsx().toString());
        return DONE;
    }

    private int stars(Office office, Console console, Scheme scheme) throws Refusal {
        LocalDate day = date == null ? LocalDate.now(office.clock()) : Units.day(date);
        AwardStars.Done done = AwardStars.run(office, scheme, new AwardStars.Decision(star, day, number), Program.actor());
        done.remarks().forEach(console::say);
        console.result("登记" + star + " " + done.entered() + " 家" + (done.batch() == 0 ? "" : "，批号 " + done.batch()));
        return done.batch() == 0 ? NOTHING_DONE : DONE;
    }

    private Path folder() throws Refusal {
        if (out == null) {
            throw new Refusal("请写明 --out 文件夹");
        }
        return out;
    }
}
