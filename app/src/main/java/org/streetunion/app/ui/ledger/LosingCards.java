package org.streetunion.app.ui.ledger;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.MemberCardPrint;

/** 挂失: the cards that members have in force are lost; asks how, does it, and offers the way back. */
final class LosingCards {
    private static final double WIDTH = 380;
    private final Desk desk;
    private final MemberCardPrint cards;
    private final Runnable done;

    LosingCards(Desk desk, MemberCardPrint cards, Runnable done) {
        this.desk = desk;
        this.cards = cards;
        this.done = done;
    }

    void start(long[] members) {
        if (members.length == 0) {
            desk.asking().remark("先勾选丢了会员卡的会员");
            return;
        }
        TextField reason = new TextField();
        reason.setId("lost-reason");
        reason.setPromptText("怎么丢的（可不填）");
        Label told = new Label("手里有效的会员卡从今天起不能再用，扫码核验时会说已挂失。要再给一张，打印会员卡时选“补办”。");
        told.getStyleClass().add("faint");
        told.setWrapText(true);
        told.setMaxWidth(WIDTH);
        Asking.Form<String> form = new Asking.Form<>("会员卡挂失：" + members.length + " 名会员", new VBox(10, reason, told), "挂失",
                new ReadOnlyBooleanWrapper(true), () -> reason.getText().strip());
        desk.asking().fill(form).ifPresent(
                how -> desk.background().start("会员卡挂失", progress -> cards.lost(members, how), this::said));
    }

    private void said(long batch) {
        if (batch == 0) {
            desk.asking().remark("制卡记录里没有有效的卡，没有挂失");
            return;
        }
        desk.session().wrote();
        done.run();
        desk.asking().remark("已挂失，按 Ctrl+Z 可以撤销", new Undoing(desk).offer(batch));
    }
}
