package org.streetunion.app.office.goods;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 物品收发: what came in, what was handed out, and what was counted, day by day; the stock is computed from it. */
public final class GoodsLedger {
    /** Stable name of the register. */
    public static final String KEY = "goods";
    /** Came in. */
    public static final String IN = "入库";
    /** Was handed out. */
    public static final String OUT = "领用";
    /** Was counted: so many were there that day. */
    public static final String COUNT = "盘点";
    /** 收发类别. */
    public static final CodeList KINDS = CodeList.of("收发类别", IN, OUT, COUNT).also("购入", IN).also("收", IN).also("出库", OUT)
            .also("发放", OUT).also("发", OUT);

    public static final Column<LocalDate> DATED = Column.of("dated", "日期", Types.DAY).required();
    public static final Column<String> NAME = Column.of("name", "物品名称", Types.text(100)).required().searchable().width(24)
            .alias("物品", "品名", "名称");
    public static final Column<String> SPEC = Column.of("spec", "规格", Types.text(60)).blankCounts().width(16);
    public static final Column<String> UNIT = Column.of("unit", "计量单位", Types.text(20)).width(8).alias("单位");
    public static final Column<String> KIND = Column.of("kind", "收发", Types.choice(KINDS)).required().alias("收发类别", "类别");
    public static final Column<Integer> PIECES = Column.of("pieces", "数量", Types.WHOLE).required();
    public static final Column<Long> AMOUNT = Column.of("amount", "金额（元）", Types.MONEY).tuckedAway();
    public static final Column<String> WHO = Column.of("who", "经手或领用人", Types.text(60)).blankCounts().searchable().width(16)
            .alias("领用人", "经手人");
    public static final Column<String> PURPOSE = Column.of("purpose", "用途", Types.text(100)).blankCounts().searchable().width(24);
    public static final Column<String> PLACE = Column.of("place", "存放地点", Types.text(60)).width(16);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private GoodsLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "物品收发", "笔").among("资产与物品")
                .section("物品", DATED, KIND, NAME, SPEC, UNIT, PIECES, AMOUNT, WHO, PURPOSE, PLACE, REMARK).label(NAME)
                .identity(DATED, NAME, SPEC, KIND, WHO, PURPOSE).sort(DATED, NAME).rule(GoodsLedger::amounts).build();
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        if (row.get(AMOUNT, 0L) < 0) {
            return List.of(Problem.block(AMOUNT, "金额不能是负数"));
        }
        return OUT.equals(row.get(KIND)) && row.get(WHO) == null ? List.of(Problem.warn(WHO, "领用的物品请写明领用人")) : List.of();
    }
}
