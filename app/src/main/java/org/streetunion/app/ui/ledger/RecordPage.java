package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.RareText;
import org.streetunion.app.ui.port.Attachments;

/** One row of any register: its form, what belongs to it, its history, its files. */
public final class RecordPage implements Page {
    private final Desk desk;
    private final Register register;
    private final RecordModel model;
    private final Drafts drafts;
    private final FormPane form;
    private final HistoryPane history;
    private final TabPane tabs = new TabPane();
    private final BorderPane root = new BorderPane();
    private final Label name = new Label();
    private final Map<String, Object> preset;
    private @Nullable Neighbours neighbours;
    private long id;
    private boolean shown;
    private boolean drafted;
    private final Background.Pause drafting;
    private final ChangeListener<Boolean> unmasked = (any, was, is) -> unmasked();

    /** A row with a place to start from. */
    public RecordPage(Desk desk, Register register, Start start) {
        this.desk = desk;
        this.register = register;
        this.model = new RecordModel(desk, register);
        this.drafts = new Drafts(desk.background(), desk.office().settings(), model);
        this.form = new FormPane(desk, model);
        this.history = new HistoryPane(desk, register);
        this.drafting = desk.background().pause();
        register.ledger().columns()
                .forEach(column -> model.field(column).text().addListener((any, old, now) -> drafting.then(this::draft)));
        this.preset = Map.copyOf(start.preset());
        this.neighbours = start.neighbours();
        this.id = start.id();
        root.getStyleClass().add("record-page");
        root.setTop(bar());
        root.setCenter(tabs);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                desk.pages().back();
            }
        });
        desk.session().unmasked().addListener(new WeakChangeListener<>(unmasked));
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    }

    /**
     * Where a form starts.
     *
     * @param id the row, 0 for a new one
     * @param preset values of a new row
     * @param neighbours the list it was opened from, null when from elsewhere
     */
    public record Start(long id, Map<String, Object> preset, @Nullable Neighbours neighbours) {}

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
        return id == 0 ? "新增" : "资料";
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
        RareText.show(name, id == 0 ? "新增" + register.ledger().title() : label(model.row().get()));
        fillTabs();
        Platform.runLater(form::focusFirst);
        drafts.find(kept -> desk.asking().remark("上次有没填完的草稿", new Asking.Offer("接着填", () -> drafts.fillIn(kept))));
    }

    private void fillTabs() {
        tabs.getTabs().setAll(new Tab("资料", form.node()));
        if (id == 0) {
            return;
        }
        desk.office().registers().detailsOf(register.ledger().key()).forEach(detail -> tabs.getTabs().add(detail(detail)));
        Tab past = new Tab("历史与日志", history.node());
        past.selectedProperty().addListener((any, was, is) -> {
            if (is) {
                history.read(id);
            }
        });
        tabs.getTabs().add(past);
        Attachments attachments = desk.office().attachments();
        if (attachments != null) {
            AttachmentsPane files = new AttachmentsPane(desk, attachments, register.ledger().key());
            files.read(id);
            tabs.getTabs().add(new Tab("附件", files.node()));
        }
    }

    private Tab detail(Register detail) {
        Column<Reference> parent = detail.ledger().parent();
        Tab tab = new Tab(detail.ledger().title());
        tab.setId("tab-" + detail.ledger().key());
        if (parent != null) {
            Reference self = new Reference(id, label(model.row().get()));
            LedgerPage list = new LedgerPage(desk, detail, List.of(new Filter.OneOf(parent.key(), List.of(self))),
                    Map.of(parent.key(), self));
            tab.setContent(list.node());
            tab.selectedProperty().addListener((any, was, is) -> {
                if (is) {
                    list.shown();
                }
            });
        }
        return tab;
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
        bar.getChildren().addAll(again, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private void save(Consumer<Saved> then) {
        root.requestFocus();
        if (!model.isNew() && !model.changed()) {
            desk.asking().remark("没有改动，不用保存");
            return;
        }
        act().ifPresent(act -> model.save(act, saved -> saved(saved, then)));
    }

    private Optional<Act> act() {
        List<FieldModel> dated = model.datedChanges();
        if (dated.isEmpty() || dated.stream().anyMatch(field -> !field.readable())) {
            return Optional.of(Act.correction(desk.session().actor(), Act.Kind.EDIT));
        }
        return new ChangeQuestion(dated, desk.session().actor(), LocalDate.now(desk.office().clock())).ask(desk.asking());
    }

    private void saved(Saved saved, Consumer<Saved> then) {
        if (!saved.done()) {
            tabs.getSelectionModel().selectFirst();
            Platform.runLater(form::focusFirst);
            long count = saved.problems().stream().filter(Problem::blocks).count();
            desk.asking().remark("还不能保存，请先改好标出的 " + Math.max(1, count) + " 处");
            return;
        }
        drafts.forget();
        long warnings = saved.problems().size();
        desk.asking().remark("已保存" + (warnings == 0 ? "" : "，有 " + warnings + " 处提醒"),
                new Asking.Offer("撤销", () -> new Undoing(desk).undo(saved.batch())));
        model.start(new Row(saved.id(), 0, model.draft().values()));
        then.accept(saved);
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

    private String label(Row row) {
        return text(register.ledger().label(), row);
    }

    private static <T> String text(Column<T> column, Row row) {
        return column.text(row);
    }
}
