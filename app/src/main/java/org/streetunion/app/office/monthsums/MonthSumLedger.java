package org.streetunion.app.office.monthsums;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Sources;

/**
 * 月度发生额: what a closed month moved in an account, by source and project. Written when the month is closed and gone when it is opened
 * again, so that a statement over years need not read every voucher.
 */
public final class MonthSumLedger {
    /** Stable name of the register. */
    public static final String KEY = "monthsums";

    public static final Column<Reference> PERIOD = Column.of("period", "月结", Types.reference("periods")).required()
            .tuckedAway();
    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(26);
    public static final Column<LocalDate> MONTH = Column.of("month_start", "月份", Types.DAY).required();
    public static final Column<Reference> ACCOUNT = Column.of("account", "科目", Types.reference("accounts")).required()
            .searchable().width(36);
    public static final Column<String> SOURCE = Column.of("source", "资金来源", Types.choice(Sources.ALL))
            .blankCounts();
    public static final Column<Reference> PROJECT = Column.of("project", "项目", Types.reference("projects"))
            .blankCounts().width(24);
    public static final Column<Long> DEBIT = Column.of("debit", "借方发生额（元）", Types.MONEY).required().width(18);
    public static final Column<Long> CREDIT = Column.of("credit", "贷方发生额（元）", Types.MONEY).required().width(18);

    private MonthSumLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "月度发生额", "条").among("经费")
                .section("发生额", BOOK, MONTH, ACCOUNT, SOURCE, PROJECT, DEBIT, CREDIT, PERIOD).label(ACCOUNT)
                .identity(BOOK, MONTH, ACCOUNT, SOURCE, PROJECT).sort(MONTH).under(PERIOD).build();
    }
}
