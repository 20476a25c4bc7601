package org.streetunion.app.cli;

import org.streetunion.app.reporting.cards.CardVerdict;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.VerifyCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code verify-card TEXT}: whether what a scanner read from a card is ours; 0 genuine, 2 not, 1 cannot be said. */
@Command(name = "verify-card", description = "核验会员卡二维码：真 0，假 2，无法核验 1")
final class VerifyCardCommand extends OfficeCommand {
    @Parameters(paramLabel = "文字", description = "扫码得到的文字")
    private String text;

    @Override
    int run(Office office, Console console) {
        CardVerdict verdict = VerifyCard.judge(office, text);
        console.result(verdict.kind().words());
        console.say(verdict.sentence());
        return switch (verdict.kind()) {
            case GENUINE -> DONE;
            case FALSE -> SOME_REJECTED;
            case UNKNOWN -> NOTHING_DONE;
        };
    }
}
