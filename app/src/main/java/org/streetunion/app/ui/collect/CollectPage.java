package org.streetunion.app.ui.collect;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.FileDrops;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.WrittenFile;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.port.Collecting;
import org.streetunion.app.work.collect.FileFinding;
import org.streetunion.app.work.collect.Round;
import org.streetunion.app.work.collect.SendRound;
import org.streetunion.app.work.collect.TakeReturns;

/** 收集: a round, who has returned, and what each workbook says otherwise than the registers. Folders are dropped anywhere on it. */
public final class CollectPage implements Page {
    private static final List<String> ENDINGS = List.of("xlsx", "xls", "xlsm");
    private final Desk desk;
    private final Collecting port;
    private final CollectModel model;
    private final CollectUnions unions;
    private final Label words = new Label();
    private final BorderPane root = new BorderPane();

    /** At a desk. */
    public CollectPage(Desk desk, Collecting port) {
        this.desk = desk;
        this.port = port;
        this.model = new CollectModel(port, desk.session(), desk.background());
        this.unions = new CollectUnions(desk, model);
        root.setId("collect-page");
        root.getStyleClass().addAll("ledger-page", "import-page");
        model.round().addListener((any, old, now) -> draw());
        model.lines().addListener((javafx.beans.InvalidationListener) any -> words.setText(words()));
        desk.session().writes().addListener((any, old, now) -> shownAgain());
        FileDrops.onto(root, () -> model.round().get() != null && desk.background().jobs().isEmpty(), this::take);
        draw();
    }

    @Override
    public String title() {
        return "收集";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.RELOAD.isMeantBy(event)) {
            model.reload();
            event.consume();
        }
    }

    /** The round as it stands. */
    public CollectModel model() {
        return model;
    }

    private void shownAgain() {
        if (root.getScene() != null) {
            model.reload();
        }
    }

    private void draw() {
        boolean none = model.round().get() == null;
        root.setTop(none ? null : bar());
        root.setCenter(none ? new StackPane(invitation()) : unions.node());
    }

    private Node invitation() {
        Label title = new Label("给每家工会发一份填好的表，交回来再合并");
        title.getStyleClass().add("way-title");
        Label hint = new Label("每家一个 Excel，里面是台账上的单位资料、干部和会员，只能改该改的格子。\n收回来的文件夹拖到这里，逐家看哪里不同，采纳了才写进台账，可以撤销。");
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        hint.setMaxWidth(540);
        hint.setTextAlignment(TextAlignment.CENTER);
        hint.setAlignment(Pos.CENTER);
        VBox box = new VBox(14, FontIcon.of(Material2OutlinedAL.ALL_INBOX, 44), title, hint, begin());
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("drop-zone");
        box.setMaxSize(640, 320);
        return box;
    }

    private Node bar() {
        Button take = new Button("收表…");
        take.setId("collect-take");
        take.setOnAction(event -> {
            Optional<Path> folder = desk.around().files().folder("选择放着交回文件的文件夹");
            folder.ifPresent(path -> take(List.of(path)));
        });
        Button files = new Button("选几个文件…");
        files.setOnAction(event -> take(desk.around().files().open("选择交回的文件", ENDINGS)));
        Button paper = new Button("催报单");
        paper.setId("collect-paper");
        paper.setOnAction(event -> onRound(round -> desk.background().start("催报单", progress -> port.reminder(round),
                (Path pdf) -> desk.pages().preview(pdf))));
        Button text = new Button("复制催报文字");
        text.setId("collect-text");
        text.setOnAction(event -> onRound(round -> desk.background().read(() -> port.reminderText(round), copied -> {
            desk.around().clipboard().put(copied);
            desk.asking().remark("已复制，可以粘贴到微信");
        })));
        for (Button each : List.of(take, files, paper, text)) {
            each.setMinWidth(Region.USE_PREF_SIZE);
            each.disableProperty().bind(Bindings.isNotEmpty(desk.background().jobs()));
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        words.getStyleClass().add("faint");
        words.setText(words());
        HBox bar = new HBox(10, rounds(), words, spring, text, paper, files, take, begin());
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Button begin() {
        Button begin = new Button("发一轮新的…");
        begin.setId("collect-new");
        begin.getStyleClass().add("accent");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.disableProperty().bind(Bindings.isNotEmpty(desk.background().jobs()));
        begin.setOnAction(event -> new NewRound(desk, model).ask(this::sent));
        return begin;
    }

    private void sent(SendRound.Done done) {
        desk.asking().remark("已写好 " + done.files() + " 份，在“" + done.folder().getFileName() + "”文件夹里，可以发给各工会了",
                WrittenFile.offer(desk, done.folder()));
    }

    private Node rounds() {
        ComboBox<Round> rounds = new ComboBox<>(model.rounds());
        rounds.setId("collect-rounds");
        rounds.setConverter(new InWords<>(Round::name));
        rounds.setValue(model.round().get());
        rounds.valueProperty().addListener((any, old, now) -> {
            if (now != null) {
                model.round().set(now);
            }
        });
        return rounds;
    }

    private String words() {
        Round round = model.round().get();
        if (round == null) {
            return "";
        }
        long back = model.lines().stream().filter(CollectLine::returned).count();
        return "发出 " + model.lines().size() + " 家，已交 " + back + "，未交 " + (model.lines().size() - back)
                + (round.dueOn() == null ? "" : "，" + round.dueOn() + " 截止");
    }

    private void take(List<Path> places) {
        model.take(places, (TakeReturns.Taking taken) -> {
            long refused = taken.findings().stream().filter(found -> !found.taken()).count();
            long again = taken.findings().stream().filter(FileFinding::telling).count() - refused;
            desk.asking().remark("收到 " + taken.returns().size() + " 家" + (refused == 0 ? "" : "，" + refused + " 个文件没有收")
                    + (again == 0 ? "" : "，" + again + " 家重交、内容不同") + (refused + again == 0 ? "" : "，见左边第一行"));
        });
    }

    private void onRound(java.util.function.Consumer<Round> then) {
        Round round = model.round().get();
        if (round != null) {
            then.accept(round);
        }
    }
}
