package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.AuditDesk;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.audit.CheckAuditFile;
import org.streetunion.app.work.audit.Sample;
import org.streetunion.app.work.audit.WriteAuditFile;
import org.streetunion.app.work.pay.PayPeriod;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code audit PERIOD [--out DIR] [--sample N --seed S] [--over AMOUNT]}: the twelve checks, and the file for the auditors. */
@Command(name = "audit", description = "经审：十二项检查；加 --out 写出审计资料（收支明细、发现、抽查、变动轨迹、校验清单）")
final class AuditCommand extends OfficeCommand {
    @Parameters(paramLabel = "期间", arity = "0..1", description = "2026-09、2026Q3 或 2026")
    private @Nullable String period;

    @Option(names = "--verify", paramLabel = "文件夹或压缩包", description = "核对交出去的审计资料改过没有，不用写期间")
    private @Nullable Path verified;

    @Option(names = "--out", paramLabel = "文件夹", description = "审计资料写到哪个文件夹")
    private @Nullable Path out;

    @Option(names = "--sample", paramLabel = "笔数", defaultValue = "0", description = "随机抽查几笔")
    private int many;

    @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "随机种子，同一种子抽到同样的凭证")
    private long seed;

    @Option(names = "--over", paramLabel = "金额", defaultValue = "0", description = "这么多元以上的全部抽查")
    private String over;

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        if (verified != null) {
            return verify(verified, console);
        }
        PayPeriod time = PayPeriod.parse(period == null ? "" : period)
                .orElseThrow(() -> new Refusal("请写期间，例如 2026-09、2026Q3 或 2026"));
        for (Check check : new AuditDesk(office).checks(time.from(), time.to())) {
            console.result(check.number() + "\t" + check.name() + "\t" + check.outcome());
            check.findings().forEach(finding -> console.result("\t" + finding.sentence()));
            if (!check.open().isEmpty()) {
                console.say(check.number() + " " + check.open());
            }
        }
        if (out != null) {
            Sample.Wish wish = new Sample.Wish(many, seed, Units.money(over));
            WriteAuditFile.Done done = WriteAuditFile.into(out, office, time, wish, Program.actor());
            console.say(done.sample().how().isEmpty() ? "没有抽查" : "从 " + done.sample().of() + " 笔里，" + done.sample().how());
            console.result(done.folder().toString());
            console.result(done.zip().toString());
        }
        return DONE;
    }

    private static int verify(Path place, Console console) throws Refusal {
        try {
            CheckAuditFile.Outcome outcome = CheckAuditFile.of(place);
            console.say(outcome.head());
            outcome.differing().forEach(console::result);
            console.say(outcome.words());
            return outcome.differing().isEmpty() ? DONE : SOME_REJECTED;
        } catch (UnreadableFile unreadable) {
            throw new Refusal(unreadable.sentence());
        }
    }
}
