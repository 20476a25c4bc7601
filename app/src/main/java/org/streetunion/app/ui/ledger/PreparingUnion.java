package org.streetunion.app.ui.ledger;

import javafx.scene.control.TextField;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.StepFiles;
import org.streetunion.app.work.elections.FoundingOrder;
import org.streetunion.app.work.elections.Outcome;

/** 登记筹备工会: asks for the name and the union above, and registers it. */
public final class PreparingUnion {
    private static final double WIDTH = 360;
    private final Desk desk;
    private final StepFiles files;
    private final long file;
    private final TextField name = new TextField();
    private final RowPick parent;
    private final DeedForm<FoundingOrder> form;

    /** For a 建会档案. */
    public PreparingUnion(Desk desk, StepFiles files, long file) {
        this.desk = desk;
        this.files = files;
        this.file = file;
        this.parent = RowPick.ofUnions(desk, "prepare-parent");
        this.form = new DeedForm<>(desk, this::order, files::check);
        name.setId("prepare-name");
        name.setPrefWidth(WIDTH);
    }

    /** Asks and does it. */
    public void start() {
        desk.background().read(() -> files.usualName(file), this::ask);
    }

    private void ask(String usual) {
        name.setText(usual);
        form.line("工会名称", name);
        form.line("上级工会", parent.field());
        name.textProperty().addListener((any, old, now) -> form.changed());
        parent.row().addListener((any, old, now) -> form.changed());
        Asking.Form<FoundingOrder> asked = form.form("登记筹备工会（上级不填就是直属街道）", "登记");
        desk.asking().fill(asked).ifPresent(order -> desk.background().start("登记筹备工会",
                progress -> files.prepare(order, desk.session().actor()), this::said));
    }

    private FoundingOrder order() {
        return new FoundingOrder(file, name.getText(), parent.id());
    }

    private void said(Outcome outcome) {
        if (outcome.done()) {
            desk.session().wrote();
            desk.asking().remark("已登记筹备工会，现在可以登记当选名单和会员",
                    new Undoing(desk).offer(outcome.batch()));
        } else {
            desk.asking().remark(Undoing.against(outcome.problems(), "没有登记"));
        }
    }
}
