package org.streetunion.app.office.figures;

import java.math.BigDecimal;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Types;

/**
 * 补录数: figures the registers cannot know: the quarter-end figures of quarters before the program was there, by row code of the report,
 * and figures from outside, such as 应建会单位数.
 */
public final class FigureLedger {
    /** The code under which the number of employers that ought to have a union is entered. */
    public static final String OUGHT_TO_HAVE_UNION = "应建会单位数";

    public static final Column<Quarter> QUARTER = Column.of("quarter", "季度", Types.QUARTER).required().alias("报告期");
    public static final Column<String> CODE = Column.of("code", "指标", Types.text(40)).required().searchable().alias("指标代码", "代码");
    public static final Column<BigDecimal> AMOUNT = Column.of("amount", "数值", Types.DECIMAL).required().width(14).alias("期末数");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH);

    private FigureLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("figures", "补录数", "条").among("报数").section("补录", QUARTER, CODE, AMOUNT, REMARK).label(CODE)
                .identity(QUARTER, CODE).sort(QUARTER)
                .build();
    }
}
