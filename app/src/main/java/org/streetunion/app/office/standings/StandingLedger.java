package org.streetunion.app.office.standings;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;

/**
 * 通报名次: how each union stood when a 通报 of a scheme was written. Points change from day to day; what was told stays as it was told, and
 * the next 通报 says what has changed since.
 */
public final class StandingLedger {
    /** The ledger's key. */
    public static final String KEY = "standings";

    public static final Column<Reference> SCHEME = Column.of("scheme", "考核方案", Types.reference("schemes")).required()
            .searchable().width(34);
    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36);
    public static final Column<LocalDate> DAY = Column.of("told_on", "通报日期", Types.DAY).required();
    public static final Column<Integer> RANK = Column.of("rank_no", "名次", Types.WHOLE).width(8);
    public static final Column<BigDecimal> TOTAL = Column.of("total", "总分", Types.DECIMAL).required().width(10);
    public static final Column<String> GRADE = Column.of("grade", "等次", Types.text(50)).width(12);

    private StandingLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "通报名次", "条").among("考核").section("名次", SCHEME, UNION, DAY, RANK, TOTAL, GRADE).label(DAY)
                .identity(SCHEME, UNION, DAY).sort(DAY).under(UNION).build();
    }
}
