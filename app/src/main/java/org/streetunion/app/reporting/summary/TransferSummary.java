package org.streetunion.app.reporting.summary;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.TransferFactsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 会籍接转: who was sent off and is not taken yet, or everybody who was transferred in the quarter up to the day. */
final class TransferSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "名单", List.of("转出待接收", "本季度接转"));
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.centred("日期", 12),
            Column.centred("接转", 12),
            Column.text("姓名", 12), Column.centred("会员证号", 22), Column.text("所在工会", 36), Column.text("转往、来自或文号", 36),
            Column.number("已过天数", 10));
    private final TransferFactsStore transfers;

    TransferSummary(TransferFactsStore transfers) {
        super("transfers", "会籍接转情况表", WHICH);
        this.transfers = transfers;
    }

    @Override
    public Report compute(Request request) {
        boolean open = request.choice(WHICH).equals(WHICH.choices().get(0));
        List<TransferFactsStore.Moved> moved = open
                ? transfers.open(request.day())
                : transfers.between(Quarter.of(request.day()).first(), request.day());
        List<Row> rows = new ArrayList<>();
        moved.forEach(each -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.date(each.day()), Cell.text(each.what()),
                Cell.text(each.name()), Cell.text(each.cardNo()), Cell.text(each.union()), Cell.text(each.where()),
                Cell.whole(ChronoUnit.DAYS.between(each.day(), request.day())))));
        return Report.of(request.choice(WHICH) + "会员名单", Table.of(COLUMNS, rows))
                .withNotes("共 " + rows.size() + " 人次。转出待接收的会员在对方接收以前仍按本街道会员计。");
    }
}
