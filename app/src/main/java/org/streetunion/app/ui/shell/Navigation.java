package org.streetunion.app.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.ledger.Desk;

/** The registers at the left edge with their counts; the start page above them, the settings below. */
final class Navigation {
    private final Desk desk;
    private final VBox box = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();
    private final ScrollPane scroll = new ScrollPane(box);

    Navigation(Desk desk, Consumer<Command> go) {
        this.desk = desk;
        box.getStyleClass().add("navigation");
        scroll.getStyleClass().add("navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        add(Command.START.name(), Command.START.words(), Command.START.icon(), () -> go.accept(Command.START));
        Label registers = new Label("台账");
        registers.getStyleClass().add("navigation-group");
        box.getChildren().add(registers);
        for (Register register : desk.office().registers().all()) {
            String key = register.ledger().key();
            add(key, register.ledger().title(), Icons.of(key), () -> desk.pages().ledger(key, Query.ALL));
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        box.getChildren().add(spring);
        for (Command command : List.of(Command.REPORT, Command.CARD_DESK, Command.IMPORT, Command.RECENT, Command.SETTINGS)) {
            if (offered(command)) {
                add(command.name(), command.words(), command.icon(), () -> go.accept(command));
            }
        }
        desk.session().writes().addListener((any, old, now) -> count());
        count();
    }

    Node node() {
        return scroll;
    }

    /** Marks where the window is. */
    void mark(String key) {
        ToggleButton button = buttons.get(key);
        group.selectToggle(button);
    }

    /** Shows icons only, for narrow windows. */
    void narrow(boolean icons) {
        box.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), icons);
        scroll.setPrefWidth(icons ? 56 : 184);
        scroll.setMinWidth(icons ? 56 : 184);
        scroll.setVbarPolicy(icons ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        box.lookupAll(".navigation-words").forEach(node -> {
            node.setVisible(!icons);
            node.setManaged(!icons);
        });
    }

    private boolean offered(Command command) {
        return switch (command) {
            case REPORT -> desk.office().reports() != null;
            case CARD_DESK -> desk.office().cards() != null;
            case IMPORT -> desk.office().imports() != null;
            default -> true;
        };
    }

    private void add(String key, String title, FontIcon icon, Runnable go) {
        Label words = new Label(title);
        words.getStyleClass().add("navigation-words");
        Label count = new Label();
        count.getStyleClass().addAll("navigation-words", "navigation-count");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(10, icon, words, spring, count);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton(null, line);
        button.setId("go-" + key.toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(title));
        button.getStyleClass().add("navigation-button");
        button.setOnAction(event -> {
            button.setSelected(true);
            go.run();
        });
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        buttons.put(key, button);
        counts.put(key, count);
        box.getChildren().add(button);
    }

    private void count() {
        for (Register register : desk.office().registers().all()) {
            desk.background().read(() -> register.count(Query.ALL), number -> {
                Label label = counts.get(register.ledger().key());
                if (label != null) {
                    label.setText(String.format("%,d", number));
                }
            });
        }
    }
}
