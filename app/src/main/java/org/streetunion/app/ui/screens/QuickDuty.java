package org.streetunion.app.ui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Settings;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.SuggestField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;

/**
 * 记一条履职 on the start page: who and which kind stand there from the last time, the object is found by pinyin initials, one line of text,
 * Enter. What is not in a register stays as text. It was today unless a day is written, which stays for the next entry.
 */
final class QuickDuty {
    private static final String PERSON = "duty.person";
    private static final String KIND = "duty.kind";
    private static final String NO_ITEM = "不计五项";
    private static final int SUGGESTIONS = 5;
    private static final List<String> OBJECTS = List.of("unions", "employers", "zones");
    private final Desk desk;
    private final SuggestField<Reference> person;
    private final ComboBox<String> kind = new ComboBox<>(FXCollections.observableArrayList(DutyLedger.KINDS.codes()));
    private final ComboBox<String> item = new ComboBox<>(FXCollections.observableArrayList(NO_ITEM));
    private final DayField day = new DayField(chosen -> dated(chosen.toString()));
    private final SuggestField<Target> object;
    private final TextField content = new TextField();
    private @Nullable Reference who;
    private @Nullable Target whom;

    QuickDuty(Desk desk) {
        this.desk = desk;
        Registers registers = desk.office().registers();
        Latest people = new Latest(desk.background());
        this.person = new SuggestField<>(
                (typed, found) -> people.ask(() -> registers.suggest("people", typed, SUGGESTIONS), found), Reference::label,
                chosen -> {
                    who = chosen;
                    after(false);
                });
        Latest objects = new Latest(desk.background());
        this.object = new SuggestField<>((typed, found) -> objects.ask(() -> targets(registers, typed), found), Target::words,
                chosen -> {
                    whom = chosen;
                    after(true);
                });
        person.textProperty().addListener((any, old, now) -> who = kept(who, Reference::label, now));
        object.textProperty().addListener((any, old, now) -> whom = kept(whom, Target::words, now));
    }

    /** What a duty is about: a row of one of three registers. */
    private record Target(String ledger, Reference row) {
        String words() {
            return row.label();
        }
    }

