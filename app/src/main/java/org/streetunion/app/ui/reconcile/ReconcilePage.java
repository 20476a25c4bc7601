package org.streetunion.app.ui.reconcile;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.RecordPage;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.ledger.UnmaskButton;
import org.streetunion.app.ui.port.Reconciling;
import org.streetunion.app.work.reconcile.ExportNew;
import org.streetunion.app.work.reconcile.Item;
import org.streetunion.app.work.reconcile.Reconciliation;
import org.streetunion.app.work.reconcile.SettleItems;
import org.streetunion.app.work.reconcile.Settling;

/** 对账: what the city's real-name system and the register say differently, settled by rows or many at once; and what goes up to it. */
public final class ReconcilePage implements Page {
    private static final String MEMBERS = "members";
    private final Desk desk;
    private final Reconciling reconciling;
    private final ItemTable table;
    private final Label sums = new Label();
    private final Label remarks = new Label();
    private final Label tally = new Label();
    private final Map<Item.Kind, ToggleButton> kinds = new EnumMap<>(Item.Kind.class);
    private final CheckBox settled = new CheckBox("也看处理过的");
    private final HBox buttons = new HBox(8);
    private final BorderPane root = new BorderPane();
    private final ChangeListener<Number> writes = (any, was, is) -> again();
    private final ChangeListener<Boolean> unmasked = (any, was, is) -> show();
    private @Nullable Reconciliation result;
    private Item.Kind shown = Item.Kind.DIFFERENT;

    /** At a desk. */
    public ReconcilePage(Desk desk, Reconciling reconciling) {
        this.desk = desk;
        this.reconciling = reconciling;
        this.table = new ItemTable(desk, this::open);
        root.setId("reconcile-page");
        root.getStyleClass().add("ledger-page");
        sums.setId("reconcile-sums");
        sums.setWrapText(true);
        remarks.setWrapText(true);
        remarks.getStyleClass().add("faint");
        VBox words = new VBox(2, sums, remarks);
        words.getStyleClass().add("reconcile-sums");
        sums.setText("从市实名制系统下载会员名单（xlsx、xls、csv 都行，列名不限），点“选择名单”，就能看到两边哪里不一样。");
        root.setTop(new VBox(bar(), words, kinds()));
        root.setCenter(table.node());
        root.setBottom(footer());
        desk.session().writes().addListener(new WeakChangeListener<>(writes));
        desk.session().unmasked().addListener(new WeakChangeListener<>(unmasked));
        table.lines().addListener((javafx.collections.ListChangeListener<ItemLine>) change -> say());
        offer();
    }

    @Override
    public String title() {
        return "与实名制系统对账";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        table.node().requestFocus();
    }

