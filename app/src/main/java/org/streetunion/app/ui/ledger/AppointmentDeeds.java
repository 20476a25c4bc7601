package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.controls.DayField;
import org.streetunion.app.ui.port.CadreDeeds;
import org.streetunion.app.work.cadres.EndAppointment;
import org.streetunion.app.work.cadres.Recall;
import org.streetunion.app.work.cadres.RenewAppointment;

/** 续聘 and 免职或解聘 on the page of an appointment. */
final class AppointmentDeeds {
    private static final String RECALL = "罢免";
    private final Desk desk;
    private final CadreDeeds deeds;
    private final Runnable done;

    AppointmentDeeds(Desk desk, CadreDeeds deeds, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.done = done;
    }

    /** The lines of the menu; each is run with the row's id. */
    List<MenuItem> items(Function<java.util.function.LongConsumer, Runnable> saved) {
        return List.of(Command.RENEW.menuItem(saved.apply(this::renew)), Command.END_POST.menuItem(saved.apply(this::end)));
    }

    private void renew(long appointment) {
        desk.background().read(() -> deeds.usual(appointment), found -> found.ifPresent(this::asked));
    }

    private void asked(RenewAppointment.Order usual) {
        TextField number = new TextField();
        number.setId("deed-contract");
        DayField to = new DayField(day -> {});
        to.setId("deed-to");
        DayField from = new DayField(day -> {});
        from.setId("deed-from");
        LocalDate today = LocalDate.now(desk.office().clock());
        DeedForm<RenewAppointment.Order> form = new DeedForm<>(desk,
                () -> new RenewAppointment.Order(usual.appointment(), DayWords.parse(from.getText(), today).value(),
                        DayWords.parse(to.getText(), today).value(), number.getText()),
                deeds::check);
        from.setText(String.valueOf(usual.from()));
        to.setText(String.valueOf(usual.to()));
        form.line("续聘起", from);
        form.line("续聘止", to);
        form.line("聘书或合同号", number);
        List.of(from, to, number).forEach(field -> field.textProperty().addListener((any, old, now) -> form.changed()));
        desk.asking().fill(form.form("续聘", "续聘")).ifPresent(order -> desk.background().start("续聘",
                progress -> deeds.renew(order, desk.session().actor()), saved -> said("已续聘到 " + order.to(), saved)));
    }

    private void end(long appointment) {
        desk.background().read(() -> deeds.electors(appointment), found -> ending(appointment, found));
    }

    private void ending(long appointment, Optional<Integer> electors) {
        RecallFields recall = new RecallFields(electors.orElse(0));
        ComboBox<String> reason = new ComboBox<>(FXCollections.observableArrayList(AppointmentLedger.END_REASONS.codes()));
        reason.setId("deed-reason");
        reason.setPrefWidth(160);
        List<DeedForm<EndAppointment.Order>> made = new java.util.ArrayList<>(1);
        made.add(new DeedForm<>(desk, () -> new EndAppointment.Order(appointment, made.get(0).day(),
                reason.getValue() == null ? "" : reason.getValue(), made.get(0).docNo(),
                electors.isPresent() && RECALL.equals(reason.getValue()) ? recall.votes() : Recall.NONE), deeds::check));
        DeedForm<EndAppointment.Order> form = made.get(0);
        form.line("原因", reason);
        form.dayAndPaper("最后在任日", "免职或解聘文号");
        Label votes = recall.line(form);
        votes.setVisible(false);
        reason.valueProperty().addListener((any, old, now) -> {
            votes.setVisible(electors.isPresent() && RECALL.equals(now));
            form.changed();
        });
        desk.asking().fill(form.form("免职或解聘", "办理")).ifPresent(order -> desk.background().start("免职或解聘",
                progress -> deeds.end(order, desk.session().actor()), saved -> said("已登记" + order.reason(), saved)));
    }

    private void said(String words, Saved saved) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), words)) {
            done.run();
        }
    }
}
