package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.things.ThingsStore;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 企业帮困资金: who has a fund and how much is in it, by the latest that is known of each employer on a day. */
final class FundSummary extends NamedSummary {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("单位", 36),
            Column.centred("是否建立", 10),
            Column.number("资金余额（元）", 18), Column.number("本年使用（元）", 18), Column.number("本年帮扶人次", 14), Column.centred("截至日期", 12));
    private final ThingsStore store;

    FundSummary(Sql sql) {
        super("hardshipfunds", "企业帮困资金表");
        this.store = new ThingsStore(sql);
    }

    @Override
    public Report compute(Request request) {
        Map<Long, ThingsStore.Fund> latest = new LinkedHashMap<>();
        store.funds(request.day()).forEach(fund -> latest.put(fund.employer(), fund));
        List<Row> rows = new ArrayList<>();
        long amount = 0;
        long there = 0;
        for (ThingsStore.Fund fund : latest.values()) {
            boolean has = Boolean.TRUE.equals(fund.there());
            there += has ? 1 : 0;
            amount += has && fund.amount() != null ? fund.amount() : 0;
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(fund.name()),
                    Cell.text(fund.there() == null ? "—" : has ? "是" : "否"),
                    yuan(fund.amount()), yuan(fund.used()), fund.people() == null ? Cell.unknown() : Cell.whole(fund.people()),
                    Cell.date(fund.day())));
        }
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.whole(there), Cell.yuan(amount), Cell.blank(), Cell.blank(),
                Cell.blank()));
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("登记过的单位 " + latest.size() + " 家，建立帮困资金的 " + there + " 家。");
    }

    private static Cell yuan(@Nullable Long amount) {
        return amount == null ? Cell.unknown() : Cell.yuan(amount);
    }
}
