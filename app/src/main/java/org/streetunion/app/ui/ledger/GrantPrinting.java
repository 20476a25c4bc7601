package org.streetunion.app.ui.ledger;

import java.util.List;
import java.util.Objects;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.GrantDeeds;

/** The papers of chosen grants, whether they are of one batch or of none: the list, and the file that the bank pays by. */
final class GrantPrinting {
    private final Desk desk;
    private final GrantDeeds grants;

    GrantPrinting(Desk desk, GrantDeeds grants) {
        this.desk = desk;
        this.grants = grants;
    }

    void sheet(List<Long> chosen) {
        if (some(chosen)) {
            desk.background().start("拨付明细表", progress -> grants.sheet(chosen), desk.pages()::preview);
        }
    }

    void bank(List<Long> chosen) {
        if (some(chosen)) {
            desk.background().start("银行付款文件", progress -> grants.bank(chosen, desk.session().actor()),
                    written -> new BankPaying(desk).said(written));
        }
    }

    private boolean some(List<Long> chosen) {
        if (chosen.isEmpty()) {
            desk.asking().remark("请先勾选拨付单");
        }
        return !chosen.isEmpty();
    }
}
