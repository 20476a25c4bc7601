package org.streetunion.app.ui.ledger;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.reporting.assessment.UnionHealth;
import org.streetunion.app.ui.port.HealthCheck;

/** 体检 of a union: its index, a line for each side of its work with the way to the rows behind it, and what the rules remind of. */
final class HealthPane {
    private static final String VISITS = "duties";
    private final Desk desk;
    private final HealthCheck checks;
    private final VBox box = new VBox(14);
    private final ScrollPane scroll = new ScrollPane(box);

    HealthPane(Desk desk, HealthCheck checks) {
        this.desk = desk;
        this.checks = checks;
        box.setId("health-pane");
        box.setStyle("-fx-padding: 16px;");
        scroll.setFitToWidth(true);
    }

    Node node() {
        return scroll;
    }

    void read(Reference union) {
        desk.background().read(() -> checks.of(union.id()), found -> draw(union, found));
    }

    private void draw(Reference union, HealthCheck.Finding found) {
        box.getChildren().setAll(head(union, found.health()), signs(found.health()));
        Label title = new Label(found.reminders().isEmpty() ? "没有待补事项" : "待补事项 " + found.reminders().size() + " 项");
        title.getStyleClass().add("section-title");
        box.getChildren().add(title);
        found.reminders().forEach(sentence -> {
            Label line = new Label("· " + sentence);
            line.setWrapText(true);
            box.getChildren().add(line);
        });
    }

    private Node head(Reference union, UnionHealth health) {
        Integer index = health.index();
        Label number = new Label(index == null ? "—" : String.valueOf(index));
        number.setId("health-index");
        number.setStyle(
                "-fx-font-size: 34px; -fx-font-weight: bold;" + (index == null || index > 0 ? "" : " -fx-text-fill: -block;"));
        Label words = new Label(index == null ? "体检指数：看不出" : index == 0 ? "体检指数：这家工会什么都没有登记，建议先去走访" : "体检指数（100 为各项都正常）");
        words.getStyleClass().add("faint");
        HBox head = new HBox(14, number, words);
        head.setAlignment(Pos.CENTER_LEFT);
        desk.office().registers().find(VISITS).ifPresent(register -> {
            Button visit = new Button("登记走访");
            visit.setId("health-visit");
            visit.getStyleClass().add("accent");
            visit.setOnAction(event -> desk.pages()
                    .push(new RecordPage(desk, register, new RecordPage.Start(0, Map.of("union", union, "kind", "走访联系"), null))));
            head.getChildren().add(visit);
        });
        return head;
    }

    private Node signs(UnionHealth health) {
        GridPane grid = new GridPane(18, 10);
        for (UnionHealth.Sign sign : health.signs()) {
            int line = grid.getRowCount();
            Label level = new Label(sign.level().words());
            level.setStyle("-fx-font-weight: bold; -fx-text-fill: " + colour(sign.level()) + ";");
            Label words = new Label(sign.words());
            words.setWrapText(true);
            grid.addRow(line, new Label(sign.name()), level, words);
            desk.office().registers().find(sign.ledger()).ifPresent(register -> grid.add(link(sign), 3, line));
        }
        return grid;
    }

    private Hyperlink link(UnionHealth.Sign sign) {
        Hyperlink link = new Hyperlink("看名单");
        link.getStyleClass().add("plain-link");
        link.setOnAction(event -> desk.pages().ledger(sign.ledger(), sign.behind()));
        return link;
    }

    private static String colour(UnionHealth.Level level) {
        return switch (level) {
            case GOOD -> "-good";
            case WARN -> "-warn";
            case NONE -> "-block";
            case UNKNOWN -> "-ink-faint";
        };
    }
}
