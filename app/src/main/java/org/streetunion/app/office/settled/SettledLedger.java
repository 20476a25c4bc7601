package org.streetunion.app.office.settled;

import java.time.LocalDate;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Types;

/**
 * 对账结论: a difference that was looked at and left. It is about one person ({@link #SUBJECT}, never a certificate number) and about the
 * values that differed then ({@link #DIGEST}): other values are another difference and are asked about again.
 */
public final class SettledLedger {
    /** The ledger's key. */
    public static final String KEY = "settled";
    /** Ours is right. */
    public static final String KEEP = "保留本地";
    /** Not now, with a note why. */
    public static final String ASIDE = "搁置";
    /** What was decided. */
    public static final CodeList DECISIONS = CodeList.of("对账结论", KEEP, ASIDE);

    public static final Column<String> SUBJECT = Column.of("subject", "对象", Types.text(60)).required().width(16);
    public static final Column<String> DIGEST = Column.of("digest", "内容摘要", Types.text(40)).required().tuckedAway();
    public static final Column<String> WHO = Column.of("who", "姓名", Types.TEXT).searchable().width(14);
    public static final Column<String> WHAT = Column.of("what", "不同之处", Types.text(400)).width(36);
    public static final Column<String> DECISION = Column.of("decision", "结论", Types.choice(DECISIONS)).required().width(12);
    public static final Column<LocalDate> DECIDED_ON = Column.of("decided_on", "日期", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).width(30);

    private SettledLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "对账结论", "条").among("设置")
                .section("结论", SUBJECT, WHO, WHAT, DECISION, DECIDED_ON, REMARK, DIGEST).label(SUBJECT)
                .identity(SUBJECT, DIGEST).sort(SUBJECT).build();
    }
}
