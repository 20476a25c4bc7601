package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.work.PrintCards;
import org.streetunion.app.work.WriteReceipts;

/** 领卡签收表 of cards that were made, whenever that was. */
final class Receipts extends NamedPaper {
    Receipts() {
        super("receipts", "领卡签收表", PrintCards.MADE, "pdf", "xlsx");
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        WriteReceipts.to(target, run.office(), run.office().registers().get(ledger()).ids(run.query()));
    }
}
