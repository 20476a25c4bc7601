package org.streetunion.app.ui.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.controls.SuggestField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.work.board.PostOffices;
import org.streetunion.app.work.board.Step;

/** How somebody is to be arranged for in a union: in which manners, from when to when; below it what he carries then. */
final class ArrangeForm {
    private static final String NOT_SAID = "（先不填）";
    private final BoardModel model;
    private final Board.Unit unit;
    private final LocalDate today;
    private final SuggestField<Board.Cadre> who;
    private final CheckBox liaise = new CheckBox("联系（包片联系）");
    private final CheckBox post = new CheckBox("任岗");
    private final ComboBox<Board.Hole> holes = new ComboBox<>();
    private final CheckBox office = new CheckBox("同时登记任职，产生方式");
    private final ComboBox<String> chosen = new ComboBox<>();
    private final ComboBox<String> status = new ComboBox<>();
    private final CheckBox lend = new CheckBox("调配，每周");
    private final TextField days = new TextField();
    private final ComboBox<String> kind = new ComboBox<>();
    private final ComboBox<String> appraiser = new ComboBox<>();
    private final DayField from;
    private final DayField to;
    private final CheckBox instead = new CheckBox();
    private final CheckBox papers = new CheckBox("办好后出调配通知和联系卡");
    private final Label after = new Label();
    private final GridPane grid = new GridPane();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final @Nullable Tie before;
    private long person;

    /** What was filled in. */
    record Wish(Step.Arrange step, boolean papers) {}

    ArrangeForm(BoardModel model, Board.Unit unit, LocalDate today, Dragging.@Nullable Held held) {
        this.model = model;
        this.unit = unit;
        this.today = today;
        this.from = new DayField(day -> day(true).setText(day.toString()));
        this.to = new DayField(day -> day(false).setText(day.toString()));
        this.who = new SuggestField<>(
                (text, found) -> found.accept(model.now().board().cadres().stream()
                        .filter(cadre -> BoardModel.meant(text, cadre.name(), cadre.key())).limit(30).toList()),
                cadre -> cadre.name() + (cadre.what().isEmpty() ? "" : "　" + cadre.what()), this::take);
        this.before = held != null && held.tie() != null ? held.tie() : only(held);
        name();
        fields(held);
        if (held != null) {
            person = held.person();
            who.fill(held.name());
        }
        InvalidationListener changed = any -> judge();
        List.of(liaise.selectedProperty(), post.selectedProperty(), office.selectedProperty(), lend.selectedProperty(),
                instead.selectedProperty()).forEach(property -> property.addListener(changed));
        List.of(days.textProperty(), from.textProperty(), to.textProperty()).forEach(text -> text.addListener(changed));
        who.textProperty().addListener((any, was, is) -> typed(was, is));
        holes.valueProperty().addListener(changed);
        status.valueProperty().addListener(changed);
        judge();
    }

    private DayField day(boolean first) {
        return first ? from : to;
    }

    /** Whom somebody may follow: the only one who looks after the union by name. */
    private @Nullable Tie only(Dragging.@Nullable Held held) {
        List<Tie> ties = model.now().after(unit.id()).stream()
                .filter(tie -> tie.kind() == Tie.Kind.LIAISON && (held == null || tie.person() != held.person())).toList();
        return ties.size() == 1 ? ties.get(0) : null;
    }

    private void name() {
        who.setId("arrange-who");
        liaise.setId("arrange-liaise");
        post.setId("arrange-post");
        holes.setId("arrange-hole");
        office.setId("arrange-office");
        chosen.setId("arrange-chosen");
        status.setId("arrange-status");
        lend.setId("arrange-lend");
        days.setId("arrange-days");
        kind.setId("arrange-kind");
        appraiser.setId("arrange-appraiser");
        from.setId("arrange-from");
        to.setId("arrange-to");
        instead.setId("arrange-instead");
        papers.setId("arrange-papers");
        after.setId("arrange-after");
    }

