package org.streetunion.app.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
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
import org.streetunion.app.ui.port.Auditing;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.ui.port.Collecting;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.LetterDesk;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.QuarterReports;
import org.streetunion.app.ui.port.Scoring;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.ui.port.UnionBoard;

/** The registers at the left edge in their groups, with their counts, which scroll; the start page above them, the settings below. */
final class Navigation {
    /** The setting that keeps which groups are unfolded. */
    private static final String UNFOLDED = "navigation.unfolded";
    private static final Map<Command, String> HOMES = Map.of(Command.BUDGET, "经费", Command.AUDIT, "经费", Command.SCORES, "考核",
            Command.LETTER_TEMPLATES, "文书");
    private final Desk desk;
    private final VBox box = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, Label> counts = new LinkedHashMap<>();
    /** Held here: a look-up does not find what stands in a button that was not drawn yet. */
    private final List<Label> wordy = new ArrayList<>();
    private final Map<String, NavigationGroup> groups = new LinkedHashMap<>();
    private final Map<String, NavigationGroup> homes = new HashMap<>();
    private final ScrollPane scroll = new ScrollPane(box);
    private final VBox commands = new VBox();
    private final VBox root = new VBox(scroll, commands);

    Navigation(Desk desk, Consumer<Command> go) {
        this.desk = desk;
        box.getStyleClass().add("navigation");
        scroll.getStyleClass().add("navigation-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("navigation-root");
        commands.getStyleClass().addAll("navigation", "navigation-commands");
        commands.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add(box, Command.START.name(), Command.START.words(), Command.START.icon(), () -> go.accept(Command.START));
        for (Register register : desk.office().registers().inMenu()) {
            String key = register.ledger().key();
            NavigationGroup within = groups.computeIfAbsent(register.ledger().group(), this::group);
            homes.put(key, within);
            add(within.lines(), key, register.ledger().title(), Icons.of(key), () -> desk.pages().ledger(key, Query.ALL));
        }
        for (Command command : List.of(Command.MONTH_LIST, Command.BOARD,
                Command.REPORT, Command.SUMMARIES, Command.CARD_DESK, Command.COLLECT,
                Command.SCORES, Command.AUDIT, Command.BUDGET,
                Command.LETTER_TEMPLATES, Command.IMPORT,
                Command.RECENT, Command.HELP,
                Command.SETTINGS)) {
            if (offered(command)) {
                command(command, go);
            }
        }
        desk.background().read(() -> desk.office().settings().get(UNFOLDED).orElse("组织,人员"),
                kept -> groups.values().forEach(each -> each.open(List.of(kept.split(",")).contains(each.title()))));
        desk.session().writes().addListener((any, old, now) -> count());
        count();
    }

    Node node() {
        return root;
    }

    /** Marks where the window is. */
    void mark(String key) {
        ToggleButton button = buttons.get(key);
        group.selectToggle(button);
        NavigationGroup home = homes.get(key);
        if (home != null) {
            home.open(true);
        }
    }

    /** Stands above the registers that it is about; what is about all of them stands below. */
    private void command(Command command, Consumer<Command> go) {
        NavigationGroup home = groups.get(HOMES.getOrDefault(command, ""));
        VBox part = home == null ? commands : home.lines();
        ToggleButton button = add(part, command.name(), command.words(), command.icon(), () -> go.accept(command));
        button.getStyleClass().add("navigation-command");
        if (home != null) {
            homes.put(command.name(), home);
            button.toBack();
        }
    }

    private NavigationGroup group(String title) {
        NavigationGroup made = new NavigationGroup(title, this::keep);
        box.getChildren().add(made.node());
        return made;
    }

    private void keep() {
        String unfolded = groups.values().stream().filter(NavigationGroup::isOpen).map(NavigationGroup::title)
                .collect(Collectors.joining(","));
        desk.background().read(() -> {
            desk.office().settings().put(UNFOLDED, unfolded);
            return unfolded;
        }, kept -> {});
    }

    /** Shows icons only, for narrow windows. */
    void narrow(boolean icons) {
        List.of(box, commands).forEach(part -> part.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), icons));
        scroll.setPrefWidth(icons ? 56 : 200);
        scroll.setMinWidth(icons ? 56 : 200);
        scroll.setVbarPolicy(icons ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED);
        groups.values().forEach(each -> each.narrow(icons));
        wordy.forEach(node -> {
            node.setVisible(!icons);
            node.setManaged(!icons);
        });
    }

    private boolean offered(Command command) {
        return switch (command) {
            case MONTH_LIST -> desk.office().filled(TaskDesk.class) != null;
            case BOARD -> desk.office().filled(UnionBoard.class) != null;
            case REPORT -> desk.office().filled(QuarterReports.class) != null;
            case SUMMARIES -> desk.office().filled(SummaryTables.class) != null;
            case CARD_DESK -> desk.office().filled(MemberCardPrint.class) != null;
            case BUDGET -> desk.office().filled(Budgeting.class) != null;
            case SCORES -> desk.office().filled(Scoring.class) != null;
            case AUDIT -> desk.office().filled(Auditing.class) != null;
            case COLLECT -> desk.office().filled(Collecting.class) != null;
            case LETTER_TEMPLATES -> desk.office().filled(LetterDesk.class) != null;
            case IMPORT -> desk.office().filled(ImportDesk.class) != null;
            default -> true;
        };
    }

    private ToggleButton add(VBox part, String key, String title, FontIcon icon, Runnable go) {
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
        wordy.addAll(List.of(words, count));
        buttons.put(key, button);
        counts.put(key, count);
        part.getChildren().add(button);
        return button;
    }

    private void count() {
        for (Register register : desk.office().registers().inMenu()) {
            desk.background().read(() -> register.count(Query.ALL), number -> {
                Label label = counts.get(register.ledger().key());
                if (label != null) {
                    label.setText(String.format("%,d", number));
                }
            });
        }
    }
}
