package org.streetunion.app.ui.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.RareText;

/** One row of any register: its form, what belongs to it, its history, its files. */
public final class RecordPage implements Page {
    private final Desk desk;
    private final Register register;
    private final RecordModel model;
    private final Drafts drafts;
    private final FormPane form;
    private final RecordTabs tabs;
    private final Saving saving;
    private final RecordDeeds recordDeeds;
    private final BorderPane root = new BorderPane();
    private final Label name = new Label();
    private final Map<String, Object> preset;
    private final boolean reading;
    private @Nullable Neighbours neighbours;
    private String called;
    private long id;
    private boolean shown;
    private boolean drafted;
    private boolean lookingBack;
    private final Background.Pause drafting;
    private final ChangeListener<Boolean> unmasked = (any, was, is) -> unmasked();

    /** A row with a place to start from. */
    public RecordPage(Desk desk, Register register, Start start) {
        this.desk = desk;
        this.register = register;
        this.model = new RecordModel(desk, register);
        this.drafts = new Drafts(desk.background(), desk.office().settings(), model);
        this.form = new FormPane(desk, model);
        this.reading = start.reading();
        this.tabs = new RecordTabs(desk, model, form.node(), reading ? null : this::broughtBack);
        this.saving = new Saving(desk, model);
        this.recordDeeds = new RecordDeeds(desk, model, () -> read(id));
        this.drafting = desk.background().pause();
        register.ledger().columns()
                .forEach(column -> model.field(column).text().addListener((any, old, now) -> drafting.then(this::draft)));
        this.preset = Map.copyOf(start.preset());
        this.neighbours = start.neighbours();
        this.id = start.id();
        this.called = id == 0 ? "新增" + register.ledger().title() : register.ledger().title();
        root.getStyleClass().add("record-page");
        root.setTop(reading ? new VBox(bar()) : new VBox(bar(), new TwinNotice(desk, model).node()));
        if (reading) {
            form.close();
        }
        root.setCenter(tabs.node());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                desk.pages().back();
            }
        });
        desk.session().unmasked().addListener(new WeakChangeListener<>(unmasked));
    }

    /**
     * Where a form starts.
     *
     * @param id the row, 0 for a new one
     * @param preset values of a new row
     * @param neighbours the list it was opened from, null when from elsewhere
     * @param reading whether it is looked at only, as auditors do
     */
    public record Start(long id, Map<String, Object> preset, @Nullable Neighbours neighbours, boolean reading) {
        /** To be worked on. */
        public Start(long id, Map<String, Object> preset, @Nullable Neighbours neighbours) {
            this(id, preset, neighbours, false);
        }

        /** A row that is looked at only. */
        public static Start reading(long id) {
            return new Start(id, Map.of(), null, true);
        }
    }

    /**
     * The list a row was opened from.
     *
     * @param rows the list
     * @param index where the row stands
     * @param moved told where the form moved to
     */
    public record Neighbours(VirtualRows rows, int index, IntConsumer moved) {}

    @Override
    public String title() {
        return called;
    }

    @Override
    public String topic() {
        return register.ledger().title();
    }

    @Override
    public Node node() {
        return root;
    }

    /** The row while it is filled in. */
    public RecordModel model() {
        return model;
    }

    @Override
    public void shown() {
        root.requestFocus();
        if (!shown) {
            shown = true;
            read(id);
        }
    }

    @Override
    public boolean mayLeave() {
        if (!model.changed()) {
            return true;
        }
        int answer = desk.asking().choose("还没有保存", "这条记录改过，还没有保存。", List.of("保存", "不保存", "留作草稿", "继续填写"));
        switch (answer) {
            case 0 -> {
                save(saved -> desk.pages().back());
                return false;
            }
            case 1 -> {
                drafting.then(() -> {});
                drafts.forget();
                return true;
            }
            case 2 -> {
                drafts.keep();
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Shows its history first: it was opened from a list of an earlier day. */
    void lookBack() {
        lookingBack = true;
    }

    /** A form that is cut off by a power cut is found again; one whose changes were taken back leaves nothing. */
    private void draft() {
        if (model.changed()) {
            drafted = true;
            drafts.keep();
        } else if (drafted) {
            drafted = false;
            drafts.forget();
        }
    }

    private void read(long row) {
        id = row;
        if (row == 0) {
            model.startNew(preset);
            started();
        } else {
            desk.background().read(() -> register.row(row, desk.session().viewer()), found -> found.ifPresentOrElse(stored -> {
                model.start(stored);
                started();
            }, () -> desk.asking().remark("这条记录已经不在了")));
        }
    }

    private void unmasked() {
        if (id != 0 && root.getScene() != null && !model.changed()) {
            read(id);
        }
    }

    private void started() {
        called = id == 0 ? "新增" + register.ledger().title() : model.label();
        RareText.show(name, called);
        desk.pages().titled();
        tabs.fill();
        if (lookingBack) {
            tabs.past();
        } else if (!reading) {
            Platform.runLater(form::focusFirst);
        }
        if (reading) {
            return;
        }
        drafts.find(kept -> desk.asking().remark("上次有没填完的草稿", new Asking.Offer("接着填", () -> drafts.fillIn(kept))));
    }

    private Node bar() {
        name.getStyleClass().add("record-name");
        name.setId("record-name");
        Button previous = Command.PREVIOUS.iconButton(() -> move(-1));
        Button next = Command.NEXT.iconButton(() -> move(1));
        Button again = Command.SAVE_AND_NEW.button(this::saveAndNew);
        Button save = Command.SAVE.button(this::saveAndStay);
        save.getStyleClass().add("accent");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox bar = new HBox(8, Command.BACK.iconButton(desk.pages()::back), name, spring);
        if (neighbours != null) {
            bar.getChildren().addAll(previous, next);
        }
        if (register.ledger().columns().stream().anyMatch(column -> column.sensitivity() != Sensitivity.PLAIN)) {
            bar.getChildren().add(new UnmaskButton(desk).node());
        }
        if (reading) {
            Label only = new Label("只看，不能改");
            only.setId("record-reading");
            only.getStyleClass().add("faint");
            bar.getChildren().add(only);
        } else {
            recordDeeds.node().ifPresent(bar.getChildren()::add);
            bar.getChildren().addAll(again, save);
        }
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private void save(Consumer<Saved> then) {
        root.requestFocus();
        saving.save(saved -> {
            drafts.forget();
            model.start(new Row(saved.id(), 0, model.draft().values()));
            then.accept(saved);
        }, () -> {
            tabs.first();
            Platform.runLater(form::focusFirst);
        });
    }

    /** While it was asked about, a draft of it may have been kept. */
    private void broughtBack(Saved saved) {
        drafts.forget();
        read(saved.id());
    }

    private void saveAndStay() {
        save(saved -> read(saved.id()));
    }

    private void saveAndNew() {
        save(saved -> {
            neighbours = null;
            id = 0;
            model.startNew(new HashMap<>(preset));
            started();
        });
    }

    private void move(int step) {
        Neighbours list = neighbours;
        if (list == null || !mayLeave()) {
            return;
        }
        int index = list.index() + step;
        if (index < 0 || index >= list.rows().size()) {
            desk.asking().remark(step < 0 ? "已经是第一条" : "已经是最后一条");
            return;
        }
        neighbours = new Neighbours(list.rows(), index, list.moved());
        list.moved().accept(index);
        read(list.rows().id(index));
    }

    @Override
    public void press(KeyEvent event) {
        key(event);
    }

    private void key(KeyEvent event) {
        if (reading) {
            return;
        }
        if (Command.SAVE.isMeantBy(event)) {
            saveAndStay();
        } else if (Command.SAVE_AND_NEW.isMeantBy(event) || Command.SAVE_AND_NEW_TOO.isMeantBy(event)) {
            saveAndNew();
        } else if (Command.PREVIOUS.isMeantBy(event)) {
            move(-1);
        } else if (Command.NEXT.isMeantBy(event)) {
            move(1);
        } else {
            return;
        }
        event.consume();
    }
}
