package org.streetunion.app.office.usualentries;

import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Charts;
import org.streetunion.app.money.Sources;

/** 常用分录: what an entry that comes again looks like, so that 记一笔 begins with it filled in. */
public final class UsualEntryLedger {
    /** Stable name of the register. */
    public static final String KEY = "usualentries";
    /** Money comes in. */
    public static final String IN = "收入";
    /** 收支方向. */
    public static final CodeList WAYS = CodeList.of("收支方向", IN, "支出");

    public static final Column<String> NAME = Column.of("name", "常用分录", Types.text(60)).required().searchable().width(26);
    public static final Column<String> CHART = Column.of("chart", "会计制度", Types.choice(Charts.ALL)).required().width(20);
    public static final Column<String> WAY = Column.of("way", "收支方向", Types.choice(WAYS)).required();
    public static final Column<String> SUMMARY = Column.of("summary", "摘要", Types.TEXT).width(30);
    public static final Column<Reference> ACCOUNT = Column.of("account", "科目", Types.reference("accounts")).width(30);
    public static final Column<String> SOURCE = Column.of("source", "资金来源", Types.choice(Sources.ALL));
    public static final Column<String> SETTLED = Column.of("settled", "结算方式", Types.text(40));
    public static final Column<String> PARTY = Column.of("party", "往来单位或个人", Types.text(100)).width(26);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private UsualEntryLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "常用分录", "条").among("设置")
                .section("常用分录", NAME, CHART, WAY, SUMMARY, ACCOUNT, SOURCE, SETTLED, PARTY, REMARK).label(NAME)
                .identity(CHART, NAME).sort(NAME).build();
    }
}
