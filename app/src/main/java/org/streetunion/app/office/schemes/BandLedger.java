package org.streetunion.app.office.schemes;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 等次与系数: from which total on a union has which grade, which coefficient its officers' allowances, and who approves it. */
public final class BandLedger {
    /** The ledger's key. */
    public static final String KEY = "bands";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/bands.tsv";
    /** Who approves a grade. */
    public static final CodeList APPROVERS = CodeList.of("等次批准单位", "街道总工会委员会", "区总工会", "市总工会");

    public static final Column<Reference> SCHEME = Column.of("scheme", "考核方案", Types.reference(SchemeLedger.KEY)).required()
            .searchable().width(36);
    public static final Column<String> GRADE = Column.of("grade", "等次", Types.text(40)).required().searchable().width(14);
    public static final Column<BigDecimal> LEAST = Column.of("least", "不低于（分）", Types.DECIMAL).width(14).alias("得分下限");
    public static final Column<BigDecimal> BELOW = Column.of("below", "低于（分）", Types.DECIMAL).width(14).alias("得分上限");
    public static final Column<BigDecimal> COEFFICIENT = Column.of("coefficient", "津贴系数", Types.DECIMAL).width(12);
    public static final Column<String> APPROVER = Column.of("approver", "批准单位", Types.choice(APPROVERS)).width(20);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.text(400)).width(30);

    private BandLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "等次与系数", "档").among("考核").section("等次与系数", SCHEME, GRADE, LEAST, BELOW, COEFFICIENT, APPROVER,
                REMARK).label(GRADE).identity(SCHEME, GRADE).sort(SCHEME, LEAST).under(SCHEME).rule(BandLedger::bounds).build();
    }

    private static List<Problem> bounds(Row row, Grounds grounds) {
        BigDecimal least = row.get(LEAST);
        BigDecimal below = row.get(BELOW);
        return least != null && below != null && below.compareTo(least) <= 0
                ? List.of(Problem.block(BELOW, "“低于”要大于“不低于”"))
                : List.of();
    }
}
