package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.things.ReceiptFlaws;
import org.streetunion.app.reporting.things.ThingsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 票据检查: numbers that are missing below the highest used, that are there twice, and that belong to no batch. */
final class ReceiptSummary extends NamedSummary {
    private static final List<Column> BOOKS = List.of(Column.text("票据批次", 20), Column.centred("起号", 16), Column.centred("止号", 16),
            Column.number("共（张）", 10), Column.number("已用", 8), Column.number("其中作废、红冲", 14), Column.number("未用", 8),
            Column.number("断号", 8));
    private static final List<Column> FLAWS = List.of(Column.centred("序号", 6), Column.centred("问题", 12), Column.centred("票号", 36),
            Column.number("张数", 8), Column.text("说明", 40));
    private static final Option WHICH = new Option("which", "看什么", List.of("断号和重号", "领用批次"));
    private final ThingsStore store;

    ReceiptSummary(Sql sql) {
        super("receiptgaps", "票据断号重号检查表", WHICH);
        this.store = new ThingsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        ReceiptFlaws found = ReceiptFlaws.of(store.books(), store.receipts(request.day()));
        List<Row> rows = new ArrayList<>();
        boolean batches = request.choice(WHICH).equals(WHICH.choices().get(1));
        if (batches) {
            found.uses().forEach(use -> rows.add(Row.of(Cell.text(use.book().batch()), Cell.text(use.book().first()),
                    Cell.text(use.book().last()), Cell.whole(use.whole()), Cell.whole(use.used()), Cell.whole(use.spoilt()),
                    Cell.whole(use.whole() - use.used()), Cell.whole(use.missing()))));
        } else {
            found.flaws().forEach(flaw -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(flaw.what()),
                    Cell.text(flaw.numbers()), Cell.whole(flaw.many()), Cell.text(flaw.words()))));
        }
        return Report.of(title(), batches ? new Table("领用批次", BOOKS, rows) : new Table("断号、重号和批次外", FLAWS, rows))
                .withNotes(found.flaws().isEmpty() ? "没有断号、重号和批次外的票据。" : "断号：比同一批里已用的最大号小、却没有登记的号；作废的票也要登记。");
    }
}
