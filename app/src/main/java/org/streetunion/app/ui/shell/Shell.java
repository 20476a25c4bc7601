package org.streetunion.app.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.NotificationPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.controls.FileDrops;
import org.streetunion.app.ui.controls.WindowAsking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.LedgerPage;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Pages;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.ledger.Session;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.Surroundings;

/** The window's inside: navigation, the path, the page on top, the status bar, the search over everything. */
public final class Shell implements Pages {
    private static final double NARROW = 1060;
    private static final double PATH_PART = 280;
    private final Desk desk;
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final StackPane middle = new StackPane();
    private final HBox path = new HBox(4);
    private final Deque<Page> stack = new ArrayDeque<>();
    private final Map<String, LedgerPage> lists = new HashMap<>();
    private final Navigation navigation;
    private final SearchEverywhere everywhere;
    private final Screens screens;
    private final EventHandler<KeyEvent> keys = this::key;

    /** The shell of an office; hand-written pages come from screens. */
    public Shell(OfficeServices office, Background background, Surroundings around, Function<Desk, Screens> screens) {
        NotificationPane notes = new NotificationPane(frame);
        this.desk = new Desk(office, new Session(office.actor()), background, around, new WindowAsking(notes), this);
        this.screens = screens.apply(desk);
        this.navigation = new Navigation(desk, this::go);
        this.everywhere = new SearchEverywhere(desk);
        frame.setTop(header());
        frame.setLeft(navigation.node());
        frame.setCenter(middle);
        frame.setBottom(new StatusLine(desk).node());
        middle.getStyleClass().add("middle");
        root.getChildren().addAll(notes, everywhere.node());
        root.getStyleClass().add("shell");
        root.sceneProperty().addListener((any, old, now) -> {
            if (old != null) {
                old.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            }
        });
        if (desk.office().filled(ImportDesk.class) != null) {
            FileDrops.onto(root, () -> stack.size() == 1 && desk.background().jobs().isEmpty(), this::dropped);
        }
        root.widthProperty().addListener((any, old, now) -> navigation.narrow(now.doubleValue() < NARROW));
    }

    /** What is drawn. */
    public Parent node() {
        return root;
    }

    /** The desk the pages work at. */
    public Desk desk() {
        return desk;
    }

    /** The page on top. */
    public Page top() {
        return stack.element();
    }

    /** Shows the first page, and meanwhile reads what searching needs; once more after acts, of which some change many rows. */
    public void start() {
        go(Command.START);
        prepareSearch();
        Background.Pause pause = desk.background().pause();
        desk.session().writes().addListener((any, old, now) -> pause.then(this::prepareSearch));
    }

    private void prepareSearch() {
        List<Register> registers = desk.office().registers().all();
        desk.background().read(() -> {
            registers.forEach(Register::prepareSearch);
            return registers;
        }, ready -> {});
    }

    /** Whether the page on top lets the window be closed. */
    public boolean mayClose() {
        return stack.isEmpty() || stack.peek().mayLeave();
    }

    @Override
    public void push(Page page) {
        stack.push(page);
        show();
    }

    @Override
    public void back() {
        if (stack.size() > 1 && stack.peek().mayLeave()) {
            stack.pop();
            show();
        }
    }

    @Override
    public void ledger(String key, Query query) {
        Register register = desk.office().registers().get(key);
        if (leaveAll()) {
            lists.computeIfPresent(key, (any, list) -> list.upToDate() ? list : null);
            LedgerPage list = lists.computeIfAbsent(key, any -> new LedgerPage(desk, register, List.of(), Map.of()));
            if (!query.equals(Query.ALL)) {
                list.look(query);
            }
            navigation.mark(key);
            push(list);
        } else {
            markTop();
        }
    }

    @Override
    public void row(String key, long id) {
        ledger(key, Query.ALL);
        if (stack.peek() == lists.get(key)) {
            push(new RecordPage(desk, desk.office().registers().get(key), new RecordPage.Start(id, Map.of(), null)));
        }
    }

    @Override
    public void cards(Query query) {
        push(screens.cards(query));
    }

    @Override
    public void file(String ledger, long id) {
        push(screens.file(ledger, id));
    }

    @Override
    public void grants(List<Long> unions) {
        push(screens.grants(unions));
    }

    @Override
    public void preview(Path pdf) {
        push(screens.preview(pdf));
    }

    @Override
    public void imports(String key) {
        imports(key, List.of());
    }

