package org.streetunion.app.ui.screens;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.StartFacts;

/** The first page: five tiles and two charts, or the first morning while the office is empty. */
public final class StartPage implements Page {
    private static final int RECENT = 30;
    private static final double TILE_HEIGHT = 138;
    private static final double CHARTS_HEIGHT = 460;
    private static final double HEADROOM = 1.12;
    private static final String KIND = "工会";
    private static final int SHORT = 4;
    private final Desk desk;
    private final FirstMorning first;
    private final StackPane root = new StackPane();

    StartPage(Desk desk, FirstMorning first) {
        this.desk = desk;
        this.first = first;
        root.getStyleClass().add("start");
        Label reading = new Label("正在读取…");
        reading.getStyleClass().add("faint");
        root.getChildren().add(reading);
    }

    @Override
    public String title() {
        return "开始";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.background().read(this::read, this::draw);
    }

    private Read read() {
        List<Batch> recent = desk.office().batches().recent(RECENT);
        return new Read(recent.size() < RECENT && recent.stream().noneMatch(StartPage::isWork), desk.office().start().now(), recent);
    }

    /** Nobody has begun while only the program wrote, which brings parameters and models, or what was written was taken back. */
    private static boolean isWork(Batch batch) {
        return batch.undoable() && !batch.actor().equals(Actor.PROGRAM.name());
    }

    private void draw(Read read) {
        Node page = read.empty() ? first.node() : overview(read);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(!read.empty());
        scroll.getStyleClass().add("form-scroll");
        root.getChildren().setAll(scroll);
    }

    private Node overview(Read read) {
        HBox tiles = new HBox(12);
        tiles.setMinHeight(TILE_HEIGHT);
        tiles.setMaxHeight(TILE_HEIGHT);
        new StartTiles(desk, this::shown).tiles(read.facts(), read.recent()).forEach(tile -> {
            HBox.setHgrow(tile, Priority.ALWAYS);
            tiles.getChildren().add(tile);
        });
        HBox charts = new HBox(12, chart("members-chart", "各季度会员人数", read.facts().members(), true),
                chart("unions-chart", "下属工会按类型", read.facts().unions(), false));
        charts.getChildren().forEach(chart -> HBox.setHgrow(chart, Priority.ALWAYS));
        VBox box = new VBox(12, tiles, new QuickDuty(desk).node(), charts);
        VBox.setVgrow(charts, Priority.ALWAYS);
        charts.setMaxHeight(CHARTS_HEIGHT);
        box.getStyleClass().add("form");
        return box;
    }

    private static Node chart(String id, String title, List<StartFacts.Figure> figures, boolean newest) {
        if (figures.isEmpty()) {
            Label none = new Label("还没有数据");
            none.getStyleClass().add("faint");
            return Cards.card(title, "", none);
        }
        NumberAxis values = axis(figures);
        values.setMinorTickVisible(false);
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), values);
        chart.setId(id);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setPrefHeight(300);
        VBox.setVgrow(chart, Priority.ALWAYS);
        chart.setCategoryGap(40);
        chart.setMinWidth(0);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        figures.forEach(figure -> series.getData().add(bar(figure)));
        chart.getData().add(series);
        if (newest) {
            series.getData().get(figures.size() - 1).getNode().getStyleClass().add("newest");
        }
        VBox card = Cards.card(title, "", chart);
        card.setPrefWidth(400);
        return card;
    }

    /** From nought to a round number that leaves room for the figure above the highest bar. */
    private static NumberAxis axis(List<StartFacts.Figure> figures) {
        double highest = figures.stream().mapToLong(StartFacts.Figure::value).max().orElse(0) * HEADROOM;
        double step = Math.max(1, Math.pow(10, Math.floor(Math.log10(Math.max(1, highest)))));
        while (highest / step < 3) {
            step = Math.max(1, step / 2);
            if (step <= 1) {
                break;
            }
        }
        return new NumberAxis(0, Math.max(1, Math.ceil(highest / step)) * step, step);
    }

    /** Long words stand in two lines: in one, a narrow chart lays all of them on their side. */
    static String folded(String label) {
        int at = label.endsWith(KIND) ? label.length() - KIND.length() : label.length() / 2;
        return label.length() <= SHORT || label.indexOf('\n') >= 0 ? label : label.substring(0, at) + "\n" + label.substring(at);
    }

    private static XYChart.Data<String, Number> bar(StartFacts.Figure figure) {
        XYChart.Data<String, Number> data = new XYChart.Data<>(folded(figure.label()), figure.value());
        Label value = new Label(String.format("%,d", figure.value()));
        value.getStyleClass().add("bar-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        StackPane bar = new StackPane(value);
        StackPane.setAlignment(value, javafx.geometry.Pos.TOP_CENTER);
        data.setNode(bar);
        return data;
    }

    /** Everything the page shows. */
    private record Read(boolean empty, StartFacts.Facts facts, List<Batch> recent) {}
}
