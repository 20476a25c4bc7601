package org.streetunion.app.office.openings;

import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/** 期初余额: what an account held on the day its book began, on the account's own side; below zero when it stood on the other. */
public final class OpeningLedger {
    /** Stable name of the register. */
    public static final String KEY = "openings";

    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(26);
    public static final Column<Reference> ACCOUNT = Column.of("account", "科目", Types.reference("accounts")).required()
            .searchable().tab().width(36);
    public static final Column<Long> AMOUNT = Column.of("amount", "期初余额（元）", Types.MONEY).required().width(18).alias("期初余额",
            "余额");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private OpeningLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "期初余额", "条").among("经费").section("期初余额", BOOK, ACCOUNT, AMOUNT, REMARK).label(ACCOUNT)
                .identity(BOOK, ACCOUNT).sort(ACCOUNT).under(BOOK).build();
    }
}