    private Node bar() {
        Label title = new Label("与实名制系统对账");
        title.getStyleClass().add("record-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button choose = button("reconcile-choose", "选择名单…", this::choose);
        choose.getStyleClass().add("accent");
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), title, spring, new UnmaskButton(desk).node(),
                button("reconcile-found", "对上的记作已上报", this::found), button("reconcile-upload", "上报新增…", this::upload), choose);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node kinds() {
        ToggleGroup group = new ToggleGroup();
        HBox line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("page-bar");
        for (Item.Kind kind : Item.Kind.values()) {
            ToggleButton toggle = new ToggleButton(kind.words());
            toggle.setId("kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            toggle.setToggleGroup(group);
            toggle.setFocusTraversable(false);
            toggle.setOnAction(event -> {
                shown = kind;
                toggle.setSelected(true);
                show();
            });
            kinds.put(kind, toggle);
            line.getChildren().add(toggle);
        }
        settled.setId("reconcile-settled");
        settled.setFocusTraversable(false);
        settled.selectedProperty().addListener((any, was, is) -> show());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        line.getChildren().addAll(settled, spring, buttons);
        return line;
    }

    private Node footer() {
        tally.setId("reconcile-tally");
        CheckBox all = new CheckBox("全选");
        all.setId("reconcile-all");
        all.setFocusTraversable(false);
        all.setOnAction(event -> table.tickAll(all.isSelected()));
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label keys = new Label("空格 勾选　回车 打开本地的这一条　每次处理都可以整批撤销");
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        HBox bar = new HBox(16, all, tally, spring, keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private void choose() {
        List<Path> files = desk.around().files().open("选择从实名制系统下载的名单", List.of("xlsx", "xls", "csv"));
        if (!files.isEmpty()) {
            desk.background().start("对账", progress -> reconciling.compare(files.get(0), progress),
                    done -> done.ifPresentOrElse(this::show, () -> desk.asking().remark("已停止")));
        }
    }

    private void show(Reconciliation now) {
        result = now;
        sums.setText(now.sums().words());
        remarks.setText(String.join("　", now.remarks()));
        show();
    }

    private void show() {
        Reconciliation now = result;
        if (now == null) {
            return;
        }
        kinds.forEach((kind, toggle) -> {
            toggle.setText(kind.words() + " " + now.open(kind));
            toggle.setSelected(kind == shown);
        });
        table.show(now.items().stream().filter(item -> item.kind() == shown)
                .filter(item -> settled.isSelected() || item.open() || item.kind() == Item.Kind.UNREAD).toList());
        offer();
        say();
    }

    private void say() {
        long ticked = table.lines().stream().filter(line -> line.ticked().get()).count();
        tally.setText("共 " + table.lines().size() + " 人" + (ticked == 0 ? "" : "，已勾选 " + ticked + " 人"));
    }

    /** What can be done with items of the kind that is shown. */
    private void offer() {
        List<Settling.What> possible = switch (shown) {
            case DIFFERENT -> List.of(Settling.What.TAKE, Settling.What.KEEP, Settling.What.ASIDE);
            case ONLY_SYSTEM -> List.of(Settling.What.ADD, Settling.What.ASIDE);
            case ONLY_LOCAL -> List.of(Settling.What.LEFT, Settling.What.QUIT, Settling.What.KEEP, Settling.What.ASIDE);
            case UNREAD -> List.of();
        };
        buttons.getChildren().setAll(possible.stream().map(this::button).toList());
    }

    private Button button(Settling.What what) {
        Button button = button("settle-" + what.name().toLowerCase(java.util.Locale.ROOT), what.words(), () -> settle(what));
        button.setDisable(result == null);
        return button;
    }

    private static Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void settle(Settling.What what) {
        List<Item> items = table.chosen().stream().filter(Item::open).toList();
        if (items.isEmpty()) {
            desk.asking().remark("先点选或勾选要处理的人");
            return;
        }
        new SettleQuestions(desk).ask(what, items).ifPresent(order -> desk.background().start("对账：" + what.words(),
                progress -> reconciling.settle(items, order, desk.session().actor(), progress),
                done -> done.ifPresentOrElse(each -> said(what, each), () -> desk.asking().remark("已停止，什么都没有改"))));
    }

    private void said(Settling.What what, SettleItems.Done done) {
        String left = done.left().isEmpty()
                ? ""
                : "，" + done.left().size() + " 人没有办成：" + String.join("；", done.left().stream().limit(2).toList());
        if (done.batch() != 0) {
            desk.session().wrote();
        }
        desk.asking().remark(what.words() + " " + done.settled() + " 人" + left,
                new Undoing(desk).offer(done.batch()));
    }

    private void again() {
        Reconciliation before = result;
        if (before != null) {
            desk.background().read(() -> reconciling.again(before), now -> {
                result = now;
                show();
            });
        }
    }

    private void open(Item item) {
        if (item.member() != 0) {
            desk.pages().push(new RecordPage(desk, desk.office().registers().get(MEMBERS),
                    new RecordPage.Start(item.member(), Map.of(), null)));
        } else {
            desk.asking().remark("本地没有这个人");
        }
    }

    private void found() {
        Reconciliation now = result;
        if (now == null) {
            desk.asking().remark("先选择名单，对过账再记");
            return;
        }
        desk.background().start("记作已上报", progress -> reconciling.found(now, desk.session().actor(), progress),
                batch -> desk.asking().remark(batch == 0 ? "对上的会员都已经记过" : "对上的会员已记作系统里已有，以后“上报新增”不再写出",
                        batch == 0 ? null : new Undoing(desk).offer(batch)));
    }

    private void upload() {
        CheckBox changed = new CheckBox("上报过、后来有变动的也写出");
        changed.setId("upload-changed");
        Label why = new Label("写出上次上报以后新增的会员，按系统导入模板的 20 栏排列。\n文件里是完整的证件号码和电话，用途记作“" + ExportNew.PURPOSE + "”。");
        desk.asking().fill(new Asking.Form<>("上报新增会员", new VBox(10, why, changed), "写出",
                new javafx.beans.property.SimpleBooleanProperty(true), changed::isSelected))
                .ifPresent(also -> desk.background().start("上报新增会员",
                        progress -> reconciling.upload(also, desk.session().actor(), progress),
                        done -> done.ifPresentOrElse(this::uploaded, () -> desk.asking().remark("已停止，没有写出"))));
    }

    private void uploaded(ExportNew.Done done) {
        boolean written = done.batch() != 0;
        if (written) {
            desk.session().wrote();
            Path folder = done.file().toAbsolutePath().getParent();
            desk.around().opener().open(folder == null ? done.file() : folder);
        }
        desk.asking().remark(done.words(), written ? new Undoing(desk).offer(done.batch()) : null);
    }
}