    private void fields(Dragging.@Nullable Held held) {
        grid.setHgap(10);
        grid.setVgap(8);
        who.setPromptText("姓名或拼音");
        who.setPrefColumnCount(24);
        days.setPrefColumnCount(3);
        from.setText(today.toString());
        from.setPrefColumnCount(9);
        to.setPrefColumnCount(9);
        to.setPromptText("一直有效");
        posts();
        lending();
        papers.setSelected(!model.trying().get());
        after.setWrapText(true);
        after.setMinHeight(Region.USE_PREF_SIZE);
        after.setPrefWidth(400);
        row("谁", who);
        row("怎么安排", liaise);
        if (!holes.getItems().isEmpty()) {
            row("", line(post, holes));
            row("", line(office, chosen));
            row("", line(new Label("专兼挂聘"), status));
        }
        row("", line(lend, days, new Label("天")));
        row("", line(new Label("调配种类"), kind, new Label("考核主体"), appraiser));
        row("起止", line(from, new Label("到"), to));
        if (before != null) {
            instead.setText("同时结束" + model.now().person(before.person()) + "的" + before.kind().words());
            instead.setSelected(held != null && held.tie() != null && held.person() != before.person());
            row("", instead);
        }
        if (!model.trying().get()) {
            row("", papers);
        }
        row("安排以后", after);
    }

    /** What goes with a post is asked only of one; 专兼挂聘 is as its row says until somebody says otherwise. */
    private void posts() {
        chosen.getItems().add(NOT_SAID);
        chosen.getItems().addAll(AppointmentLedger.CHOSEN.codes());
        chosen.setValue(NOT_SAID);
        chosen.disableProperty().bind(office.selectedProperty().not().or(post.selectedProperty().not()));
        status.getItems().add(NOT_SAID);
        status.getItems().addAll(AppointmentLedger.STATUSES.codes());
        status.setValue(NOT_SAID);
        status.disableProperty().bind(chosen.disableProperty());
        office.disableProperty().bind(post.selectedProperty().not());
        holes.disableProperty().bind(post.selectedProperty().not());
        holes.getItems().setAll(model.now().holes(unit.id()));
        holes.setConverter(new HoleWords());
        holes.valueProperty().addListener((any, was, is) -> {
            String known = is == null ? "" : PostOffices.status(is);
            status.setValue(known.isEmpty() ? NOT_SAID : known);
        });
    }

    /** Who appraises follows from the kind until somebody says otherwise. */
    private void lending() {
        days.disableProperty().bind(lend.selectedProperty().not());
        kind.disableProperty().bind(lend.selectedProperty().not());
        appraiser.disableProperty().bind(lend.selectedProperty().not());
        kind.getItems().setAll(SecondmentLedger.KINDS.codes());
        appraiser.getItems().add(NOT_SAID);
        appraiser.getItems().addAll(SecondmentLedger.BODIES.codes());
        kind.valueProperty().addListener((any, was, is) -> appraiser.setValue(Step.Manner.proposed(is)));
        kind.setValue(Step.Manner.USUAL.kind());
    }

    /** What is wanted is guessed from where somebody was let go. */
    ArrangeForm at(Board.@Nullable Hole hole) {
        boolean nobody = model.now().after(unit.id()).isEmpty();
        Board.Hole meant = hole != null || holes.getItems().isEmpty() || nobody ? hole : holes.getItems().get(0);
        holes.setValue(meant != null ? meant : holes.getItems().stream().findFirst().orElse(null));
        post.setSelected(meant != null);
        liaise.setSelected(meant == null);
        lend.setSelected(meant != null);
        office.setSelected(meant != null && AppointmentLedger.POSTS.codes().contains(meant.post()));
        if (meant != null && List.of("协理员", "社会化工会工作者").contains(meant.post())) {
            chosen.setValue("聘任");
        }
        judge();
        return this;
    }

