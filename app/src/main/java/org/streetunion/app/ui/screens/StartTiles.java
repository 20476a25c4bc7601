package org.streetunion.app.ui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.StartFacts;

/** The five tiles of the start page. */
final class StartTiles {
    private static final int LINES = 2;
    private final Desk desk;

    StartTiles(Desk desk) {
        this.desk = desk;
    }

    List<Node> tiles(StartFacts.Facts facts, List<Batch> recent) {
        List<Node> tiles = new ArrayList<>();
        tiles.add(due(facts.due()));
        tiles.add(tile("tile-elections", "待换届", facts.elections()));
        tiles.add(tile("tile-missing", "本季缺数", facts.missing()));
        tiles.add(recent(recent));
        tiles.add(tile("tile-backup", "备份", facts.backup()));
        return tiles;
    }

    private Node due(List<StartFacts.Due> due) {
        LocalDate today = LocalDate.now(desk.office().clock());
        List<String> lines = due.stream().limit(LINES).map(each -> prefix(DuePage.left(each.day(), today)) + each.sentence())
                .toList();
        return drawn("tile-due", "今天要办", number(due.size()), lines.isEmpty() ? List.of("没有到期的事") : lines,
                () -> desk.pages().push(new DuePage(desk, due)));
    }

    private static String prefix(String left) {
        return left.isEmpty() ? "" : left + "　";
    }

    private static String number(long figure) {
        return String.format("%,d", figure);
    }

    private Node recent(List<Batch> batches) {
        LocalDate today = LocalDate.now(desk.office().clock());
        long count = batches.stream()
                .filter(batch -> batch.at().atZone(desk.office().clock().getZone()).toLocalDate().equals(today)).count();
        List<String> lines = batches.stream().limit(LINES).map(batch -> batch.kind() + "　" + RecentPage.subject(batch)).toList();
        return drawn("tile-recent", "最近变动", number(count), lines.isEmpty() ? List.of("还没有操作") : lines,
                () -> desk.pages().push(new RecentPage(desk)));
    }

    private Node tile(String id, String title, StartFacts.Tile tile) {
        StartFacts.Link link = tile.link();
        return drawn(id, title, tile.figure(), List.of(tile.sentence()),
                link == null ? null : () -> desk.pages().ledger(link.ledger(), link.query()));
    }

    private Node drawn(String id, String title, String figure, List<String> lines, @Nullable Runnable go) {
        Label heading = new Label(title);
        heading.getStyleClass().add("tile-title");
        Label number = new Label(figure);
        number.getStyleClass().add("tile-figure");
        VBox content = new VBox(4, heading, number);
        lines.forEach(line -> {
            Label words = new Label(line);
            words.setWrapText(lines.size() == 1);
            words.getStyleClass().add("faint");
            content.getChildren().add(words);
        });
        Button tile = new Button(null, content);
        tile.setId(id);
        tile.getStyleClass().add("tile");
        tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tile.setMinWidth(120);
        tile.setPrefWidth(200);
        tile.setDisable(go == null);
        if (go != null) {
            tile.setOnAction(event -> go.run());
            tile.setTooltip(new Tooltip(String.join("\n", lines)));
        }
        return tile;
    }
}
