package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.RareText;

/** The list of any register: search, filters, table, totals, and the acts on its rows. */
public final class LedgerPage implements Page {
    private static final double SEARCH_LEAST = 120;
    private final Desk desk;
    private final LedgerModel model;
    private final LedgerTable table;
    private final LedgerActs acts;
    private final BorderPane root = new BorderPane();
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final BranchTree tree;
    private final ToggleButton bin = new ToggleButton();
    private final List<Column<?>> columns;
    private final ChangeListener<Boolean> unmasked = (any, was, is) -> again();
    private final ChangeListener<Number> writes = (any, was, is) -> again();

    /** A list of a register; fixed filters and preset values tie it to a parent row. */
    public LedgerPage(Desk desk, Register register, List<Filter> fixed, Map<String, Object> preset) {
        this.desk = desk;
        this.columns = register.ledger().columns();
        this.model = new LedgerModel(register, desk.session(), desk.background(), desk.office().settings(), fixed);
        this.acts = new LedgerActs(desk, model, preset, this::current, this::moved);
        this.table = new LedgerTable(model, () -> acts.open(currentIndex()));
        this.tree = new BranchTree(desk, model);
        root.getStyleClass().add("ledger-page");
        root.setTop(top());
        root.setCenter(table.node());
        root.setBottom(footer());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.session().unmasked().addListener(new WeakChangeListener<>(unmasked));
        desk.session().writes().addListener(new WeakChangeListener<>(writes));
    }

    @Override
    public String title() {
        return model.ledger().title();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (outdated()) {
            return;
        }
        model.open();
        table.node().requestFocus();
    }

    /** Looks with these words and conditions. */
    public void look(Query query) {
        search.setText(query.search());
        bin.setSelected(query.trash());
        model.look(query);
    }

    /** The list as it is looked at. */
    public LedgerModel model() {
        return model;
    }

    /** Reads again what is on screen; what is not waits until it is shown. */
    private void again() {
        if (root.getScene() != null && !outdated()) {
            model.reload();
        }
    }

    /** Whether the register still has the columns that are shown here: the office may have added one. */
    public boolean upToDate() {
        return columns.equals(model.ledger().columns());
    }

    /** Makes way for a list with the columns of now, when they changed. */
    private boolean outdated() {
        if (!upToDate() && model.fixed().isEmpty()) {
            desk.pages().ledger(model.ledger().key(), Query.ALL);
            return true;
        }
        return false;
    }

    private Node top() {
        search.setId("search");
        search.setPromptText("名称、证号、电话、拼音首字母");
        search.setLeft(Command.FIND.icon());
        search.setPrefWidth(280);
        search.textProperty().addListener((any, old, now) -> model.search(now.strip()));
        RareText.watch(search);
        FilterBar filters = new FilterBar(model, desk);
        PastView past = new PastView(model, desk);
        HBox bar = new HBox(8, search, filters.button());
        if (model.fixed().isEmpty()) {
            bar.getChildren().addAll(past.button(), new GroupMenu(desk, model, this::look).node());
        }
        bar.getChildren().add(spring());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        if (model.ledger().tree() != null && model.fixed().isEmpty()) {
            bar.getChildren().add(treeToggle());
        }
        bar.getChildren().addAll(columns(), binToggle());
        if (model.ledger().columns().stream().anyMatch(column -> column.sensitivity() != Sensitivity.PLAIN)) {
            bar.getChildren().add(new UnmaskButton(desk).node());
        }
        bar.getChildren().add(new Separator(javafx.geometry.Orientation.VERTICAL));
        acts.second().ifPresent(bar.getChildren()::add);
        acts.entry().ifPresent(bar.getChildren()::add);
        bar.getChildren().addAll(more(), primary());
        onlyTheSearchShrinks(bar);
        return new VBox(bar, past.strip(), filters.chips());
    }

    /** On a small screen the words on the buttons stay whole. */
    private void onlyTheSearchShrinks(HBox bar) {
        bar.getChildren().forEach(part -> ((Region) part).setMinWidth(Region.USE_PREF_SIZE));
        search.setMinWidth(SEARCH_LEAST);
    }

    private Node treeToggle() {
        ToggleButton toggle = new ToggleButton(Command.TREE.words(), Command.TREE.icon());
        toggle.setId("tree-toggle");
        toggle.selectedProperty().addListener((any, was, is) -> {
            root.setLeft(is ? tree.node() : null);
            if (is) {
                tree.read();
            } else {
                model.branch(null);
            }
        });
        return toggle;
    }

    private Node columns() {
        Button button = Command.COLUMNS.iconButton(() -> {});
        button.setOnAction(event -> new ColumnMenu(model).pop(button));
        return button;
    }

    private Node binToggle() {
        bin.setGraphic(Command.BIN.icon());
        bin.setId("bin");
        bin.getStyleClass().addAll("button-icon", "flat");
        bin.setTooltip(new Tooltip("看回收站里的记录"));
        bin.setFocusTraversable(false);
        bin.selectedProperty().addListener((any, was, is) -> {
            root.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("bin"), is);
            if (is != model.trash().get()) {
                model.trash(is);
            }
        });
        return bin;
    }

    private Node more() {
        MenuButton menu = new MenuButton("更多");
        menu.setId("more");
        menu.getItems().addAll(acts.menu(this::columnsShown));
        return menu;
    }

    private List<Column<?>> columnsShown() {
        return table.shown();
    }

    private Node primary() {
        Button add = Command.NEW.button(acts::add);
        add.getStyleClass().add("accent");
        Button restore = Command.RESTORE.button(acts::restore);
        add.visibleProperty().bind(model.trash().not().and(model.day().isNull()));
        add.managedProperty().bind(add.visibleProperty());
        restore.visibleProperty().bind(model.trash());
        restore.managedProperty().bind(restore.visibleProperty());
        HBox buttons = new HBox(add, restore);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Node footer() {
        Label totals = new Label();
        totals.setId("totals");
        totals.textProperty().bind(Bindings.createStringBinding(this::totals, model.total(), model.selection().changes(),
                model.trash(), model.rows()));
        Label keys = new Label("回车 打开　空格 勾选　Ctrl+A 全选　Ctrl+F 查找");
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        HBox bar = new HBox(16, totals, spring(), keys);
        totals.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private String totals() {
        long total = model.total().get();
        String unit = model.ledger().unit();
        String words = total < 0 ? "正在清点…" : (model.trash().get() ? "回收站 " : "共 ") + String.format("%,d ", total) + unit;
        long ticked = model.selection().count(Math.max(0, total));
        return ticked == 0 ? words : words + "，已勾选 " + String.format("%,d ", ticked) + unit;
    }

    @Override
    public void press(KeyEvent event) {
        key(event);
    }

    private void key(KeyEvent event) {
        if (Command.FIND.isMeantBy(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (Command.RELOAD.isMeantBy(event)) {
            model.reload();
            event.consume();
        } else if (acts.key(event, table.shown())) {
            event.consume();
        }
    }

    private int currentIndex() {
        return table.currentIndex();
    }

    private @Nullable Slot current() {
        return table.current();
    }

    private void moved(int index) {
        table.select(index);
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
