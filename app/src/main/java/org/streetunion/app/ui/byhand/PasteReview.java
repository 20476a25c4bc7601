package org.streetunion.app.ui.byhand;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.PastedPeople;

/** Shows what was understood of a pasted text before it goes into the form. */
final class PasteReview {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private final ObservableList<HandLine> people = FXCollections.observableArrayList();
    private final TextArea text = new TextArea();
    private final TableView<HandLine> table = new TableView<>(people);

    PasteReview(String pasted) {
        text.setId("paste-text");
        text.setPromptText("把 Excel、WPS 里的几列，或微信里的名单贴到这里。\n姓名、证件号、手机的先后不限，一人一行，可以带“姓名：”这样的字样");
        text.setPrefRowCount(6);
        text.textProperty().addListener((any, old, now) -> people.setAll(PastedPeople.read(now)));
        table.setId("paste-table");
        table.setPrefSize(760, 260);
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns().add(column("姓名", 110, HandLine::name));
        table.getColumns().add(column("证件号码", 180, HandLine::number));
        table.getColumns().add(column("手机", 120, HandLine::mobile));
        table.getColumns().add(column("没看懂的（不会登记）", 260, HandLine::unclear));
        table.setPlaceholder(new Label("还没有看出谁来"));
        table.setRowFactory(any -> row());
        text.setText(pasted);
    }

    /** Asks; the people that go into the form, none when it was waved away. */
    List<HandLine> ask(Asking asking) {
        Label count = new Label();
        count.setId("paste-count");
        count.textProperty().bind(Bindings.createStringBinding(this::words, people));
        Optional<List<HandLine>> taken = asking.fill(new Asking.Form<>("粘贴名单", new VBox(8, text, table, count), "放进表格",
                Bindings.isNotEmpty(people), () -> people.stream().filter(person -> !person.empty()).toList()));
        return taken.orElse(List.of());
    }

    private String words() {
        long doubtful = people.stream().filter(PasteReview::doubtful).count();
        long there = people.stream().filter(person -> !person.empty()).count();
        return "看出 " + there + " 人" + (doubtful == 0 ? "" : "，其中标黄的 " + doubtful + " 行请核对：缺项，或有没看懂的字");
    }

    static boolean doubtful(HandLine person) {
        return person.name().isEmpty() || person.number().isEmpty() || !person.unclear().isEmpty();
    }

    private static TableRow<HandLine> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(@Nullable HandLine person, boolean empty) {
                super.updateItem(person, empty);
                pseudoClassStateChanged(DOUBTFUL, !empty && person != null && PasteReview.doubtful(person));
            }
        };
    }

    private static TableColumn<HandLine, String> column(String heading, double width,
            java.util.function.Function<HandLine, String> part) {
        TableColumn<HandLine, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(part.apply(features.getValue())));
        return column;
    }
}
