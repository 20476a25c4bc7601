package org.streetunion.app.ui.screens;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.StartFacts;

/** Everything that is due, the nearest day first; each line leads to where it is done. */
public final class DuePage implements Page {
    /** Of what is shown in red. */
    static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");
    private final Desk desk;
    private final LocalDate today;
    private final TableView<StartFacts.Due> table = new TableView<>();
    private final BorderPane root = new BorderPane(table);

    DuePage(Desk desk, List<StartFacts.Due> due) {
        this.desk = desk;
        this.today = LocalDate.now(desk.office().clock());
        table.setId("due");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("没有到期的事"));
        table.setFixedCellSize(36);
        table.getColumns().add(text("期限", 120, each -> day(each.day())));
        table.getColumns().add(text("还剩", 130, each -> left(each.day(), today)));
        table.getColumns().add(text("事项", 620, StartFacts.Due::sentence));
        table.getItems().setAll(due);
        table.setRowFactory(any -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        root.getStyleClass().add("ledger-page");
        Label total = new Label();
        total.textProperty()
                .bind(Bindings.createStringBinding(() -> String.format("共 %,d 件", table.getItems().size()), table.getItems()));
        Label keys = new Label("双击或回车 去办理");
        keys.getStyleClass().add("faint");
        HBox footer = new HBox(16, total, Cards.spring(), keys);
        footer.getStyleClass().add("page-footer");
        root.setBottom(footer);
    }

    @Override
    public String title() {
        return "今天要办";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** How far a day is away, in words; empty when there is no day. */
    static String left(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 0 ? "过期 " + -days + " 天" : days == 0 ? "今天" : "还有 " + days + " 天";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void open(StartFacts.@Nullable Due due) {
        StartFacts.Link link = due == null ? null : due.link();
        Function<Actor, String> deed = due == null ? null : due.deed();
        if (due != null && deed != null) {
            confirm(due, deed);
        } else if (link != null) {
            desk.pages().ledger(link.ledger(), link.query());
        }
    }

    private void confirm(StartFacts.Due due, Function<Actor, String> deed) {
        if (desk.asking().confirm("确认变更", due.sentence() + "？", "确认生效")) {
            desk.background().start("确认变更", progress -> deed.apply(desk.session().actor()), said -> {
                desk.session().wrote();
                table.getItems().remove(due);
                desk.asking().remark(said);
            });
        }
    }

    private TableRow<StartFacts.Due> row() {
        TableRow<StartFacts.Due> row = new TableRow<>();
        row.itemProperty().addListener((any, old, now) -> row.pseudoClassStateChanged(PRESSING, now != null && now.pressing()));
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private static TableColumn<StartFacts.Due, String> text(String title, double width, Function<StartFacts.Due, String> words) {
        TableColumn<StartFacts.Due, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }
}
