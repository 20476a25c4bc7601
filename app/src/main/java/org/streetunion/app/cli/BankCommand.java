package org.streetunion.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.bank.BankLine;
import org.streetunion.app.reporting.bank.BankPairing;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.bank.MatchBank;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bank match}: which lines of the bank are which entries; the sure ones are accepted when that is asked for. */
@Command(name = "bank", description = "银行勾对：列出建议，--accept 接受有把握的")
final class BankCommand extends OfficeCommand {
    @Parameters(index = "0", paramLabel = "match", description = "做什么")
    private String what;

    @Option(names = "--book", paramLabel = "账套", description = "哪个账套（不写就是本级）")
    private @Nullable String book;

    @Option(names = "--day", paramLabel = "日期", description = "截至哪天（不写就是今天）")
    private @Nullable String day;

    @Option(names = "--accept", description = "接受有把握的")
    private boolean accept;

    @Override
    int run(Office office, Console console) throws Refusal {
        if (!what.equals("match")) {
            throw new Refusal("写 match，不能是“" + what + "”");
        }
        Book meant = DuesCommand.Books.found(office, book);
        MatchBank matching = new MatchBank(office);
        MatchBank.View view = matching.look(meant, day == null ? LocalDate.now(office.clock()) : Units.day(day));
        view.pairs().forEach(pair -> console.result(words(pair)));
        console.say("银行有、账上没有勾对 " + view.standing().lines().size() + " 笔；账上有、银行没有勾对 " + view.standing().items().size()
                + " 笔；有把握的建议 " + view.sure().size() + " 笔");
        if (!accept) {
            return DONE;
        }
        Saved saved = matching.accept(view.sure(), Program.actor());
        return told(console, saved, "已勾对 " + view.sure().size() + " 笔");
    }

    private static String words(BankPairing.Pair pair) {
        BankLine line = pair.line();
        return (pair.sure() ? "有把握" : "可能") + "\t" + line.day() + "\t" + Types.MONEY.format(line.moved()) + "\t" + line.counter()
                + "\t"
                + pair.item().number() + "\t" + pair.item().party() + "\t" + pair.words();
    }
}
