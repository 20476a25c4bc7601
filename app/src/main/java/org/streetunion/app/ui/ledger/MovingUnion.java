package org.streetunion.app.ui.ledger;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.MoveUnion;
import org.streetunion.app.work.UnionEnd;

/** 调整上级 of a union, from its page or by drawing it onto another one in the tree: asks since when and on what paper. */
final class MovingUnion {
    private final Desk desk;
    private final Deeds deeds;
    private final Reference union;
    private final Runnable done;
    private final RadioButton street = new RadioButton("直属街道");
    private final RadioButton below = new RadioButton("挂到");
    private final RowPick under;
    private final DeedForm<MoveUnion.Order> form;

    MovingUnion(Desk desk, Deeds deeds, Reference union, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.union = union;
        this.done = done;
        this.under = RowPick.ofUnions(desk, "deed-under");
        this.form = new DeedForm<>(desk, this::order, deeds::check);
        street.setId("deed-street");
        below.setId("deed-below");
    }

    /** Asks and does it; a place may be chosen already, with id {@link UnionEnd#STREET} for the street itself. */
    void start(@Nullable Reference place) {
        ToggleGroup ways = new ToggleGroup();
        street.setToggleGroup(ways);
        below.setToggleGroup(ways);
        form.line("今后的上级", below, under.field(), street);
        form.dayAndPaper("文号");
        under.row().addListener((any, old, now) -> {
            if (now != null) {
                below.setSelected(true);
            }
            form.changed();
        });
        ways.selectedToggleProperty().addListener((any, old, now) -> form.changed());
        if (place != null && place.id() == UnionEnd.STREET) {
            street.setSelected(true);
        } else if (place != null) {
            under.name(place);
        }
        desk.asking().fill(form.form(union.label() + "：调整上级", "调整")).ifPresent(this::run);
    }

    private MoveUnion.Order order() {
        @Nullable
        Long above = street.isSelected() ? Long.valueOf(UnionEnd.STREET) : below.isSelected() ? under.id() : null;
        return new MoveUnion.Order(union.id(), above, form.day(), form.docNo());
    }

    private void run(MoveUnion.Order order) {
        desk.background().start("调整上级", progress -> deeds.move(order, desk.session().actor()), this::said);
    }

    private void said(Saved saved) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), "已调整上级：" + union.label())) {
            done.run();
        }
    }
}
