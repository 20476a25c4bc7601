package org.streetunion.app.office.bankmatches;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/**
 * 银行勾对: which line of the bank's statement is which entry of the books. Written by the deed that matches, taken away by the one that undoes
 * it.
 */
public final class BankMatchLedger {
    /** Stable name of the register. */
    public static final String KEY = "bankmatches";

    public static final Column<Reference> LINE = Column.of("line", "银行流水", Types.reference("banklines")).required().searchable()
            .width(40);
    public static final Column<Reference> ENTRY = Column.of("entry", "账上这一笔", Types.reference("vouchers")).required().searchable()
            .width(40);
    public static final Column<LocalDate> MATCHED_ON = Column.of("matched_on", "勾对日期", Types.DAY).required();
    public static final Column<String> HOW = Column.of("how", "怎样勾对", Types.text(60)).width(20);

    private BankMatchLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "银行勾对", "条").among("银行与票据").section("勾对", LINE, ENTRY, MATCHED_ON, HOW).label(MATCHED_ON)
                .identity(LINE, ENTRY).sort(MATCHED_ON).build();
    }
}
