package org.streetunion.app.cli;

import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.work.CardLog;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.PrintCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code card-lost NUMBER [--reason TEXT]}: the member's card in force is lost. */
@Command(name = "card-lost", description = "会员卡挂失")
final class CardLostCommand extends OfficeCommand {
    @Parameters(paramLabel = "号码", description = "会员证号")
    private String number;

    @Option(names = "--reason", paramLabel = "文字", description = "怎么丢的")
    private String reason = "";

    @Override
    int run(Office office, Console console) throws Refusal {
        Query query = Query.ALL.and(new Filter.OneOf(MemberLedger.CARD_NO.key(), List.of(number)));
        long[] members = office.registers().get(PrintCards.LEDGER).ids(query);
        if (members.length != 1) {
            throw new Refusal(members.length == 0 ? "没有会员证号是“" + number + "”的会员" : "有 " + members.length + " 人用这个证号，请先在会员台账里改正");
        }
        long batch = new CardLog(office, Program.actor()).lost(members, reason);
        if (batch == 0) {
            throw new Refusal("制卡记录里没有这个人有效的卡，没有挂失。补办请用 cards --search " + number + " --reprint 遗失 --kind 补办");
        }
        console.result("已挂失，批号 " + batch);
        return DONE;
    }
}
