package org.streetunion.app.office.coefficients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 津贴系数: by what the standard is multiplied, by the band that the points fall into; from the lower bound on, below the upper one. */
public final class CoefficientLedger {
    /** Stable name of the register. */
    public static final String KEY = "paycoefficients";
    private static final BigDecimal MOST = BigDecimal.valueOf(3);

    public static final Column<String> KIND = Column.of("kind", "对象", Types.text(40)).required().searchable().width(18)
            .alias("身份", "身份类别");
    public static final Column<BigDecimal> FROM_POINTS = Column.of("from_points", "得分下限", Types.DECIMAL).required();
    public static final Column<BigDecimal> TO_POINTS = Column.of("to_points", "得分上限（不含）", Types.DECIMAL).alias("得分上限");
    public static final Column<BigDecimal> COEFFICIENT = Column.of("coefficient", "系数", Types.DECIMAL);
    public static final Column<LocalDate> FROM = Column.of("valid_from", "起用日期", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("valid_to", "停用日期", Types.DAY).tuckedAway();
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).width(30).alias("文号");

    private CoefficientLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "津贴系数", "条").among("考评与津贴")
                .section("得分与系数", KIND, FROM_POINTS, TO_POINTS, COEFFICIENT, FROM, TO, BASIS).label(KIND)
                .identity(KIND, FROM_POINTS, FROM).sort(KIND).lives(Lifetime.through(FROM, TO))
                .rule(CoefficientLedger::band).build();
    }

    private static List<Problem> band(Row row, Grounds grounds) {
        BigDecimal coefficient = row.get(COEFFICIENT);
        BigDecimal to = row.get(TO_POINTS);
        if (coefficient != null && (coefficient.signum() < 0 || coefficient.compareTo(MOST) > 0)) {
            return List.of(Problem.block(COEFFICIENT, "系数应在 0 到 3 之间"));
        }
        return to != null && to.compareTo(row.get(FROM_POINTS, BigDecimal.ZERO)) <= 0
                ? List.of(Problem.block(TO_POINTS, "得分上限应大于下限"))
                : List.of();
    }
}
