package org.streetunion.app.office.attendances;

import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 代表到会: one row per delegate who was to come to a meeting. How many were to come and how many came is counted from here. */
public final class AttendanceLedger {
    /** The ledger's key. */
    public static final String KEY = "attendances";

    public static final Column<Reference> CONGRESS = Column.of("congress", "代表大会会议", Types.reference("congresses")).required()
            .searchable().width(36).alias("会议");
    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("代表姓名");
    public static final Column<Boolean> CAME = Column.of("came", "是否到会", Types.YES_NO).alias("到会");
    public static final Column<String> REASON = Column.of("reason", "未到原因", Types.text(100)).width(24).alias("请假事由");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private AttendanceLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "代表到会", "人次").among("换届与建会").section("到会", CONGRESS, PERSON, CAME, REASON, REMARK)
                .label(PERSON).identity(CONGRESS, PERSON).sort(CONGRESS).under(CONGRESS).rule(AttendanceLedger::reason).build();
    }

    private static List<Problem> reason(Row row, Grounds grounds) {
        return row.get(CAME, false) && row.get(REASON) != null
                ? List.of(Problem.warn(REASON, "到会的代表不用填未到原因，请核对"))
                : List.of();
    }
}
