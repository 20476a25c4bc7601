package org.streetunion.app.office.schemes;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 方案指标: which criteria a scheme has, in which order, and how much each is worth in it. */
public final class SchemeItemLedger {
    /** The ledger's key. */
    public static final String KEY = "schemeitems";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/schemeitems.tsv";

    public static final Column<Reference> SCHEME = Column.of("scheme", "考核方案", Types.reference(SchemeLedger.KEY)).required()
            .searchable().width(36);
    public static final Column<Reference> CRITERION = Column.of("criterion", "指标名称", Types.reference("criteria")).required()
            .searchable().width(30).alias("考核指标");
    public static final Column<Integer> RANK = Column.of("rank", "排序", Types.WHOLE).width(8);
    public static final Column<String> PART = Column.of("part", "部分", Types.text(40)).width(16);
    public static final Column<BigDecimal> MAXIMUM = Column.of("maximum", "本方案满分", Types.DECIMAL).width(12).alias("满分", "分值");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.text(400)).tuckedAway();

    private SchemeItemLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "方案指标", "项").among("考核").section("方案指标", SCHEME, RANK, PART, CRITERION, MAXIMUM, REMARK)
                .label(CRITERION).identity(SCHEME, CRITERION).sort(SCHEME, RANK).under(SCHEME).rule(SchemeItemLedger::maximum)
                .build();
    }

    private static List<Problem> maximum(Row row, Grounds grounds) {
        BigDecimal maximum = row.get(MAXIMUM);
        return maximum != null && maximum.signum() < 0
                ? List.of(Problem.block(MAXIMUM, "满分不能小于 0；扣分项填最多扣多少分"))
                : List.of();
    }
}
