package org.streetunion.app.ui.screens;

import org.streetunion.app.ui.port.QuarterCounts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.port.Backups;
import org.streetunion.app.ui.port.StartFacts;

/** The five tiles of the start page. */
final class StartTiles {
    private static final int LINES = 2;
    private final Desk desk;
    private final Runnable again;

    /** Tiles; {@code again} draws the page anew. */
    StartTiles(Desk desk, Runnable again) {
        this.desk = desk;
        this.again = again;
    }

    List<Node> tiles(StartFacts.Facts facts, List<Batch> recent) {
        List<Node> tiles = new ArrayList<>();
        tiles.add(due(facts.due()));
        tiles.add(tile("tile-elections", "待换届", facts.elections()));
        tiles.add(missing(facts.missing()));
        tiles.add(recent(recent));
        tiles.add(backup(facts.backup()));
        return tiles;
    }

    private Node due(List<StartFacts.Due> due) {
        LocalDate today = LocalDate.now(desk.office().clock());
        List<String> lines = due.stream().limit(LINES).map(each -> prefix(DuePage.left(each.day(), today)) + each.sentence())
                .toList();
        Button tile = drawn("tile-due", "今天要办", number(due.size()), lines.isEmpty() ? List.of("没有到期的事") : lines,
                () -> desk.pages().push(new DuePage(desk, due)));
        tile.pseudoClassStateChanged(DuePage.PRESSING, due.stream().anyMatch(StartFacts.Due::pressing));
        return tile;
    }

    /** Leads to where the figures are filled in; where that is not offered, to the list of those unions. */
    private Node missing(StartFacts.Tile tile) {
        return desk.office().filled(QuarterCounts.class) == null
                ? tile("tile-missing", "本季缺数", tile)
                : drawn("tile-missing", "本季缺数", tile.figure(), List.of(tile.sentence()),
                        () -> desk.pages().counts(tile.link() != null));
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

    private Node backup(StartFacts.Tile facts) {
        Button tile = drawn("tile-backup", "备份", facts.figure(), List.of(facts.sentence()), null);
        Optional<Backups> backups = desk.office().start().backups();
        tile.setDisable(backups.isEmpty());
        tile.setOnAction(event -> backups.ifPresent(this::backUp));
        return tile;
    }

    private void backUp(Backups backups) {
        desk.around().files().folder("备份放在哪个文件夹（最好是 U 盘）").ifPresent(folder -> desk.background().start("备份",
                progress -> backups.make(folder, progress), made -> said(made, folder)));
    }

    private void said(Optional<Path> made, Path folder) {
        made.ifPresentOrElse(file -> desk.asking().remark("备份已做好，并已打开核对：" + file,
                WrittenFile.offer(desk, folder)),
                () -> desk.asking().remark("已停止，没有留下备份"));
        again.run();
    }

    private Node tile(String id, String title, StartFacts.Tile tile) {
        StartFacts.Link link = tile.link();
        return drawn(id, title, tile.figure(), List.of(tile.sentence()),
                link == null ? null : () -> desk.pages().ledger(link.ledger(), link.query()));
    }

    private Button drawn(String id, String title, String figure, List<String> lines, @Nullable Runnable go) {
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
