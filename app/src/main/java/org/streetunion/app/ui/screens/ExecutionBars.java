package org.streetunion.app.ui.screens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.control.ScrollPane;
import org.streetunion.app.ui.controls.PairBars;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** Bars beside 预算执行情况表: what was planned and what was done, or what came in and went out, row by row. */
final class ExecutionBars {
    private static final String DEEPER = "　";
    private static final double WIDTH = 420;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MOST = 40;
    private static final int LONGEST = 9;
    private static final List<Pair> PAIRS = List.of(new Pair("科目名称", "调整后预算数", "本年累计数"), new Pair("项目名称", "项目预算", "本年支出"),
            new Pair("资金来源", "本年收入", "本年支出"));

    private ExecutionBars() {}

    /** Which columns are drawn. */
    private record Pair(String name, String first, String second) {}

    /** For a report that has such rows and bars of its own in a column; empty for any other. */
    static Optional<Node> of(Report report) {
        Table table = report.tables().get(0);
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        boolean meant = headings.contains("进度") || headings.contains("占比");
        return PAIRS.stream().filter(pair -> meant && headings.containsAll(List.of(pair.name(), pair.first(), pair.second())))
                .findFirst().map(pair -> new Drawn(pair, bars(table, headings, pair))).filter(drawn -> !drawn.bars().isEmpty())
                .map(ExecutionBars::node);
    }

    private record Drawn(Pair pair, List<PairBars.Bar> bars) {}

    /**
     * What stands at the top, or all rows where nothing stands above another; rows of nothing are left out. More spent than planned stands
     * out; income is never too much.
     */
    private static List<PairBars.Bar> bars(Table table, List<String> headings, Pair pair) {
        List<PairBars.Bar> bars = new ArrayList<>();
        boolean spending = !pair.equals(PAIRS.get(0));
        for (Row row : table.rows()) {
            String name = row.kind() == Row.Kind.NORMAL ? CellText.of(row.cells().get(headings.indexOf(pair.name()))) : DEEPER;
            double first = number(row, headings.indexOf(pair.first()));
            double second = number(row, headings.indexOf(pair.second()));
            if (!name.startsWith(DEEPER) && (first != 0 || second != 0) && bars.size() < MOST) {
                bars.add(new PairBars.Bar(name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name, first, second,
                        spending && second > first));
            }
            // By account, what comes in stands above its sum, what is spent below it.
            spending |= row.kind() == Row.Kind.TOTAL;
        }
        return bars;
    }

    private static double number(Row row, int at) {
        return at < row.cells().size() && row.cells().get(at) instanceof Cell.Decimal amount ? amount.value().doubleValue() : 0;
    }

    private static String words(Number amount) {
        BigDecimal yuan = BigDecimal.valueOf(amount.doubleValue());
        boolean large = yuan.abs().compareTo(TEN_THOUSAND) >= 0;
        return (large ? yuan.divide(TEN_THOUSAND) : yuan).stripTrailingZeros().toPlainString() + (large ? "万" : "");
    }

    private static Node node(Drawn drawn) {
        BarChart<Number, String> chart = PairBars.of(drawn.pair().first(), drawn.pair().second(), drawn.bars(),
                ExecutionBars::words);
        chart.setId("execution-bars");
        chart.setPrefWidth(WIDTH - 20);
        ScrollPane scroll = new ScrollPane(chart);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.getStyleClass().add("execution-scroll");
        return scroll;
    }
}
