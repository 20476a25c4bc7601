package org.streetunion.app.office.apart;

import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Types;

/** 查重结论: two rows of one register that somebody looked at and found to be different; they are not shown again as alike. */
public final class ApartLedger {
    /** The ledger's key. */
    public static final String KEY = "apart";
    public static final Column<String> REGISTER = Column.of("register", "台账", Types.text(30)).required().width(12);
    public static final Column<String> PAIR = Column.of("pair", "记录编号", Types.text(60)).required().width(18);
    public static final Column<String> ONE = Column.of("one", "第一条", Types.TEXT).searchable().width(24);
    public static final Column<String> OTHER = Column.of("other", "第二条", Types.TEXT).searchable().width(24);
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).width(30);

    private ApartLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "查重结论", "条").among("设置").section("不是同一条", REGISTER, PAIR, ONE, OTHER, REMARK).label(PAIR)
                .identity(REGISTER, PAIR).sort(REGISTER).build();
    }

    /** How a pair is kept, whichever of the two is named first. */
    public static String pair(long one, long other) {
        return Math.min(one, other) + "-" + Math.max(one, other);
    }
}
