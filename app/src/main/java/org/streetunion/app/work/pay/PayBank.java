package org.streetunion.app.work.pay;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.office.people.PersonLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.grants.BankFile;
import org.streetunion.app.work.grants.Payee;

/** The file by which the bank pays a batch of allowances: after somebody approved it, and before it is paid. */
public final class PayBank {
    private PayBank() {}

    /**
     * Writes it, a line for each who gets something.
     *
     * @throws UnwritableFile with a sentence for the user
     */
    public static BankFile.Written write(Path folder, Office office, PayView view, Actor actor) throws UnwritableFile {
        String name = view.batch().get(PayBatchLedger.NAME, "");
        String state = view.batch().get(PayBatchLedger.STATE, "");
        if (!PayBatchLedger.APPROVED.equals(state)) {
            boolean paid = PayBatchLedger.PAID.equals(state) || PayBatchLedger.LOCKED.equals(state);
            throw new UnwritableFile(BankFile.place(folder, name), "没有写：" + (paid
                    ? "这一批已经发放，不再写付款文件，免得发两次；要重发请先“退回发放”"
                    : "这一批还没有批准，请先批准，再出付款文件"), null);
        }
        Map<Long, String> accounts = accounts(office, view.lines());
        return BankFile.people(folder, office, name, view.lines().stream()
                .filter(line -> line.get(PayLineLedger.AMOUNT, 0L) > 0)
                .map(line -> new BankFile.Line(
                        new Payee(PayLineLedger.PERSON.text(line), accounts.getOrDefault(person(line), ""), "", ""),
                        line.get(PayLineLedger.AMOUNT, 0L), name))
                .toList(), actor);
    }

    private static Map<Long, String> accounts(Office office, List<Row> lines) {
        Map<Long, String> accounts = new HashMap<>();
        office.registers().get("people").store().rows(lines.stream().mapToLong(PayBank::person).distinct().toArray())
                .forEach(row -> accounts.put(row.id(), row.get(PersonLedger.ACCOUNT, "")));
        return accounts;
    }

    private static long person(Row line) {
        return line.get(PayLineLedger.PERSON, Reference.to(0)).id();
    }
}
