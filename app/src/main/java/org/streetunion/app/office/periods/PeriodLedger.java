package org.streetunion.app.office.periods;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/** 结账记录: the months of a book that are closed; one that was opened again lies in the 回收站, with who did it and why. */
public final class PeriodLedger {
    /** Stable name of the register. */
    public static final String KEY = "periods";

    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(26);
    public static final Column<LocalDate> MONTH = Column.of("month_start", "月份", Types.DAY).required();
    public static final Column<LocalDate> CLOSED_ON = Column.of("closed_on", "结账日期", Types.DAY).required();
    public static final Column<String> CLOSED_BY = Column.of("closed_by", "结账人", Types.text(40)).required();
    public static final Column<String> DUTY = Column.of("duty", "身份", Types.text(40));
    public static final Column<Integer> VOUCHERS = Column.of("vouchers", "凭证数", Types.WHOLE).required();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PeriodLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "结账记录", "个月").among("经费")
                .section("结账", BOOK, MONTH, CLOSED_ON, CLOSED_BY, DUTY, VOUCHERS, REMARK).label(MONTH).identity(BOOK, MONTH)
                .sort(MONTH).under(BOOK).build();
    }
}
