package org.streetunion.app.work.grants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.exchange.writing.PlainSheet;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.work.Names;
import org.streetunion.app.work.Office;

/** The file that the bank pays by, with whole account numbers, which is noted as every look at them is. */
public final class BankFile {
    private static final List<PlainSheet.Head> HEADS = List.of(new PlainSheet.Head("序号", 6), new PlainSheet.Head("户名", 40),
            new PlainSheet.Head("账号", 26), new PlainSheet.Head("开户行", 30), new PlainSheet.Head("行号", 16),
            new PlainSheet.Head("金额", 14), new PlainSheet.Head("用途", 30));

    private static final int SHOWN = 3;

    private BankFile() {}

    /**
     * One payment.
     *
     * @param payee to whom
     * @param cents how much, in 分
     * @param use what for
     */
    public record Line(Payee payee, long cents, String use) {}

    /**
     * What was written.
     *
     * @param file where it lies
     * @param bare who is paid and has no account in it
     * @param unbanked how many firms and unions have an account of which the bank is not known
     */
    public record Written(Path file, List<String> bare, long unbanked) {
        /** Copies the list. */
        public Written {
            bare = List.copyOf(bare);
        }

        /** What is wanting in it, in a sentence; empty when nothing is. */
        public String wanting() {
            String accounts = bare.isEmpty()
                    ? ""
                    : "有 " + bare.size() + " 户没有账号（" + String.join("、", bare.subList(0, Math.min(SHOWN, bare.size())))
                            + (bare.size() > SHOWN ? " 等" : "") + "），补上再交银行";
            return unbanked == 0 ? accounts : accounts + (accounts.isEmpty() ? "" : "；") + "有 " + unbanked + " 户没有开户行";
        }
    }

    /** Where the file of that name lies. */
    public static Path place(Path folder, String name) {
        return folder.resolve(Names.safe(name + "_银行付款文件") + ".xlsx");
    }

    /**
     * Writes it.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static Written write(Path folder, Office office, String name, List<Line> lines, Actor actor) throws UnwritableFile {
        Path file = file(folder, office, name, lines, actor);
        return new Written(file, bare(lines), lines.stream().map(Line::payee)
                .filter(payee -> !payee.account().isEmpty() && payee.bank().isEmpty()).count());
    }

    /**
     * Writes one that pays people, whose cards the bank knows without their branch.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static Written people(Path folder, Office office, String name, List<Line> lines, Actor actor) throws UnwritableFile {
        return new Written(file(folder, office, name, lines, actor), bare(lines), 0);
    }

    private static List<String> bare(List<Line> lines) {
        return lines.stream().map(Line::payee).filter(payee -> payee.account().isEmpty()).map(Payee::name).toList();
    }

    private static Path file(Path folder, Office office, String name, List<Line> lines, Actor actor) throws UnwritableFile {
        List<List<Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(rows.size() + 1, line.payee().name(), line.payee().account(), line.payee().bank(),
                line.payee().bankNo(), line.cents(), line.use())));
        Path target = place(folder, name);
        PlainSheet.write(target, "付款", HEADS, rows);
        String purpose = "银行付款文件：" + name + "（" + rows.size() + " 户）";
        long batch = office.batches().begin(new Act(actor, Act.Kind.UNMASK, null, "", purpose), "", "显示原文：" + purpose);
        office.batches().finish(batch, 0);
        return target;
    }
}
