package org.streetunion.app.ui.ledger;

import java.util.Arrays;
import java.util.List;
import org.streetunion.app.ui.port.DuesDeeds;

/** The papers of chosen refunds: the list that is printed, and the file that the bank pays by. */
final class RefundPrinting {
    private final Desk desk;
    private final DuesDeeds dues;

    RefundPrinting(Desk desk, DuesDeeds dues) {
        this.desk = desk;
        this.dues = dues;
    }

    void sheet(long[] chosen) {
        if (some(chosen)) {
            desk.background().start("返还清单", progress -> dues.sheet(list(chosen)), desk.pages()::preview);
        }
    }

    void bank(long[] chosen) {
        if (some(chosen)) {
            new BankPaying(desk).start(() -> dues.bank(list(chosen), desk.session().actor()));
        }
    }

    private boolean some(long[] chosen) {
        if (chosen.length == 0) {
            desk.asking().remark("请先勾选要打印的户");
        }
        return chosen.length > 0;
    }

    private static List<Long> list(long[] chosen) {
        return Arrays.stream(chosen).boxed().toList();
    }
}
