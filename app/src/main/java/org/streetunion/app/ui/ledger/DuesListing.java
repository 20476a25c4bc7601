package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.PayPeriod;
import org.streetunion.app.ui.port.DuesDeeds;
import org.streetunion.app.work.dues.ListDues;

/** 列出应缴: asks for which period, shows how many of which kind would be listed, and lists them. */
final class DuesListing {
    private static final double WIDTH = 220;
    private final Desk desk;
    private final DuesDeeds dues;

    DuesListing(Desk desk, DuesDeeds dues) {
        this.desk = desk;
        this.dues = dues;
    }

    void ask() {
        TextField period = new TextField(Quarter.of(LocalDate.now(desk.office().clock())).words());
        period.setId("dues-period");
        period.setPrefWidth(WIDTH);
        CheckBox covered = new CheckBox("连同已建会、没有登记过的单位");
        covered.setId("dues-covered");
        DeedForm<ListDues.Order> form = new DeedForm<>(desk,
                () -> new ListDues.Order(PayPeriod.parse(period.getText()).orElse(null), covered.isSelected()), this::said);
        form.line("所属期", period);
        form.line("", covered);
        period.textProperty().addListener((any, old, now) -> form.changed());
        covered.selectedProperty().addListener((any, old, now) -> form.changed());
        desk.asking().fill(form.form("列出应缴", "列出")).ifPresent(order -> desk.background().start("列出应缴",
                progress -> dues.list(order, desk.session().actor()), this::done));
    }

    private List<Problem> said(ListDues.Order order) {
        return dues.look(order).problems();
    }

    private void done(Saved saved) {
        String words = saved.problems().stream().map(Problem::sentence).findFirst().orElse("没有办成");
        if (saved.done()) {
            desk.session().wrote();
            desk.asking().remark("已" + words, new Undoing(desk).offer(saved.batch()));
        } else {
            desk.asking().remark(words);
        }
    }
}
