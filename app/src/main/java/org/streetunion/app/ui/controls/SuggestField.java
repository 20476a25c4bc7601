package org.streetunion.app.ui.controls;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * A text field that suggests while somebody types. ControlsFX has one, but it interrupts the thread that looks suggestions up, which must
 * not happen to a thread that reads the database.
 *
 * @param <T> what is suggested
 */
public final class SuggestField<T> extends TextField {
    private static final double ROW = 30;
    private static final int MOST = 8;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();
    private final BiConsumer<String, Consumer<List<T>>> suggester;
    private final Function<T, String> words;
    private final Consumer<T> chosen;
    private boolean filling;

    /** Suggestions are asked for by the typed text and arrive later; a chosen one is handed over. */
    public SuggestField(BiConsumer<String, Consumer<List<T>>> suggester, Function<T, String> words, Consumer<T> chosen) {
        this.suggester = suggester;
        this.words = words;
        this.chosen = chosen;
        list.setCellFactory(any -> cell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("suggestions");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        textProperty().addListener((any, old, now) -> typed(now));
        focusedProperty().addListener((any, was, is) -> {
            if (!is) {
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        RareText.watch(this);
    }

    /** Puts a text there without asking for suggestions. */
    public void fill(String text) {
        filling = true;
        setText(text);
        positionCaret(text.length());
        filling = false;
    }

    /** What is suggested at the moment. */
    public List<T> suggestions() {
        return popup.isShowing() ? List.copyOf(list.getItems()) : List.of();
    }

    private void typed(@Nullable String text) {
        if (filling || !isFocused()) {
            return;
        }
        if (text == null || text.isBlank()) {
            popup.hide();
            return;
        }
        suggester.accept(text.strip(), found -> {
            if (text.equals(getText()) && isFocused()) {
                show(found);
            }
        });
    }

    private void show(List<T> found) {
        if (found.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(Math.min(MOST, found.size()) * ROW + 4);
        list.setPrefWidth(Math.max(getWidth(), 260));
        Bounds place = localToScreen(getBoundsInLocal());
        if (place != null && !popup.isShowing()) {
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        int index = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(index + 1, list.getItems().size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(index - 1, 0));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take(list.getItems().get(Math.max(index, 0)));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            event.consume();
        }
    }

    private void take(T suggestion) {
        popup.hide();
        fill(words.apply(suggestion));
        chosen.accept(suggestion);
    }

    private ListCell<T> cell() {
        ListCell<T> cell = new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                RareText.show(this, empty || item == null ? "" : words.apply(item));
            }
        };
        cell.setOnMousePressed(event -> {
            if (cell.getItem() != null) {
                take(cell.getItem());
            }
        });
        return cell;
    }
}