    Node node() {
        person.setId("duty-person");
        person.setPromptText("姓名首字母");
        person.setPrefColumnCount(7);
        kind.setId("duty-kind");
        object.setId("duty-object");
        object.setPromptText("工会、单位、片区：名称或首字母");
        object.setPrefColumnCount(18);
        item.setId("duty-item");
        item.getItems().addAll(DutyLedger.FIVE);
        item.setValue(NO_ITEM);
        item.setTooltip(new Tooltip("算不算年度五项"));
        day.setId("duty-day");
        day.setPromptText("今天");
        day.setPrefColumnCount(6);
        day.setTooltip(new Tooltip("哪一天的事：不写就是今天；写 1007、昨天 都可以，写了的留到下一条"));
        content.setId("duty-content");
        content.setPromptText("做了什么，回车记下");
        Button keep = new Button("记下");
        keep.setId("duty-keep");
        item.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && !item.isShowing()) {
                pressed.consume();
                keep();
            }
        });
        List.of(object, content, day).forEach(field -> field.setOnAction(event -> keep()));
        keep.setOnAction(event -> keep());
        Button more = new Button("履职记录");
        more.setId("duty-list");
        more.setOnAction(event -> desk.pages().ledger(DutyLedger.KEY, Query.ALL));
        HBox.setHgrow(content, Priority.ALWAYS);
        Label title = new Label("记一条履职");
        title.getStyleClass().add("tile-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox about = line(title, person, day, kind, object);
        HBox said = line(content, item, keep, more);
        HBox.setHgrow(object, Priority.ALWAYS);
        VBox lines = new VBox(8, about, said);
        lines.setId("quick-duty");
        lines.getStyleClass().add("quick");
        read();
        return lines;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What stood there the last time. */
    private record Last(List<Reference> who, String kind) {}

    private void read() {
        Settings settings = desk.office().settings();
        desk.background().read(() -> new Last(remembered(settings), settings.get(KIND)
                .filter(DutyLedger.KINDS.codes()::contains).orElse(DutyLedger.KINDS.codes().get(0))), last -> {
                    kind.setValue(last.kind());
                    last.who().forEach(each -> {
                        person.fill(each.label());
                        who = each;
                    });
                });
    }

    private List<Reference> remembered(Settings settings) {
        return settings.get(PERSON).map(Long::valueOf).map(id -> desk.office().registers().labels("people", List.of(id))
                .entrySet().stream().map(found -> new Reference(found.getKey(), found.getValue())).toList()).orElse(List.of());
    }

    private static List<Target> targets(Registers registers, String typed) {
        List<Target> targets = new ArrayList<>();
        OBJECTS.forEach(ledger -> registers.suggest(ledger, typed, SUGGESTIONS)
                .forEach(found -> targets.add(new Target(ledger, found))));
        return targets;
    }

    private void dated(String text) {
        day.setText(text);
    }

    private static <T> @Nullable T kept(@Nullable T chosen, Function<T, String> words, @Nullable String text) {
        return chosen != null && words.apply(chosen).equals(text) ? chosen : null;
    }

    private void after(boolean objectChosen) {
        (objectChosen ? content : object).requestFocus();
    }

    private void keep() {
        Reference named = who;
        if (named == null) {
            desk.asking().remark("先写是谁的履职：在最前面一格打姓名或首字母，从提示里选");
            person.requestFocus();
            return;
        }
        LocalDate today = LocalDate.now(desk.office().clock());
        LocalDate when = day.getText().isBlank() ? today : DayWords.parse(day.getText(), today).value();
        if (when == null) {
            desk.asking().remark("看不懂日期“" + day.getText() + "”，请写成 1007、10-7 或昨天；不写就是今天");
            day.requestFocus();
            return;
        }
        Row row = row(named, when);
        Actor actor = desk.session().actor();
        desk.background().read(() -> {
            desk.office().settings().put(PERSON, String.valueOf(named.id()));
            desk.office().settings().put(KIND, String.valueOf(kind.getValue()));
            return desk.office().registers().get(DutyLedger.KEY).save(row, Act.correction(actor, Act.Kind.EDIT));
        }, saved -> said(named, when.equals(today) ? "" : " " + when, saved));
    }

    private Row row(Reference named, LocalDate when) {
        Row row = Row.NEW.with(DutyLedger.PERSON, named).with(DutyLedger.DAY, when).with(DutyLedger.KIND, kind.getValue())
                .with(DutyLedger.ITEM, NO_ITEM.equals(item.getValue()) ? null : item.getValue());
        String text = content.getText().strip();
        Target target = whom;
        if (target != null) {
            row = switch (target.ledger()) {
                case "unions" -> row.with(DutyLedger.UNION, target.row());
                case "employers" -> row.with(DutyLedger.EMPLOYER, target.row());
                default -> row.with(DutyLedger.ZONE, target.row());
            };
        } else if (!object.getText().isBlank()) {
            row = row.with(DutyLedger.OBJECT, object.getText().strip());
        }
        return text.isEmpty() ? row : row.with(DutyLedger.CONTENT, text);
    }

    private void said(Reference named, String when, Saved saved) {
        if (!saved.done()) {
            desk.asking().remark(Undoing.against(saved.problems(), "没有记下，请核对"));
            return;
        }
        desk.session().wrote();
        String about = Objects.requireNonNullElse(object.getText(), "").strip();
        object.fill("");
        content.clear();
        String five = NO_ITEM.equals(item.getValue()) ? "" : "，记入“" + item.getValue() + "”";
        item.setValue(NO_ITEM);
        whom = null;
        object.requestFocus();
        desk.asking().remark("已记下：" + named.label() + when + " " + kind.getValue() + (about.isEmpty() ? "" : " " + about) + five,
                new Asking.Offer("打开补充", () -> desk.pages().row(DutyLedger.KEY, saved.id())));
    }
}
