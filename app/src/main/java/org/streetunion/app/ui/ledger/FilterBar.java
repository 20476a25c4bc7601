package org.streetunion.app.ui.ledger;

import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.QueryWords;
import org.streetunion.app.ledger.Trait;
import org.streetunion.app.ui.action.Command;

/** The conditions above a list: one chip each, and a button for another. */
final class FilterBar {
    private static final double OFFER_HEIGHT = 300;
    private final LedgerModel model;
    private final Desk desk;
    private final FlowPane chips = new FlowPane(6, 6);
    private final Button add;
    private @Nullable PopOver open;

    FilterBar(LedgerModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.add = Command.FILTER.button(this::offer);
        chips.getStyleClass().add("chips");
        model.filters().addListener((any, old, now) -> draw());
        draw();
    }

    /** The button that adds a condition. */
    Button button() {
        return add;
    }

    /** The chips; takes no room while there are none. */
    Node chips() {
        return chips;
    }

    private void offer() {
        PopOver over = pop();
        FlowPane columns = new FlowPane(Orientation.VERTICAL, 14, 2);
        columns.setPrefWrapLength(OFFER_HEIGHT);
        model.ledger().columns().stream().filter(this::filterable).forEach(column -> {
            Hyperlink link = new Hyperlink(column.heading());
            link.setMnemonicParsing(false);
            link.setId("filter-by-" + column.key());
            link.getStyleClass().add("plain-link");
            link.setOnAction(event -> {
                over.hide();
                edit(column, add);
            });
            columns.getChildren().add(link);
        });
        Label title = new Label("按哪一列筛选");
        title.getStyleClass().add("faint");
        show(over, new VBox(8, title, columns), add);
    }

    private boolean filterable(Column<?> column) {
        boolean fixed = model.fixed().stream().anyMatch(filter -> filter.column().equals(column.key()));
        return !fixed
                && (!column.is(Trait.COMPUTED) || column.type().kind() != org.streetunion.app.ledger.FieldType.Kind.PARAGRAPH);
    }

    private void edit(Column<?> column, Node below) {
        FilterEditor editor = new FilterEditor(column, desk, holding(column));
        PopOver over = pop();
        Button apply = new Button("确定");
        apply.setId("filter-apply");
        apply.setDefaultButton(true);
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(Bindings.not(editor.readable()));
        apply.setOnAction(event -> {
            over.hide();
            editor.filter().ifPresentOrElse(model::filter, () -> model.unfilter(column.key()));
        });
        HBox buttons = new HBox(apply);
        buttons.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        show(over, new VBox(10, editor.node(), buttons), below);
    }

    private @Nullable Filter holding(Column<?> column) {
        return model.filters().get().stream().filter(filter -> filter.column().equals(column.key())).findFirst().orElse(null);
    }

    private PopOver pop() {
        PopOver over = new PopOver();
        over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        over.setAnimated(false);
        over.setDetachable(false);
        return over;
    }

    private void show(PopOver over, VBox content, Node below) {
        content.getStyleClass().add("pop-content");
        over.setContentNode(content);
        over.show(below);
        open = over;
    }

    private void draw() {
        PopOver shown = open;
        if (shown != null) {
            shown.hide();
            open = null;
        }
        chips.getChildren().clear();
        model.filters().get().forEach(filter -> chips.getChildren().add(chip(filter)));
        chips.setVisible(!chips.getChildren().isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Node chip(Filter filter) {
        Button words = new Button(new QueryWords(model.ledger()).chip(filter));
        words.setMnemonicParsing(false);
        words.getStyleClass().add("chip-words");
        words.setOnAction(event -> model.ledger().column(filter.column()).ifPresent(column -> edit(column, words)));
        Button away = new Button(null, FontIcon.of(Material2OutlinedAL.CLOSE));
        away.setId("unfilter-" + filter.column());
        away.getStyleClass().add("chip-close");
        away.setOnAction(event -> model.unfilter(filter.column()));
        HBox chip = new HBox(words, away);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
