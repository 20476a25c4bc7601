package org.streetunion.app.office.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 参数: the limits, ratios and bands of the rules, each with its basis and the days between which it holds. */
public final class ParameterLedger {
    /** The ledger's key. */
    public static final String KEY = "parameters";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/parameters.tsv";
    /** 效力 of a parameter that may refuse. */
    public static final String LAW = "法律法规";
    /** How binding. */
    public static final CodeList FORCES = CodeList.of("参数效力", LAW, "上级文件", "本街道规定", "参考");

    public static final Column<String> NAME = Column.of("name", "参数名称", Types.text(60)).required().searchable().width(26)
            .alias("参数");
    public static final Column<BigDecimal> AMOUNT = Column.of("amount", "数值", Types.DECIMAL).width(10);
    public static final Column<String> UNIT = Column.of("unit", "计量单位", Types.text(20)).width(10);
    public static final Column<String> FORCE = Column.of("force", "效力", Types.choice(FORCES)).width(12);
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).searchable().width(36).alias("文号");
    public static final Column<LocalDate> FROM = Column.of("valid_from", "起用日期", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("valid_to", "停用日期", Types.DAY).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).width(36);

    private ParameterLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "参数", "条").among("设置").section("参数", NAME, AMOUNT, UNIT, FORCE, BASIS, FROM, TO, REMARK)
                .label(NAME)
                .identity(NAME, FROM).sort(NAME).rule(ParameterLedger::dates).rule(ParameterLedger::basis).build();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(TO, "停用日期早于起用日期")) : List.of();
    }

    private static List<Problem> basis(Row row, Grounds grounds) {
        return LAW.equals(row.get(FORCE)) && row.get(BASIS) == null
                ? List.of(Problem.block(BASIS, "效力为法律法规的参数会拦下不符的登记，请写明依据"))
                : List.of();
    }
}