    private void row(String label, Node field) {
        Label words = new Label(label);
        words.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), words, field);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void take(Board.Cadre cadre) {
        person = cadre.id();
        judge();
    }

    /** A name that was typed over means nobody until somebody is chosen, or one cadre bears it. */
    private void typed(String was, String is) {
        if (!is.equals(was) && who.isFocused()) {
            List<Board.Cadre> named = model.now().board().cadres().stream().filter(cadre -> cadre.name().equals(is.strip()))
                    .toList();
            person = named.size() == 1 ? named.get(0).id() : 0;
            judge();
        }
    }

    private Optional<Double> week() {
        BigDecimal read = Types.DECIMAL.parse(days.getText()).value();
        return Optional.ofNullable(read).map(BigDecimal::doubleValue).filter(number -> number > 0 && number <= 7);
    }

    /** From when to when; empty while a day cannot be read or they are the wrong way round. */
    private Optional<Step.Term> term() {
        LocalDate first = DayWords.parse(from.getText(), today).value();
        LocalDate last = to.getText().isBlank() ? null : DayWords.parse(to.getText(), today).value();
        boolean right = first != null && (to.getText().isBlank() || (last != null && !last.isBefore(first)));
        return right && first != null ? Optional.of(new Step.Term(first, last)) : Optional.empty();
    }

    private boolean any() {
        return liaise.isSelected() || post.isSelected() || lend.isSelected();
    }

    private boolean whole() {
        return any() && (!lend.isSelected() || week().isPresent()) && (!post.isSelected() || holes.getValue() != null)
                && !unsaid();
    }

    /** Whether an office is wanted whose kind nobody can tell. */
    private boolean unsaid() {
        Board.Hole hole = holes.getValue();
        return post.isSelected() && office.isSelected() && hole != null && PostOffices.asks(hole) && said(status).isEmpty();
    }

    private String missing() {
        if (person == 0) {
            return "先选一个人";
        }
        if (!any()) {
            return "请选至少一种安排";
        }
        if (lend.isSelected() && days.getText().isBlank()) {
            return "请填调配每周几天";
        }
        return unsaid() ? "登记任职请选专兼挂聘" : "请核对天数和起止";
    }

    private void judge() {
        Optional<Wish> wish = person != 0 && whole() ? term().map(this::wish) : Optional.empty();
        ready.set(wish.isPresent());
        after.getStyleClass().remove("board-over");
        if (wish.isEmpty()) {
            after.setText(missing());
            return;
        }
        Picture then = model.with(wish.get().step());
        boolean over = then.load(person).over(then.board().limits());
        after.setText(then.person(person) + "　" + BoardWords.load(then.load(person)) + (over ? "　超负荷" : ""));
        if (over) {
            after.getStyleClass().add("board-over");
        }
    }

    private Wish wish(Step.Term term) {
        Step.Ways ways = new Step.Ways(liaise.isSelected(), post.isSelected() ? holes.getValue() : null,
                new Step.Office(post.isSelected() && office.isSelected(), said(chosen), said(status)),
                lend.isSelected() ? week().orElse(null) : null, new Step.Manner(kind.getValue(), said(appraiser)));
        Tie ends = before != null && instead.isSelected() ? before : null;
        return new Wish(new Step.Arrange(person, unit.id(), ways, term, ends), papers.isSelected() && !model.trying().get());
    }

    private static String said(ComboBox<String> choice) {
        return choice.getValue() == null || choice.getValue().equals(NOT_SAID) ? "" : choice.getValue();
    }

    /** As a question. */
    Asking.Form<Wish> form() {
        ObservableBooleanValue can = ready.getReadOnlyProperty();
        return new Asking.Form<>("安排到 " + unit.name(), grid, model.trying().get() ? "试排" : "安排", can,
                () -> wish(term().orElseThrow()));
    }
}
