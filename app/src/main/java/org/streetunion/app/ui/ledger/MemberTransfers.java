package org.streetunion.app.ui.ledger;

import java.util.Arrays;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.streetunion.app.office.members.MemberCodes;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.work.Transfer;
import org.streetunion.app.work.TransferMembers;

/** 会籍变动 of ticked members: asks which way they go, or what becomes of their membership, does it, and writes the slip. */
final class MemberTransfers {
    private final Desk desk;
    private final Deeds deeds;
    private final Runnable done;

    MemberTransfers(Desk desk, Deeds deeds, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.done = done;
    }

    /** Asks what becomes of these members, and does it. */
    void transfer(long[] ids) {
        if (ids.length == 0) {
            desk.asking().remark("先勾选要办理的会员");
            return;
        }
        List<Long> members = Arrays.stream(ids).boxed().toList();
        ComboBox<Transfer.Way> way = new ComboBox<>(FXCollections.observableArrayList(Transfer.Way.values()));
        way.setId("deed-way");
        way.setConverter(words());
        way.setValue(Transfer.Way.WITHIN);
        RowPick into = RowPick.ofUnions(desk, "deed-into");
        TextField place = new TextField();
        place.setId("deed-place");
        place.setPrefColumnCount(22);
        ComboBox<String> why = new ComboBox<>(FXCollections.observableArrayList(MemberCodes.REASONS.codes()));
        why.setId("deed-why");
        DeedForm<Transfer> form = forms(members, new Answers(way, into, place, why));
        form.line("办什么", way);
        Label union = form.line("转入工会", into.field());
        Label outside = form.line("转往哪里", place);
        Label because = form.line("会籍变化原因", why);
        Label paper = form.dayAndPaper("接转单号");
        Runnable fit = () -> {
            union.setVisible(way.getValue().intoUnion());
            outside.setVisible(way.getValue().outside());
            outside.setText(way.getValue().intoUnion() ? "从哪里转来" : "转往哪里");
            paper.setText(way.getValue().moves() ? "接转单号" : "文号");
            because.setVisible(way.getValue().explained());
            form.changed();
        };
        way.valueProperty().addListener((any, old, now) -> fit.run());
        why.valueProperty().addListener((any, old, now) -> form.changed());
        into.row().addListener((any, old, now) -> form.changed());
        place.textProperty().addListener((any, old, now) -> form.changed());
        fit.run();
        desk.asking().fill(form.form("会籍变动：" + ids.length + " 名会员", "办理")).ifPresent(order -> run(order, ids));
    }

    /** Writes the slip of these members' last transfers. */
    void slip(long[] ids) {
        if (ids.length == 0) {
            desk.asking().remark("先勾选要开接转单的会员");
            return;
        }
        desk.background().start("会籍接转单", progress -> deeds.slip(ids, desk.session().viewer()),
                written -> written.ifPresentOrElse(file -> {
                    desk.asking().remark("已写好 " + file.getFileName() + "，同名的 xlsx 在旁边");
                    desk.pages().preview(file);
                }, () -> desk.asking().remark("这些会员没有办过会籍接转，没有接转单可开")));
    }

    /** The fields of the form beside day and paper. */
    private record Answers(ComboBox<Transfer.Way> way, RowPick into, TextField place, ComboBox<String> why) {
        Transfer order(List<Long> members, DeedForm<Transfer> form) {
            Transfer.Way chosen = way.getValue();
            String because = chosen.explained() && why.getValue() != null ? why.getValue() : "";
            return new Transfer(chosen, members, chosen.intoUnion() ? into.id() : null,
                    chosen.outside() ? place.getText().strip() : "", form.day(), form.docNo(), because);
        }
    }

    private DeedForm<Transfer> forms(List<Long> members, Answers answers) {
        List<DeedForm<Transfer>> made = new java.util.ArrayList<>(1);
        made.add(new DeedForm<>(desk, () -> answers.order(members, made.get(0)), deeds::check));
        return made.get(0);
    }

    private void run(Transfer order, long[] ids) {
        desk.background().start("会籍变动", progress -> deeds.transfer(order, desk.session().actor(), progress),
                outcome -> outcome.ifPresentOrElse(each -> said(each, order, ids), () -> desk.asking().remark("已停止，什么都没有改")));
    }

    private void said(TransferMembers.Done outcome, Transfer order, long[] ids) {
        if (!outcome.done()) {
            desk.asking().remark(Undoing.against(outcome.problems(), "没有办成"));
            return;
        }
        desk.session().wrote();
        done.run();
        String what = order.way().moves() ? "接转" : "办理" + order.way().words();
        desk.asking().remark((outcome.waits() ? "已预定" : "已") + what + " " + outcome.members() + " 人，按 Ctrl+Z 可以整批撤销",
                order.way().moves()
                        ? new Asking.Offer("开接转单", () -> slip(ids))
                        : new Undoing(desk).offer(outcome.batch()));
    }

    private static StringConverter<Transfer.Way> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Transfer.Way way) {
                return way == null ? "" : way.words();
            }

            @Override
            public Transfer.Way fromString(String text) {
                return Arrays.stream(Transfer.Way.values()).filter(way -> way.words().equals(text)).findFirst()
                        .orElse(Transfer.Way.WITHIN);
            }
        };
    }
}
