package org.streetunion.app.ui.screens;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;

/** The latest acts, each with its undo. */
public final class RecentPage implements Page {
    private static final double LEAST_SUBJECT = 200;
    /** What the other columns take, and the bar at the right. */
    private static final double TAKEN = 80 + 150 + 110 + 110 + 80 + 90 + 90 + 20;
    private static final int MOST = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<Batch.State, String> STATES = Map.of(Batch.State.RUNNING, "进行中", Batch.State.DONE, "已完成",
            Batch.State.UNDOING, "正在撤销", Batch.State.UNDONE, "已撤销");
    private final Desk desk;
    private final TableView<Batch> table = new TableView<>();
    private final BorderPane root = new BorderPane(table);

    RecentPage(Desk desk) {
        this.desk = desk;
        table.setId("recent-acts");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("还没有操作"));
        table.setFixedCellSize(36);
        table.getColumns().add(text("批次", 80, batch -> String.valueOf(batch.id())));
        table.getColumns().add(text("时间", 150, this::minute));
        table.getColumns().add(text("操作人", 110, Batch::actor));
        table.getColumns().add(text("操作", 110, Batch::kind));
        TableColumn<Batch, String> subject = text("内容", LEAST_SUBJECT, RecentPage::subject);
        subject.prefWidthProperty().bind(Bindings.max(LEAST_SUBJECT, table.widthProperty().subtract(TAKEN)));
        table.getColumns().add(subject);
        TableColumn<Batch, String> rows = text("条数", 80, batch -> String.format("%,d", batch.rows()));
        rows.getStyleClass().add("number-column");
        table.getColumns().add(rows);
        table.getColumns().add(text("状态", 90, batch -> STATES.getOrDefault(batch.state(), "")));
        table.getColumns().add(undo());
        root.getStyleClass().add("ledger-page");
        desk.session().writes().addListener((any, old, now) -> {
            if (root.getScene() != null) {
                shown();
            }
        });
    }

    @Override
    public String title() {
        return "最近操作";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        desk.background().read(() -> desk.office().batches().recent(MOST), (List<Batch> acts) -> table.getItems().setAll(acts));
    }

    /** What an act was about, without the kind that stands beside it. */
    static String subject(Batch batch) {
        String kind = batch.kind() + " ";
        return batch.subject().startsWith(kind) ? batch.subject().substring(kind.length()) : batch.subject();
    }

    private String minute(Batch batch) {
        ZoneId zone = desk.office().clock().getZone();
        return MINUTE.format(batch.at().atZone(zone));
    }

    private static TableColumn<Batch, String> text(String title, double width, java.util.function.Function<Batch, String> words) {
        TableColumn<Batch, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }

    /** Its cells have the act itself: what the row holds may be older or nothing while a cell is filled. */
    private TableColumn<Batch, Batch> undo() {
        TableColumn<Batch, Batch> column = new TableColumn<>("");
        column.setPrefWidth(90);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleObjectProperty<>(features.getValue()));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Batch batch, boolean empty) {
                super.updateItem(batch, empty);
                setGraphic(empty || batch == null || !batch.undoable() ? null : undo(batch));
            }
        });
        return column;
    }

    private Button undo(Batch batch) {
        Button button = new Button("撤销");
        button.getStyleClass().add("small");
        button.setOnAction(event -> new Undoing(desk).undo(batch.id()));
        return button;
    }
}
