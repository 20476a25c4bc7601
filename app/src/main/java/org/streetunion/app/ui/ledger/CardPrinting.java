package org.streetunion.app.ui.ledger;

import java.util.Arrays;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ui.port.MemberCardPrint;

/** 打印会员卡 from the list of members: for the ticked rows, or for the list as it stands. */
final class CardPrinting {
    private final Desk desk;
    private final LedgerModel model;

    CardPrinting(Desk desk, LedgerModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** Whether rows of this list have cards. */
    boolean possible() {
        MemberCardPrint cards = desk.office().filled(MemberCardPrint.class);
        return cards != null && cards.ledger().equals(model.ledger().key());
    }

    /** Goes to where cards are checked and printed. */
    void print() {
        if (model.trash().get()) {
            desk.asking().remark("回收站里的会员不印卡，请先恢复");
        } else if (model.selection().count(Math.max(0, model.total().get())) > 0) {
            model.chosen(null, ids -> desk.pages().cards(model.query()
                    .and(new Filter.Ids("勾选的 " + ids.length + " 人", Arrays.stream(ids).boxed().toList()))));
        } else {
            desk.pages().cards(model.query());
        }
    }
}
