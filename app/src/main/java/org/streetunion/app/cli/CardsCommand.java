package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.CardPictures;
import org.streetunion.app.work.CardTurns;
import org.streetunion.app.work.CheckCards;
import org.streetunion.app.work.NumberMembers;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteReceipts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code cards --out FILE.pdf [--union NAME|CODE]}: cards of the members in good standing, all or of one union, and of nothing is kept.
 * {@code --new} and {@code --reprint} keep what they print in the register of cards.
 */
@Command(name = "cards", description = "印会员卡（在册会员）；写 --new 或 --reprint 才记入制卡记录")
final class CardsCommand extends OfficeCommand {
    @Option(names = "--out", paramLabel = "文件.pdf")
    private @Nullable Path out;

    @Option(names = "--union", paramLabel = "名称|编码", description = "只印这家工会的")
    private @Nullable String union;

    @Option(names = "--search", paramLabel = "文字", description = "只印查到的会员")
    private String search = "";

    @Option(names = "--new", description = "只印从没印过的，按工会和姓名排，并记入制卡记录")
    private boolean fresh;

    @Option(names = "--expired", description = "只印到期要换的（60 天内到期也算），并记入制卡记录")
    private boolean expired;

    @Option(names = "--reprint", paramLabel = "原因", description = "重印，写明原因，并记入制卡记录")
    private @Nullable String reason;

    @Option(names = "--kind", paramLabel = "类别", description = "重印的种类：补印、补办、换卡", defaultValue = "补印")
    private String kind;

    @Option(names = "--check", description = "只做印前检查，不印")
    private boolean check;

    @Option(names = "--number", description = "先按规则给没有会员证号的编号")
    private boolean number;

    @Option(names = "--png", paramLabel = "文件夹", description = "每人一张图片")
    private @Nullable Path pictures;

    @Option(names = "--receipt", paramLabel = "文件", description = "领卡签收表，.xlsx 或 .pdf")
    private @Nullable Path receipt;

    @Option(names = "--batch", paramLabel = "数", description = "给以前印的这一批出签收表")
    private long batch;

    @Option(names = "--design", paramLabel = "卡面", description = "用哪个卡面，不写就用在用的")
    private String design = "";

    @Mixin
    private final CardSetupOptions paper = new CardSetupOptions();

    @Override
    int run(Office office, Console console) throws Refusal, IOException {
        refuseNothing();
        CardOrder order = order(office);
        if (number && !numbered(office, order, console)) {
            return NOTHING_DONE;
        }
        boolean right = !check || checked(office, order, console);
        right &= printed(office, order, console);
        right &= pictures == null || pictured(office, order, pictures, console);
        if (receipt != null) {
            signed(office, receipt, console);
        }
        return right ? DONE : SOME_REJECTED;
    }

    private void refuseNothing() throws Refusal {
        boolean something = out != null || pictures != null || check || number;
        if (!something && (batch == 0 || receipt == null)) {
            throw new Refusal("缺少 --out 文件.pdf（或者 --check 只检查，--png 文件夹 出图片）");
        }
    }

    private boolean printed(Office office, CardOrder order, Console console) throws Refusal, IOException {
        if (out == null) {
            return true;
        }
        Outputs.CardRun run = Outputs.cards(office, order, out, console);
        batch = run.batch() > 0 ? run.batch() : batch;
        return run.complete();
    }

    private CardOrder order(Office office) throws Refusal {
        refuseContradiction();
        Query found = Query.ALL.search(search);
        Query query = union == null
                ? found
                : found.and(new Filter.OneOf("union", List.of(Reference.to(Units.id(office, union)))));
        if (expired) {
            return CardOrder.expiring(query).on(paper.setup(office)).by(CardDesignCommand.key(office, design));
        }
        CardOrder order = fresh
                ? CardOrder.usual(query)
                : reason == null ? CardOrder.unkept(query) : CardOrder.again(query, kind, reason);
        return order.on(paper.setup(office)).by(CardDesignCommand.key(office, design));
    }

    private void refuseContradiction() throws Refusal {
        if ((fresh ? 1 : 0) + (expired ? 1 : 0) + (reason == null ? 0 : 1) > 1) {
            throw new Refusal("--new、--expired、--reprint 只能写一个");
        }
        if (reason != null && reason.isBlank()) {
            throw new Refusal("重印要写明原因");
        }
        if (!CardLedger.KINDS.codes().contains(kind)) {
            throw new Refusal("没有“" + kind + "”这种，可用：" + String.join("、", CardLedger.KINDS.codes()));
        }
    }

    private static boolean numbered(Office office, CardOrder order, Console console) {
        NumberMembers.Numbered done = NumberMembers.run(office, CardTurns.of(office, order).members(), Program.actor());
        console.say(done.refusal().isEmpty()
                ? "编了 " + done.numbered() + " 个会员证号" + (done.batch() > 0 ? "，批号 " + done.batch() : "")
                : done.refusal());
        return done.refusal().isEmpty();
    }

    /** Result lines: 姓名, 会员证号, 所在工会, what to mend; gives whether everybody has a card coming. */
    private static boolean checked(Office office, CardOrder order, Console console) throws Refusal, IOException {
        CheckCards.Checked checked = CardDesignCommand.told(() -> CheckCards.run(office, order, Progress.SILENT));
        checked.findings().forEach(found -> console.result(
                String.join("\t", found.name(), found.number(), found.union(), found.printed() ? "照印" : "不印", found.sentence())));
        console.say("印前检查：该印 " + checked.turns().members().length + " 人，印得出 " + checked.printable() + " 张，提示 "
                + checked.findings().size() + " 条；有卡不印的 " + checked.turns().made() + " 人，不在册的 " + checked.turns().others()
                + " 人。");
        return checked.printable() == checked.turns().members().length;
    }

    private static boolean pictured(Office office, CardOrder order, Path folder, Console console) throws Refusal, IOException {
        CardPictures.Written written = CardDesignCommand.told(() -> CardPictures.into(folder, office, order, Progress.SILENT));
        written.problems().forEach(problem -> console.say(problem.name() + "：" + problem.sentence()));
        console.say("写了 " + written.written() + " 张图片。");
        console.result(folder.toString());
        return written.problems().stream().allMatch(problem -> problem.printed());
    }

    private void signed(Office office, Path file, Console console) throws Refusal, IOException {
        long[] made = office.turns().ofBatch(batch);
        if (made.length == 0) {
            throw new Refusal("没有可签收的卡：请同时写 --new 或 --reprint，或用 --batch 写明印卡的批号");
        }
        WriteReceipts.to(file, office, made);
        console.result(file.toString());
    }
}
