package org.streetunion.app.reporting.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.reporting.statements.Unit;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 未到账的拨付: what was paid, also back to who paid little, and nobody confirmed, the longest first. */
final class UnarrivedSummary extends NamedSummary {
    private static final String LIMIT = "拨付到账期限";
    private static final int USUAL = 30;
    private static final Option WHICH = new Option("which", "列出", List.of("超过期限的", "全部"));
    private final GrantFactsStore store;
    private final Parameters parameters;

    UnarrivedSummary(Sql sql, Parameters parameters) {
        super("unarrived", "未到账的拨付", WHICH, Unit.OPTION);
        this.store = new GrantFactsStore(sql);
        this.parameters = parameters;
    }

    private static List<Column> columns(Unit unit) {
        return List.of(Column.centred("序号", 6), Column.text("收款工会", 40), Column.centred("款项性质", 12), Column.text("文号", 22),
                Column.number(unit.under("金额"), 15), Column.centred("付款日期", 13), Column.number("已过天数", 10),
                Column.text("付款凭证", 20));
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        Unit unit = Unit.of(request);
        int limit = parameters.amount(LIMIT, day).map(BigDecimal::intValue).orElse(USUAL);
        boolean all = request.choice(WHICH).equals(WHICH.choices().get(1));
        List<GrantFactsStore.Paid> open = Stream
                .concat(store.paid(LocalDate.of(1900, 1, 1), day).stream(), store.refunds(day).stream())
                .filter(each -> each.arrived() == null)
                .filter(each -> all || days(each, day) > limit)
                .sorted(java.util.Comparator.comparing(GrantFactsStore.Paid::paid)).toList();
        List<Row> rows = new ArrayList<>();
        open.forEach(each -> rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(each.union()), Cell.text(each.kind()),
                Cell.text(each.docNo()), unit.cell(each.cents()), Cell.date(each.paid()), Cell.whole(days(each, day)),
                Cell.text(each.how()))));
        rows.add(Row.total(Cell.blank(), Cell.text("合计 " + open.size() + " 笔"), Cell.blank(), Cell.blank(),
                unit.cell(open.stream().mapToLong(GrantFactsStore.Paid::cents).sum()), Cell.blank(), Cell.blank(), Cell.blank()));
        return Report.of("未到账的拨付", Table.of(columns(unit), rows))
                .withNotes("拨付单和小额缴费返还，付款以后到截止日期还没有确认到账的" + (all ? "" : "、超过 " + limit + " 天的") + "；期限在“参数”里改。");
    }

    private static long days(GrantFactsStore.Paid paid, LocalDate day) {
        return ChronoUnit.DAYS.between(paid.paid(), day);
    }
}
