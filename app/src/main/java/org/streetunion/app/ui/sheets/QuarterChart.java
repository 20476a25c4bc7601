package org.streetunion.app.ui.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.sheets.QuarterProgress;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.controls.PairBars;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.FixSheets;
import org.streetunion.app.work.sheets.LookAtSheet;

/** A sheet's year as bars: what was planned and what was done by the end of each quarter, of all targets or of one. */
final class QuarterChart {
    private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");
    private static final double WIDTH = 760;
    private final Desk desk;
    private final FixSheets sheets;
    private final ComboBox<QuarterProgress> which = InWords.choice("sheet-chart-of",
            each -> each.name() + (each.measure().isEmpty() ? "" : "（" + each.measure() + "）"));
    private final Label said = new Label("正在统计…");
    private final StackPane middle = new StackPane();
    private final VBox root;
    private LookAtSheet.@Nullable View view;
    private boolean shown;

    QuarterChart(Desk desk, FixSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
        which.setPrefWidth(280);
        which.valueProperty().addListener((any, old, now) -> draw(now));
        said.setId("sheet-chart-said");
        said.getStyleClass().add("faint");
        HBox bar = new HBox(12, which, said);
        bar.setAlignment(Pos.CENTER_LEFT);
        middle.setAlignment(Pos.TOP_LEFT);
        middle.getStyleClass().add("execution-scroll");
        root = new VBox(8, bar, middle);
        root.getStyleClass().add("form");
    }

    Node node() {
        return root;
    }

    /** The sheet was read anew; what is not looked at is not counted. */
    void show(LookAtSheet.View found) {
        view = found;
        if (shown) {
            read();
        }
    }

    /** Whether it is looked at. */
    void shown(boolean now) {
        shown = now;
        if (now) {
            read();
        }
    }

    private void read() {
        LookAtSheet.View of = view;
        if (of != null) {
            LocalDate day = LocalDate.now(desk.office().clock());
            desk.background().read(() -> sheets.quarters(of.facts().head().id(), day),
                    quarters -> fill(quarters, of.facts().targets()));
        }
    }

    private void fill(List<QuarterProgress> quarters, List<TargetProgress> targets) {
        String before = which.getValue() == null ? QuarterProgress.ALL : which.getValue().name();
        List<QuarterProgress> all = new ArrayList<>();
        if (!quarters.isEmpty() && quarters.size() == targets.size()) {
            all.add(QuarterProgress.all(quarters, targets));
        }
        all.addAll(quarters);
        which.getItems().setAll(all);
        which.setDisable(all.isEmpty());
        which.setValue(all.stream().filter(each -> each.name().equals(before)).findFirst()
                .orElse(all.isEmpty() ? null : all.get(0)));
        if (all.isEmpty()) {
            said.setText("还没有指标");
            middle.getChildren().clear();
        }
    }

    private void draw(@Nullable QuarterProgress of) {
        if (of == null) {
            return;
        }
        List<PairBars.Bar> bars = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS.size(); quarter++) {
            bars.add(new PairBars.Bar(QUARTERS.get(quarter) + "末", number(of.planned().get(quarter)),
                    quarter < of.done().size() ? number(of.done().get(quarter)) : 0, of.behind(quarter)));
        }
        BarChart<Number, String> chart = PairBars.of("应达到", "已完成", bars,
                number -> TargetProgress.text(BigDecimal.valueOf(number.doubleValue())));
        chart.setId("sheet-chart");
        chart.setPrefWidth(WIDTH);
        chart.setMaxWidth(WIDTH);
        middle.getChildren().setAll(chart);
        said.setText(words(of));
    }

    /** The figures of the quarters that have begun. */
    private static String words(QuarterProgress of) {
        if (of.done().isEmpty()) {
            return "这一年还没有开始";
        }
        List<String> words = new ArrayList<>();
        for (int quarter = 0; quarter < of.done().size(); quarter++) {
            words.add(QUARTERS.get(quarter) + (quarter < of.over() ? " " : "到今天 ") + text(of.done().get(quarter)) + " / "
                    + text(of.planned().get(quarter)));
        }
        boolean behind = IntStream.range(0, of.over()).anyMatch(of::behind);
        return "完成 / 应达到：" + String.join("，", words) + (behind ? "；落后的标红" : "");
    }

    private static String text(Optional<BigDecimal> number) {
        return TargetProgress.text(number.orElse(null));
    }

    private static double number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::doubleValue).orElse(0.0);
    }
}
