package org.streetunion.app.ui.byhand;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Page;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.HandEntry;
import org.streetunion.app.work.byhand.HandLine;
import org.streetunion.app.work.byhand.HandShared;
import org.streetunion.app.work.byhand.HandWay;
import org.streetunion.app.work.byhand.SaveByHand;

/** 成批登记: the union above, a row for each new member below, saved as one act. */
public final class ByHandPage implements Page {
    private static final int MOST = 200;
    private static final String KEYS = "回车 下一格　↑↓ 上下行　Ctrl+V 粘贴名单　Ctrl+S 保存";
    private final Desk desk;
    private final HandEntry entry;
    private final HandShares shares;
    private final HandGrid grid;
    private final Label tally = new Label();
    private final BorderPane root = new BorderPane();
    private final Background.Pause typing;
    private final Latest latest;
    private final @Nullable Reference given;
    private boolean opened;

    /** At a desk; for this union when one is given. */
    public ByHandPage(Desk desk, HandEntry entry, @Nullable Reference given) {
        this.desk = desk;
        this.entry = entry;
        this.given = given;
        this.typing = desk.background().pause();
        this.latest = new Latest(desk.background());
        this.shares = new HandShares(desk, this::changed);
        this.grid = new HandGrid(this::changed);
        root.setId("byhand-page");
        root.getStyleClass().add("ledger-page");
        root.setTop(new VBox(bar(), shares.node()));
        root.setCenter(grid.node());
        root.setBottom(footer());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pasted);
    }

    @Override
    public String title() {
        return "成批登记";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        if (opened) {
            grid.focusFirst();
            return;
        }
        opened = true;
        desk.background().read(() -> HandDraft.read(desk.office().settings()), this::begin);
    }

    @Override
    public boolean mayLeave() {
        int left = grid.filled().size();
        HandDraft draft = draft();
        desk.background().read(() -> {
            draft.keep(desk.office().settings());
            return draft;
        }, kept -> {});
        if (left > 0) {
            desk.asking().remark("有 " + left + " 行还没保存，已留着，下次打开接着填");
        }
        return true;
    }

    @Override
    public void press(KeyEvent event) {
        if (Command.SAVE.isMeantBy(event)) {
            save();
            event.consume();
        }
    }

    private void begin(HandDraft kept) {
        if (!kept.lines().isEmpty()) {
            shares.fill(kept.shared());
            grid.add(kept.lines());
            desk.asking().remark("上次填了没保存的 " + kept.lines().size() + " 行还在，接着填就行",
                    new Asking.Offer("不要了", this::forget));
        } else if (given != null) {
            shares.name(given);
        }
        if (shares.named()) {
            grid.focusFirst();
        } else {
            shares.focus();
        }
    }

    private void forget() {
        grid.clear();
        changed();
        grid.focusFirst();
    }

    private Node bar() {
        Label title = new Label("成批登记会员");
        title.getStyleClass().add("record-name");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button paste = Command.PASTE.button(() -> paste(desk.around().clipboard().text()));
        paste.setText("粘贴名单");
        Button save = Command.SAVE.button(this::save);
        save.getStyleClass().add("accent");
        HBox bar = new HBox(10, Command.BACK.iconButton(desk.pages()::back), title, spring, paste, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Node footer() {
        tally.setId("hand-tally");
        tally.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label keys = new Label(KEYS);
        keys.getStyleClass().add("faint");
        keys.setMinWidth(0);
        HBox bar = new HBox(16, tally, spring, keys);
        bar.getStyleClass().add("page-footer");
        return bar;
    }

    private void changed() {
        say();
        typing.then(this::judge);
    }

    private void judge() {
        List<HandRow> rows = grid.filled();
        List<HandLine> lines = rows.stream().map(HandRow::line).toList();
        HandShared shared = shares.value();
        HandDraft draft = draft();
        latest.ask(() -> {
            draft.keep(desk.office().settings());
            return entry.verdicts(shared, lines);
        }, verdicts -> {
            grid.show(rows, verdicts);
            say();
        });
    }

    private HandDraft draft() {
        return new HandDraft(shares.kept(), grid.filled().stream().map(HandRow::chosen).toList());
    }

    private void say() {
        List<HandRow> rows = grid.filled();
        long ready = rows.stream().filter(HandRow::ready).count();
        long skipped = rows.stream().filter(row -> row.way() == HandWay.SKIP).count();
        long wrong = rows.size() - ready - skipped;
        tally.setText("共 " + rows.size() + " 行" + (rows.isEmpty() ? "" : "，可以保存 " + ready + " 行")
                + (skipped == 0 ? "" : "，不登记 " + skipped + " 行") + (wrong == 0 ? "" : "，要处理 " + wrong + " 行"));
    }

    private void pasted(KeyEvent event) {
        if (!Command.PASTE.isMeantBy(event)) {
            return;
        }
        String text = desk.around().clipboard().text();
        boolean one = PastedOne.is(text);
        if (!one) {
            event.consume();
            paste(text);
        }
    }

    private void paste(String text) {
        List<HandLine> people = new PasteReview(text).ask(desk.asking());
        int room = MOST - grid.filled().size();
        if (people.size() > room) {
            desk.asking().remark("一次最多登记 " + MOST + " 人，这里有 " + people.size() + " 人，请把名单存成 Excel，用“导入”");
        } else if (!people.isEmpty()) {
            grid.add(people.stream().map(HandGrid::plain).toList());
            grid.focusFirst();
        }
    }

    private void save() {
        List<HandRow> rows = grid.filled();
        if (!shares.named()) {
            desk.asking().remark("请先在上面选工会");
            shares.focus();
            return;
        }
        if (rows.isEmpty()) {
            return;
        }
        List<SaveByHand.Chosen> lines = rows.stream().map(HandRow::chosen).toList();
        HandShared shared = shares.value();
        desk.background().start("成批登记", progress -> entry.save(shared, lines, desk.session().actor()), done -> saved(rows, done));
    }

    private void saved(List<HandRow> rows, SaveByHand.Done done) {
        grid.show(rows, done.verdicts());
        List<HandRow> gone = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (done.written().contains(i) || rows.get(i).way() == HandWay.SKIP) {
                gone.add(rows.get(i));
            }
        }
        grid.remove(gone);
        if (done.batch() != 0) {
            desk.session().wrote();
        }
        int left = grid.filled().size();
        String words = (done.batch() == 0 ? "没有登记" : "已登记 " + done.written().size() + " 人")
                + (left == 0 ? "" : "，还有 " + left + " 行要处理") + (done.remark().isEmpty() ? "" : "。" + done.remark());
        desk.asking().remark(words, done.batch() == 0
                ? null
                : new Undoing(desk).offer(done.batch()));
        grid.filled().stream().findFirst().ifPresentOrElse(grid::focus, grid::focusFirst);
    }
}
