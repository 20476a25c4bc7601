package org.streetunion.app.reporting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 附表 下拨明细 of the quarterly statement. */
final class GrantAnnex {
    private static final List<Column> COLUMNS = List.of(Column.centred("序号", 6), Column.text("收款工会", 36),
            Column.centred("款项性质", 12),
            Column.text("文号", 18), Column.number("预算数", 15), Column.number("本季拨付", 15), Column.number("累计拨付", 15),
            Column.number("结余", 15), Column.centred("到账日期", 12));

    private GrantAnnex() {}

    static Table table(List<Grants.Line> lines, Unit unit) {
        List<Row> rows = new ArrayList<>();
        for (Grants.Line line : lines) {
            rows.add(Row.of(Cell.ordinal(rows.size() + 1L), Cell.text(line.union()), Cell.text(line.nature()),
                    Cell.text(line.doc()),
                    unit.cell(line.planned()), unit.cell(line.quarter()), unit.cell(line.year()), unit.cell(line.rest()),
                    arrived(line)));
        }
        @Nullable
        Long planned = lines.stream().map(Grants.Line::planned).reduce(null, Amounts::sum);
        @Nullable
        Long rest = lines.stream().map(Grants.Line::rest).reduce(null, Amounts::sum);
        rows.add(Row.total(Cell.blank(), Cell.text("合计"), Cell.blank(), Cell.blank(), unit.cell(planned),
                unit.cell(lines.stream().mapToLong(Grants.Line::quarter).sum()),
                unit.cell(lines.stream().mapToLong(Grants.Line::year).sum()), unit.cell(rest), Cell.blank()));
        return new Table("附表：下拨明细", COLUMNS, rows);
    }

    private static Cell arrived(Grants.Line line) {
        LocalDate day = line.arrived();
        if (line.open() > 0) {
            return Cell.text(day == null ? "未到账" : line.open() + " 笔未到账");
        }
        return day == null ? Cell.unknown() : Cell.date(day);
    }
}
