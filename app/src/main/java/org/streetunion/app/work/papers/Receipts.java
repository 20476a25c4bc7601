package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.streetunion.app.work.PrintCards;
import org.streetunion.app.work.WriteReceipts;

/** 领卡签收表 of cards that were made, whenever that was. */
final class Receipts implements Paper {
    @Override
    public String key() {
        return "receipts";
    }

    @Override
    public String title() {
        return "领卡签收表";
    }

    @Override
    public String ledger() {
        return PrintCards.MADE;
    }

    @Override
    public List<String> endings() {
        return List.of("pdf", "xlsx");
    }

    @Override
    public List<Measure> measures() {
        return List.of();
    }

    @Override
    public void write(Run run, Path target) throws IOException {
        WriteReceipts.to(target, run.office(), run.office().registers().get(ledger()).ids(run.query()));
    }
}
