package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.port.Duplicates;
import org.streetunion.app.work.Merge;
import org.streetunion.app.work.MergeRows;
import org.streetunion.app.work.Twins;

/** 查重: groups of rows that may be one at the left, two of a group beside each other at the right. */
public final class DuplicatesPage implements Page {
    private static final double LIST = 320;
    private final Desk desk;
    private final Register register;
    private final Duplicates search;
    private final ListView<Named> groups = new ListView<>();
    private final MergePane pair = new MergePane();
    private final Label state = new Label();
    private final Label reason = new Label();
    private final BorderPane root = new BorderPane();
    private final Latest latest;
    private final @Nullable Twins given;
    private int first;
    private boolean scanned;

    /** A group with the names of its rows. */
    private record Named(Twins twins, String names) {}

    /** Looks through a register; or shows these rows only, when they are given. */
    public DuplicatesPage(Desk desk, Register register, Duplicates search, @Nullable Twins given) {
        this.desk = desk;
        this.register = register;
        this.search = search;
        this.given = given;
        this.latest = new Latest(desk.background());
        root.getStyleClass().add("ledger-page");
        root.setTop(bar());
        groups.setId("twins-list");
        groups.setPlaceholder(new Label(""));
        groups.setCellFactory(any -> cell());
        groups.getSelectionModel().selectedItemProperty().addListener((any, old, now) -> {
            first = 0;
            compare(false);
        });
        reason.getStyleClass().add("merge-reason");
        reason.setWrapText(true);
        SplitPane split = new SplitPane(groups, new VBox(reason, pair.node()));
        VBox.setVgrow(pair.node(), Priority.ALWAYS);
        SplitPane.setResizableWithParent(groups, false);
        groups.setPrefWidth(LIST);
        split.setDividerPositions(0.26);
        root.setCenter(split);
        root.setBottom(footer());
    }

    @Override
    public String title() {
        return "查重";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (!scanned) {
            scanned = true;
            scan();
        }
        groups.requestFocus();
    }

    private void scan() {
        Twins only = given;
        if (only != null) {
            desk.background().read(() -> named(List.of(only)), this::show);
            return;
        }
        state.setText("正在查找…");
        desk.background().start("查重：" + register.ledger().title(),
                progress -> named(search.scan(register.ledger().key())), this::show);
    }

    private List<Named> named(List<Twins> found) {
        List<Long> ids = found.stream().flatMap(each -> each.rows().stream()).distinct().toList();
        Map<Long, String> labels = desk.office().registers().labels(register.ledger().key(), ids);
        return found.stream().map(each -> new Named(each, each.rows().stream().map(id -> labels.getOrDefault(id, "")).distinct()
                .collect(Collectors.joining("、")))).toList();
    }

    private void show(List<Named> found) {
        groups.getItems().setAll(found);
        groups.setPlaceholder(new Label("没有发现重复的" + register.ledger().title()));
        state.setText("");
        groups.getSelectionModel().selectFirst();
    }

    private Node bar() {
        Label title = new Label("查重：" + register.ledger().title());
        title.getStyleClass().add("record-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button next = button("twins-next", "换一对", this::nextPair);
        next.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> size() > 2, groups.getSelectionModel().selectedItemProperty()));
        next.managedProperty().bind(next.visibleProperty());
        Button turn = button("twins-turn", "互换留下的一条", () -> compare(true));
        Button open = button("twins-open", "打开留下的一条", () -> desk.pages()
                .push(new RecordPage(desk, register, new RecordPage.Start(pair.order().keep(), Map.of(), null))));
        Button apart = button("twins-apart", "不是同一" + register.ledger().unit(), this::apart);
        Button merge = button("twins-merge", "合并", this::merge);
        merge.getStyleClass().add("accent");
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), title, spring, next, turn, open, apart, merge);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Button button(String id, String words, Runnable run) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(event -> run.run());
        button.disableProperty().bind(groups.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Node footer() {
        Label total = new Label();
        total.setId("twins-total");
        total.textProperty().bind(Bindings.createStringBinding(
                () -> state.getText().isEmpty() ? "共 " + groups.getItems().size() + " 组" : state.getText(), groups.getItems(),
                state.textProperty()));
        Label hint = new Label("合并后，任职、证卡、附件、会籍沿革都跟到留下的一条；可以整体撤销");
        hint.getStyleClass().add("faint");
        HBox bar = new HBox(16, total, hint);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private int size() {
        Named named = groups.getSelectionModel().getSelectedItem();
        return named == null ? 0 : named.twins().rows().size();
    }

    private void nextPair() {
        first = (first + 1) % size();
        compare(false);
    }

    /** Shows two of the chosen group; turned, the one that was to go stays. */
    private void compare(boolean turned) {
        Named named = groups.getSelectionModel().getSelectedItem();
        if (named == null) {
            reason.setText("");
            latest.forget();
            return;
        }
        List<Long> rows = named.twins().rows();
        Merge now = pair.order();
        long one = turned ? now.drop() : rows.get(first);
        long other = turned ? now.keep() : rows.get((first + 1) % rows.size());
        reason.setText(named.twins().reason() + (rows.size() > 2 ? "（这一组有 " + rows.size() + " 条，一次合并两条）" : ""));
        latest.ask(() -> search.compare(register.ledger().key(), one, other, turned, desk.session().viewer()), pair::show);
    }

    private void apart() {
        Named named = groups.getSelectionModel().getSelectedItem();
        List<Long> rows = named.twins().rows();
        desk.background().start("查重", progress -> search.tellApart(register.ledger().key(), rows, desk.session().actor()),
                batch -> {
                    groups.getItems().remove(named);
                    desk.session().wrote();
                    desk.asking().remark("已记下，以后不再列出", new Undoing(desk).offer(batch));
                });
    }

    private void merge() {
        Merge order = pair.order();
        desk.background().start("合并重复", progress -> search.merge(order, desk.session().actor(), progress),
                done -> done.ifPresentOrElse(this::said, () -> desk.asking().remark("已停止，什么都没有改")));
    }

    private void said(MergeRows.Done done) {
        if (!done.done()) {
            desk.asking()
                    .remark(Undoing.against(done.problems(), "没有合并"));
            return;
        }
        Named named = groups.getSelectionModel().getSelectedItem();
        if (named != null) {
            settle(named, pair.order().drop());
        }
        desk.session().wrote();
        desk.asking().remark("已合并成一条", new Undoing(desk).offer(done.batch()));
    }

    /** The rest of a group stays to be looked at. */
    private void settle(Named named, long gone) {
        List<Long> left = named.twins().rows().stream().filter(id -> id != gone).toList();
        int at = groups.getItems().indexOf(named);
        if (left.size() > 1) {
            groups.getItems().set(at, new Named(new Twins(named.twins().reason(), left), named.names()));
            groups.getSelectionModel().select(at);
            compare(false);
        } else {
            groups.getItems().remove(named);
            if (groups.getItems().isEmpty()) {
                pair.show(new org.streetunion.app.work.SideBySide(new Merge("", 0, 0, java.util.Set.of()), List.of()));
            }
        }
    }

    private static ListCell<Named> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Named named, boolean empty) {
                super.updateItem(named, empty);
                if (named == null || empty) {
                    setGraphic(null);
                } else {
                    Label names = new Label(
                            named.names() + (named.twins().rows().size() > 2 ? "　" + named.twins().rows().size() + " 条" : ""));
                    Label why = new Label(named.twins().reason());
                    why.getStyleClass().add("faint");
                    setGraphic(new VBox(1, names, why));
                }
            }
        };
    }
}
