package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.Snapshot;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** 小三级: the tree of unions as it was on a day, each node with what it and everything below it counts; an employer counts once. */
final class TreeSummary implements Summary {
    private static final Option DEPTH = new Option("depth", "显示到", List.of("有下级的工会", "每一家工会"));
    private static final List<Column> COLUMNS = List.of(Column.text("工会", 44), Column.number("工会数", 10),
            Column.number("涵盖单位", 10), Column.number("职工", 10), Column.number("会员", 10), Column.number("其中新就业形态", 10),
            Column.number("实名会员", 10));
    private static final String INDENT = "　　";
    private final UnionTreeStore tree;
    private final HeadcountFactsStore headcounts;

    TreeSummary(Sql sql) {
        this.tree = new UnionTreeStore(sql);
        this.headcounts = new HeadcountFactsStore(sql);
    }

    /** What a node counts by itself. */
    private record Own(Snapshot reported, Map<Long, Integer> verified, Map<Long, Set<Long>> employers) {}

    /** What a node and everything below it count. */
    private record Sum(int unions, Set<Long> employers, long workers, long members, long newForm, long verified) {
        Sum plus(Sum other) {
            Set<Long> both = new HashSet<>(employers);
            both.addAll(other.employers);
            return new Sum(unions + other.unions, both, workers + other.workers, members + other.members,
                    newForm + other.newForm, verified + other.verified);
        }
    }

    @Override
    public String key() {
        return "tree";
    }

    @Override
    public String title() {
        return "小三级组织汇总表";
    }

    @Override
    public List<Option> options() {
        return List.of(DEPTH);
    }

    @Override
    public Report compute(Request request) {
        LocalDate day = request.day();
        Quarter quarter = headcounts.latest(day);
        Own own = new Own(quarter == null ? new Snapshot() : headcounts.at(quarter), headcounts.verified(day),
                tree.employers(day));
        List<Row> rows = new ArrayList<>();
        boolean all = request.choice(DEPTH).equals(DEPTH.choices().get(1));
        Sum street = new Sum(0, Set.of(), 0, 0, 0, 0);
        for (UnionTreeStore.Node root : tree.roots(day)) {
            Sum sum = sum(root, own);
            street = street.plus(sum);
            add(rows, root, own, 0, all);
        }
        rows.add(0, row("全街道", street, true));
        return Report.of(title(), Table.of(COLUMNS, rows)).withNotes("每行含本级和全部下级；同一单位只计一次。职工、会员" + (quarter == null
                ? "还没有上报数。"
                : "取" + quarter.words() + "上报数，联合会不重复计。") + "上下级按当日。");
    }

    private static void add(List<Row> rows, UnionTreeStore.Node node, Own own, int level, boolean all) {
        if (all || !node.below().isEmpty()) {
            rows.add(row(INDENT.repeat(level) + node.name(), sum(node, own), false));
            node.below().forEach(child -> add(rows, child, own, level + 1, all));
        }
    }

    private static Sum sum(UnionTreeStore.Node node, Own own) {
        Sum sum = new Sum(1, own.employers().getOrDefault(node.id(), Set.of()), amount(own, "20", node), amount(own, "24", node),
                amount(own, "27", node), own.verified().getOrDefault(node.id(), 0));
        for (UnionTreeStore.Node child : node.below()) {
            sum = sum.plus(sum(child, own));
        }
        return sum;
    }

    private static int amount(Own own, String code, UnionTreeStore.Node node) {
        return own.reported().rows(code).getOrDefault(node.id(), 0);
    }

    private static Row row(String name, Sum sum, boolean total) {
        Cell[] cells = {Cell.text(name), Cell.whole(sum.unions()), Cell.whole(sum.employers().size()), Cell.whole(sum.workers()),
                Cell.whole(sum.members()), Cell.whole(sum.newForm()), Cell.whole(sum.verified())};
        return total ? Row.total(cells) : Row.of(cells);
    }
}
