package org.streetunion.app.ui.ledger;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.TurnUnion;
import org.streetunion.app.work.TurnUnion.Turn;

/** 更名 and 恢复 of a union, from its page: since when, and on what paper. */
final class TurningUnion {
    private final Desk desk;
    private final Deeds deeds;
    private final Reference union;
    private final Runnable done;
    private final TextField name = new TextField();
    private final CheckBox members = new CheckBox();

    private @Nullable DeedForm<TurnUnion.Order> form;

    TurningUnion(Desk desk, Deeds deeds, Reference union, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.union = union;
        this.done = done;
        name.setId("deed-name");
        name.setPrefColumnCount(28);
        members.setId("deed-members");
    }

    /** Asks for the new name and gives it. */
    void rename() {
        DeedForm<TurnUnion.Order> form = form(Turn.RENAMED);
        name.setText(union.label());
        form.line("新名称", name);
        form.dayAndPaper("批复文号");
        name.textProperty().addListener((any, old, now) -> form.changed());
        ask(form, Turn.RENAMED);
    }

    /** Brings a union back that had ended. */
    void revive() {
        desk.background().read(() -> deeds.kept(union.id()), this::revive);
    }

    private void revive(int kept) {
        DeedForm<TurnUnion.Order> form = form(Turn.REVIVED);
        form.dayAndPaper("上级批复文号");
        form.line("会员", members);
        members.setText(kept == 0 ? "没有因工会结束而保留会籍的会员" : "因工会结束而保留会籍的 " + kept + " 名会员一并恢复为在册，以前保留的不动");
        members.setSelected(kept > 0);
        members.setDisable(kept == 0);
        ask(form, Turn.REVIVED);
    }

    private DeedForm<TurnUnion.Order> form(Turn turn) {
        DeedForm<TurnUnion.Order> made = new DeedForm<>(desk, () -> order(turn), deeds::check);
        form = made;
        return made;
    }

    private TurnUnion.Order order(Turn turn) {
        DeedForm<TurnUnion.Order> shown = Objects.requireNonNull(form, "a form that is shown");
        return new TurnUnion.Order(union.id(), turn, name.getText(), members.isSelected(), shown.day(), shown.docNo());
    }

    private void ask(DeedForm<TurnUnion.Order> form, Turn turn) {
        desk.asking().fill(form.form(union.label() + "：" + turn.words(), turn.words())).ifPresent(order -> desk.background()
                .start(turn.words(), progress -> deeds.turn(order, desk.session().actor()), saved -> said(saved, turn)));
    }

    private void said(Saved saved, Turn turn) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), "已" + turn.words() + "：" + union.label())) {
            done.run();
        }
    }
}
