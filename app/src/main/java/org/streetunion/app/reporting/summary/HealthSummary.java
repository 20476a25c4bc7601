package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.reporting.assessment.UnionHealth;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 工会体检表: a line for each live union with its signs and its index, the weakest first. */
final class HealthSummary extends NamedSummary {
    private static final Option WHICH = new Option("which", "范围", List.of("全部", "指数 0", "指数 50 以下"));
    private static final List<String> SIGNS = List.of("会员", "任期", "主席", "机构", "人数季报", "走访", "培训", "活动", "代表大会", "经费");
    private final Sql sql;
    private final LifeSignStore unions;

    HealthSummary(Sql sql) {
        super("health", "工会体检表", WHICH);
        this.sql = sql;
        this.unions = new LifeSignStore(sql);
    }

    /** A union and how it is. */
    private record Line(LifeSignStore.Union union, UnionHealth health, int index) {}

    @Override
    public Report compute(Request request) {
        UnionCounts counts = UnionCounts.on(sql, request.day());
        int most = switch (WHICH.choices().indexOf(request.choice(WHICH))) {
            case 1 -> 0;
            case 2 -> 49;
            default -> 100;
        };
        List<Line> lines = unions.unions(request.day()).stream().map(union -> line(union, UnionHealth.of(counts, union.id())))
                .filter(line -> line.index() <= most).sorted(Comparator.comparingInt(Line::index)).toList();
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(rows.size() + 1, line)));
        long zero = lines.stream().filter(line -> line.index() == 0).count();
        return Report.of(title(), Table.of(columns(), rows)).withNotes(
                "共 " + lines.size() + " 家，指数 0 的 " + zero + " 家，排在最前。各家的明细在工会的“体检”页。",
                "指数 = （正常项 + 提醒项的一半）÷ 看得出的项；看不出的不算。会员看名册中的实名会员，任期看本届届满日期，走访、培训、活动看本年履职记录，经费看本年的收缴（含所覆盖单位缴的）、拨付和本级账套。");
    }

    private static Line line(LifeSignStore.Union union, UnionHealth health) {
        @Nullable
        Integer index = health.index();
        return new Line(union, health, index == null ? 0 : index);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.centred("序号", 6), Column.text("社区（村）", 16), Column.text("工会名称", 40), Column.number("体检指数", 10)));
        SIGNS.forEach(name -> columns.add(Column.centred(name, 10)));
        return columns;
    }

    private static Row row(int number, Line line) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ordinal(number), Cell.text(line.union().community()),
                Cell.text(line.union().name()), Cell.whole(line.index())));
        line.health().signs().forEach(sign -> cells.add(Cell.text(sign.level().words())));
        return Row.of(cells.toArray(Cell[]::new));
    }
}
