package org.streetunion.app.ui.ledger;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.EndUnion;
import org.streetunion.app.work.UnionBelongings;
import org.streetunion.app.work.UnionEnd;

/** 撤销, 注销, 合并 or 迁出 of a union, from its page: asks where everything goes that hangs on it. */
final class EndingUnion {
    private final Desk desk;
    private final Deeds deeds;
    private final long union;
    private final Runnable done;
    private final ToggleGroup ways = new ToggleGroup();
    private final RadioButton keep = new RadioButton(UnionEnd.Members.KEEP.words());
    private final RadioButton move = new RadioButton("转到");
    private final RadioButton leave = new RadioButton(UnionEnd.Members.LEAVE.words());
    private final RadioButton street = new RadioButton("直属街道");
    private final RadioButton below = new RadioButton("挂到");
    private final RowPick into;
    private final RowPick under;
    private final MemberPlaces places;
    private final DeedForm<UnionEnd> form;

    EndingUnion(Desk desk, Deeds deeds, long union, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.union = union;
        this.done = done;
        this.into = RowPick.ofUnions(desk, "deed-into");
        this.under = RowPick.ofUnions(desk, "deed-under");
        this.form = new DeedForm<>(desk, this::order, deeds::check);
        this.places = new MemberPlaces(desk, form::changed);
        leave.setId("deed-leave");
        keep.setId("deed-keep");
        move.setId("deed-move");
        street.setId("deed-street");
        below.setId("deed-below");
    }

    /** Asks and does it. */
    void start(String name) {
        desk.background().read(() -> deeds.hanging(union), count -> ask(name, count));
        desk.background().read(() -> deeds.members(union, desk.session().viewer()), places::show);
    }

    private void ask(String name, UnionBelongings.Count count) {
        for (String way : UnionEnd.WAYS) {
            RadioButton button = new RadioButton(way);
            button.setUserData(way);
            button.setToggleGroup(ways);
        }
        ways.getToggles().get(0).setSelected(true);
        form.line("怎么结束", ways.getToggles().stream().map(RadioButton.class::cast).toArray(RadioButton[]::new));
        form.dayAndPaper("上级批复文号");
        group(move, keep, leave);
        group(street, below);
        var members = form.line(count.members() == 0 ? "接收工会" : "会员 " + count.members() + " 名", move, into.field(), keep, leave);
        var each = form.line("", places.line());
        form.below(places.panel());
        form.line("下属工会 " + count.unions() + " 家", street, below, under.field()).setVisible(count.unions() > 0);
        Runnable fit = () -> {
            boolean merged = UnionEnd.MERGED.equals(way());
            members.setVisible(merged || count.members() > 0);
            boolean left = UnionEnd.LEFT.equals(way());
            each.setVisible(count.members() > 0);
            show(keep, !merged && !left && count.members() > 0);
            show(leave, left && count.members() > 0);
            settle(merged, left);
            form.changed();
        };
        List.of(ways, move.getToggleGroup(), street.getToggleGroup())
                .forEach(group -> group.selectedToggleProperty().addListener((any, old, now) -> fit.run()));
        into.row().addListener((any, old, now) -> chosen(now != null, move));
        under.row().addListener((any, old, now) -> chosen(now != null, below));
        fit.run();
        Asking.Form<UnionEnd> asked = form.form(name + "：撤销、注销、合并或迁出", "办理");
        desk.asking().fill(asked).ifPresent(this::run);
    }

    /** A way that is not offered for this end is not chosen either. */
    private void settle(boolean merged, boolean left) {
        if (merged || (!left && leave.isSelected())) {
            move.setSelected(merged);
            leave.setSelected(false);
        } else if (left && (keep.isSelected() || move.getToggleGroup().getSelectedToggle() == null)) {
            leave.setSelected(true);
        }
    }

    private static void show(RadioButton button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private void chosen(boolean named, RadioButton button) {
        if (named) {
            button.setSelected(true);
        }
        form.changed();
    }

    private static void group(RadioButton... buttons) {
        ToggleGroup group = new ToggleGroup();
        for (RadioButton button : buttons) {
            button.setToggleGroup(group);
        }
    }

    private String way() {
        return ways.getSelectedToggle() == null ? UnionEnd.DISSOLVED : (String) ways.getSelectedToggle().getUserData();
    }

    private UnionEnd order() {
        UnionEnd.@Nullable Members members = keep.isSelected()
                ? UnionEnd.Members.KEEP
                : move.isSelected() ? UnionEnd.Members.MOVE : leave.isSelected() ? UnionEnd.Members.LEAVE : null;
        @Nullable
        Long above = street.isSelected() ? Long.valueOf(UnionEnd.STREET) : below.isSelected() ? under.id() : null;
        return new UnionEnd(union, way(), form.day(), form.docNo(), members, into.id(), above, places.apart());
    }

    private void run(UnionEnd order) {
        desk.background().start(order.how() + "工会", progress -> deeds.end(order, desk.session().actor(), progress),
                outcome -> outcome.ifPresentOrElse(this::said, () -> desk.asking().remark("已停止，什么都没有改")));
    }

    private void said(EndUnion.Done outcome) {
        if (new Undoing(desk).told(outcome.batch(), outcome.problems(),
                "已办理：会员 " + outcome.members() + " 名、下属工会 " + outcome.unions() + " 家已安排")) {
            done.run();
        }
    }
}
