package org.streetunion.app.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 小三级: the tree of unions as it was on a day, each node with what it and everything below it counts; an employer counts once. */
final class TreeSummary extends NamedSummary {
    private static final Option DEPTH = new Option("depth", "显示到", List.of("有下级的工会", "每一家工会"));
    private static final List<Column> COLUMNS = List.of(Column.text("工会", 44), Column.number("工会数", 10),
            Column.number("涵盖单位", 10), Column.number("职工", 10), Column.number("会员", 10), Column.number("其中新就业形态", 10),
            Column.number("实名会员", 10));
    private static final String INDENT = "　　";
    private final TreeCounts counts;

    TreeSummary(TreeCounts counts) {
        super("tree", "小三级组织汇总表", DEPTH);
        this.counts = counts;
    }

    @Override
    public Report compute(Request request) {
        TreeCounts.Counted counted = counts.on(request.day());
        List<Row> rows = new ArrayList<>();
        rows.add(row("全街道", counted.street(), true));
        boolean all = request.choice(DEPTH).equals(DEPTH.choices().get(1));
        counted.roots().forEach(root -> add(rows, root, counted, 0, all));
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("每行含本级和全部下级；同一单位只计一次。职工、会员"
                + counted.reported().words() + "；联合会不重复计。上下级按当日。");
    }

    private static void add(List<Row> rows, UnionTreeStore.Node node, TreeCounts.Counted counted, int level, boolean all) {
        if (all || !node.below().isEmpty()) {
            TreeCounts.Sum sum = Objects.requireNonNull(counted.byUnion().get(node.id()));
            rows.add(row(INDENT.repeat(level) + node.name(), sum, false));
            node.below().forEach(child -> add(rows, child, counted, level + 1, all));
        }
    }

    private static Row row(String name, TreeCounts.Sum sum, boolean total) {
        Cell[] cells = {Cell.text(name), Cell.whole(sum.unions()), Cell.whole(sum.employers().size()), Cell.whole(sum.workers()),
                Cell.whole(sum.members()), Cell.whole(sum.newForm()), Cell.whole(sum.verified())};
        return total ? Row.total(cells) : Row.of(cells);
    }
}
