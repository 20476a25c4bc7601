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

    private BankFile() {}

    /**
     * One payment.
     *
     * @param payee to whom
     * @param cents how much, in 分
     * @param use what for
     */
    public record Line(Payee payee, long cents, String use) {}

    /** Where the file of that name lies. */
    public static Path place(Path folder, String name) {
        return folder.resolve(Names.safe(name + "_银行付款文件") + ".xlsx");
    }

    /**
     * Writes it.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static Path write(Path folder, Office office, String name, List<Line> lines, Actor actor) throws UnwritableFile {
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