    private void imports(String key, List<Path> files) {
        if (leaveAll()) {
            navigation.mark(Command.IMPORT.name());
            push(screens.imports(key, files));
        } else {
            markTop();
        }
    }

    /** Files from the desktop, let fall on the first page or on a list: they are to be imported. */
    void dropped(List<Path> files) {
        imports("", files);
    }

    @Override
    public void byHand(@Nullable Reference union) {
        push(screens.byHand(union));
    }

    @Override
    public void reconcile() {
        push(screens.reconcile());
    }

    @Override
    public void bank() {
        push(screens.bank());
    }

    @Override
    public void counts(boolean missing) {
        push(screens.counts(missing));
    }

    private void go(Command command) {
        if (command == Command.IMPORT) {
            imports("");

        } else if (leaveAll()) {
            navigation.mark(command.name());
            push(switch (command) {
                case RECENT -> screens.recent();
                case HELP -> screens.help("");
                case REPORT -> screens.report();
                case SUMMARIES -> screens.summaries();
                case COLLECT -> screens.collect();
                case SCORES -> screens.scores();
                case AUDIT -> screens.audit();
                case BUDGET -> screens.budget();
                case MONTH_LIST -> screens.tasks();
                case BOARD -> screens.board();
                case LETTER_TEMPLATES -> screens.letters();
                case CARD_DESK -> screens.cards(Query.ALL);
                case SETTINGS -> screens.settings();
                default -> screens.start();
            });
        } else {
            markTop();
        }
    }

    /** Leaves pages from the top; stops at the first that does not let itself be left. */
    private boolean leaveAll() {
        while (!stack.isEmpty()) {
            if (!stack.peek().mayLeave()) {
                return false;
            }
            stack.pop();
        }
        return true;
    }

    private void markTop() {
        Page bottom = stack.peekLast();
        lists.forEach((key, list) -> {
            if (list == bottom) {
                navigation.mark(key);
            }
        });
        show();
    }

    private void show() {
        Page page = stack.element();
        middle.getChildren().setAll(page.node());
        drawPath();
        page.shown();
    }

    @Override
    public void titled() {
        drawPath();
    }

    private void drawPath() {
        List<Page> pages = new ArrayList<>(stack);
        path.getChildren().clear();
        for (int index = pages.size() - 1; index >= 0; index--) {
            if (index == 0) {
                Label here = new Label(pages.get(index).title());
                here.getStyleClass().add("path-here");
                here.setMaxWidth(PATH_PART);
                path.getChildren().add(here);
            } else {
                Hyperlink up = new Hyperlink(pages.get(index).title());
                up.setMaxWidth(PATH_PART);
                up.setOnAction(event -> back());
                Label arrow = new Label("›");
                arrow.getStyleClass().add("faint");
                path.getChildren().addAll(up, arrow);
            }
        }
    }

    private HBox header() {
        Label office = new Label();
        office.getStyleClass().add("office-name");
        desk.background().read(() -> desk.office().settings().get("office.name").orElse("街道工会工作台"), office::setText);
        desk.session().writes().addListener((any, old, now) -> desk.background()
                .read(() -> desk.office().settings().get("office.name").orElse("街道工会工作台"), office::setText));
        path.setAlignment(Pos.CENTER_LEFT);
        path.getStyleClass().add("path");
        Button search = Command.EVERYWHERE.button(everywhere::show);
        search.setText("全部查找　Ctrl+K");
        search.getStyleClass().add("everywhere-button");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox top = new HBox(16, office, path, spring, search, Command.UNDO.iconButton(this::undo));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("top");
        return top;
    }

    private void help() {
        Page top = stack.peek();
        if (top != null && !top.title().equals(Command.HELP.words())) {
            push(screens.help(top.topic()));
        }
    }

    private void undo() {
        new Undoing(desk).undoLast();
    }

    /** Listens at the scene: keys arrive there even while nothing has the focus, and then belong to the page on top. */
    private void key(KeyEvent event) {
        if (Command.EVERYWHERE.isMeantBy(event)) {
            everywhere.show();
        } else if (Command.UNDO.isMeantBy(event)) {
            undo();
        } else if (Command.BACK.isMeantBy(event)) {
            back();
        } else if (Command.HELP.isMeantBy(event)) {
            help();
        } else {
            Page top = stack.peek();
            if (top != null && !everywhere.node().isVisible()) {
                top.press(event);
            }
            return;
        }
        event.consume();
    }
}
