package org.streetunion.app.ui.collect;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.office.holidays.HolidayLedger;
import org.streetunion.app.office.holidays.WorkingDays;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.ledger.DayWords;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.work.collect.SendRound;

/** Asks what a new round is called and by when it should be back. */
final class NewRound {
    private static final int USUAL_DAYS = 14;
    private final Desk desk;
    private final CollectModel model;
    private final LocalDate today;
    private final TextField name = new TextField();
    private final DayField due;
    private final ComboBox<Audience> audience = new ComboBox<>();

    NewRound(Desk desk, CollectModel model) {
        this.desk = desk;
        this.model = model;
        this.today = LocalDate.now(desk.office().clock());
        DayField[] field = new DayField[1];
        field[0] = new DayField(day -> field[0].setText(day.toString()));
        this.due = field[0];
    }

    /** What was filled in. */
    private record Filled(String name, @Nullable LocalDate due, Audience audience) {}

    void ask(Consumer<SendRound.Done> done) {
        desk.background().read(() -> new Known(Audience.of(desk.office()), usual()), known -> ask(known, done));
    }

    private record Known(List<Audience> audiences, LocalDate due) {}

    /** Two weeks from today, or the next day after that on which people work. */
    private LocalDate usual() {
        WorkingDays days = WorkingDays.of(desk.office().registers().get(HolidayLedger.KEY).store());
        return days.after(today.plusDays(USUAL_DAYS - 1L), 1);
    }

    private void ask(Known known, Consumer<SendRound.Done> done) {
        audience.setId("collect-audience");
        audience.getItems().setAll(known.audiences());
        audience.getSelectionModel().selectFirst();
        name.setId("collect-name");
        due.setId("collect-due");
        name.setText(Quarter.of(today).words() + "核对");
        due.setText(known.due().toString());
        GridPane fields = new GridPane(12, 10);
        fields.addRow(0, new Label("这一轮叫什么"), name);
        fields.addRow(1, new Label("哪天前交回"), due);
        fields.addRow(2, new Label("发给哪些工会"), audience);
        Label hint = new Label("给每家正常和筹备中的工会各写一份，放在“文档”里的“收集”文件夹。证件号码和会员手机会隐去中间几位。");
        hint.getStyleClass().add("faint");
        hint.setWrapText(true);
        hint.setMaxWidth(420);
        fields.add(hint, 0, 3, 2, 1);
        BooleanBinding ready = Bindings.createBooleanBinding(this::ready, name.textProperty(), due.textProperty());
        desk.asking()
                .fill(new Asking.Form<>("发一轮收集表", fields, "写出来", ready,
                        () -> new Filled(name.getText().strip(), day(), audience.getValue())))
                .ifPresent(
                        filled -> model.send(filled.name(), filled.due(), () -> filled.audience().unions(desk.office()), done));
    }

    private boolean ready() {
        String wanted = name.getText().strip();
        boolean free = model.rounds().stream().noneMatch(round -> round.name().equals(wanted));
        return !wanted.isEmpty() && wanted.length() <= 100 && free && (due.getText().isBlank() || day() != null);
    }

    private @Nullable LocalDate day() {
        return DayWords.parse(due.getText(), today).value();
    }
}
