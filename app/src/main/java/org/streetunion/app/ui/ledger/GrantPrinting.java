package org.streetunion.app.ui.ledger;

import java.util.List;
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
            new BankPaying(desk).start(() -> grants.bank(chosen, desk.session().actor()));
        }
    }

    private boolean some(List<Long> chosen) {
        if (chosen.isEmpty()) {
            desk.asking().remark("请先勾选拨付单");
        }
        return !chosen.isEmpty();
    }
}
