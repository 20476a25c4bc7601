package org.streetunion.app.ui.controls;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/** Bars in pairs, one pair a line: what was planned and what was done, or what came in and went out. */
public final class PairBars {
    private static final double A_ROW = 46;
    private static final double AROUND = 90;

    private PairBars() {}

    /**
     * One line; an unknown figure is a bar of no length.
     *
     * @param name at its left
     * @param first the upper bar
     * @param second the lower bar
     * @param marked whether the lower bar stands out
     */
    public record Bar(String name, double first, double second, boolean marked) {}

    /** A chart of these lines, as high as they need; the axis is told in these words. */
    public static BarChart<Number, String> of(String first, String second, List<Bar> bars, Function<Number, String> words) {
        NumberAxis amounts = new NumberAxis();
        amounts.setMinorTickVisible(false);
        amounts.setTickLabelFormatter(new InWords<>(words));
        BarChart<Number, String> chart = new BarChart<>(amounts, new CategoryAxis());
        chart.getStyleClass().add("execution");
        chart.setAnimated(false);
        chart.setLegendSide(Side.TOP);
        chart.setBarGap(1);
        chart.setCategoryGap(12);
        chart.getData().add(series(first, bars, Bar::first));
        chart.getData().add(series(second, bars, Bar::second));
        List<XYChart.Data<Number, String>> lower = chart.getData().get(1).getData();
        for (int at = 0; at < lower.size(); at++) {
            if (bars.get(bars.size() - 1 - at).marked()) {
                lower.get(at).getNode().getStyleClass().add("over");
            }
        }
        chart.setPrefHeight(AROUND + A_ROW * bars.size());
        chart.setMinHeight(AROUND + A_ROW * bars.size());
        return chart;
    }

    /** The axis counts from below. */
    private static XYChart.Series<Number, String> series(String name, List<Bar> bars, Function<Bar, Double> length) {
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        series.setName(name);
        for (int at = bars.size() - 1; at >= 0; at--) {
            series.getData().add(new XYChart.Data<>(length.apply(bars.get(at)), bars.get(at).name()));
        }
        return series;
    }
}
