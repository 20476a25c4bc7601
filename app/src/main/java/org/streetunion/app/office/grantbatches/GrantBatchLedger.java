package org.streetunion.app.office.grantbatches;

import java.time.LocalDate;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;

/** 拨付批次: what is given to many unions at once by a formula; how far it is follows from its 拨付单. */
public final class GrantBatchLedger {
    /** Stable name of the register. */
    public static final String KEY = "grantbatches";

    public static final Column<String> NAME = Column.of("name", "批次名称", Types.text(100)).required().searchable().width(36)
            .alias("拨付批次");
    public static final Column<String> KIND = Column.of("kind", "款项性质", Types.choice(GrantKinds.ALL)).required().searchable();
    public static final Column<String> FORMULA = Column.of("formula", "计算办法", Types.TEXT).searchable().width(40);
    public static final Column<LocalDate> ASKED_ON = Column.of("asked_on", "申请日期", Types.DAY).required();
    public static final Column<String> STATE = Column.of("state", "批次进度", Types.text(10)).computed().width(12);
    public static final Column<Integer> LINES = Column.of("lines", "笔数", Types.WHOLE).computed();
    public static final Column<Long> TOTAL = Column.of("total", "合计（元）", Types.MONEY).computed().width(16);
    public static final Column<Integer> WAITING = Column.of("waiting", "未到账笔数", Types.WHOLE).computed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private GrantBatchLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "拨付批次", "批").among("经费").section("拨什么", NAME, KIND, FORMULA, ASKED_ON)
                .section("到哪一步", STATE, LINES, TOTAL, WAITING, REMARK).label(NAME).identity(NAME).sort(ASKED_ON).build();
    }
}
