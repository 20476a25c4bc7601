package org.streetunion.app.office.assets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 固定资产: what lasts, what it cost, where it is, who keeps it, and what the last count said. */
public final class AssetLedger {
    /** Stable name of the register. */
    public static final String KEY = "assets";
    /** In use. */
    public static final String IN_USE = "在用";
    /** 资产状态. */
    public static final CodeList STATES = CodeList.of("资产状态", IN_USE, "闲置", "出借", "待报废", "已报废", "已调出").also("使用中", IN_USE)
            .also("报废", "已报废");
    /** Counted as the book says. */
    public static final String AGREES = "账实相符";
    /** Fewer were there than the book says. */
    public static final String FEWER = "盘亏";
    /** More were there than the book says. */
    public static final String MORE = "盘盈";
    /** 盘点结果. */
    public static final CodeList COUNTS = CodeList.of("资产盘点结果", AGREES, FEWER, MORE, "毁损", "地点不符", "保管人不符").also("相符", AGREES);

    public static final Column<String> CODE = Column.of("code", "资产编号", Types.text(40)).required().searchable().width(14)
            .alias("编号");
    public static final Column<String> NAME = Column.of("name", "资产名称", Types.text(100)).required().searchable().width(26)
            .alias("名称");
    public static final Column<String> MODEL = Column.of("model", "规格型号", Types.text(100)).width(20).alias("型号", "规格");
    public static final Column<String> CATEGORY = Column.of("category", "资产类别", Types.text(40)).searchable().alias("类别");
    public static final Column<Integer> PIECES = Column.of("pieces", "数量", Types.WHOLE);
    public static final Column<Long> VALUE = Column.of("cost", "原值（元）", Types.MONEY).alias("原值", "金额", "购置金额");
    public static final Column<LocalDate> BOUGHT_ON = Column.of("bought_on", "购置日期", Types.DAY).alias("取得日期");
    public static final Column<String> VOUCHER = Column.of("voucher_no", "凭证号", Types.text(40)).tuckedAway();
    public static final Column<String> PLACE = Column.of("place", "存放地点", Types.text(100)).searchable().width(22).alias("地点");
    public static final Column<String> KEEPER = Column.of("keeper", "保管人", Types.text(40)).searchable().width(12).alias("使用人");
    public static final Column<Reference> UNION = Column.of("union", "使用工会", Types.reference("unions")).searchable().tuckedAway()
            .width(30);
    public static final Column<String> STATE = Column.of("state", "状态", Types.choice(STATES));
    public static final Column<LocalDate> ENDED_ON = Column.of("ended_on", "处置日期", Types.DAY).tuckedAway();
    public static final Column<LocalDate> COUNTED_ON = Column.of("counted_on", "盘点日期", Types.DAY);
    public static final Column<String> COUNT = Column.of("count_result", "盘点结果", Types.choice(COUNTS));
    public static final Column<Integer> COUNTED = Column.of("counted", "盘点数量", Types.WHOLE);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private AssetLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "固定资产", "件").among("资产与物品")
                .section("资产", CODE, NAME, MODEL, CATEGORY, PIECES, VALUE, BOUGHT_ON, VOUCHER)
                .section("在哪里、谁保管", PLACE, KEEPER, UNION, STATE, ENDED_ON)
                .section("盘点", COUNTED_ON, COUNT, COUNTED, REMARK).label(NAME).identity(CODE).sort(CODE)
                .lives(Lifetime.through(BOUGHT_ON, ENDED_ON)).completion(AssetLedger::complete).rule(AssetLedger::kept)
                .rule(AssetLedger::counted).build();
    }

    private static Row complete(Row row) {
        Row whole = row.get(STATE) == null ? row.with(STATE, IN_USE) : row;
        return result(whole.get(PIECES) == null ? whole.with(PIECES, 1) : whole);
    }

    /** What a count came to follows from its number, unless somebody says otherwise. */
    private static Row result(Row row) {
        if (row.get(COUNTED) == null || row.get(COUNT) != null) {
            return row;
        }
        int more = row.get(COUNTED, 0) - row.get(PIECES, 1);
        return row.with(COUNT, more == 0 ? AGREES : more < 0 ? FEWER : MORE);
    }

    private static List<Problem> kept(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (row.get(VALUE, 0L) < 0) {
            problems.add(Problem.block(VALUE, "原值不能是负数"));
        }
        boolean gone = row.get(STATE, "").startsWith("已");
        if (!gone && (row.get(PLACE) == null || row.get(KEEPER) == null)) {
            problems.add(Problem.warn(row.get(PLACE) == null ? PLACE : KEEPER, "还没有写明存放地点或保管人"));
        }
        LocalDate bought = row.get(BOUGHT_ON);
        LocalDate ended = row.get(ENDED_ON);
        if (bought != null && ended != null && ended.isBefore(bought)) {
            problems.add(Problem.block(ENDED_ON, "处置日期早于购置日期"));
        }
        return problems;
    }

    private static List<Problem> counted(Row row, Grounds grounds) {
        if (row.get(COUNTED_ON) == null) {
            return row.get(COUNT) == null && row.get(COUNTED) == null
                    ? List.of()
                    : List.of(Problem.warn(COUNTED_ON, "盘点过的请写盘点日期"));
        }
        boolean differs = row.get(COUNTED) != null && !row.get(COUNTED, 0).equals(row.get(PIECES, 1));
        return differs && AGREES.equals(row.get(COUNT))
                ? List.of(Problem.warn(COUNT, "盘点 " + row.get(COUNTED, 0) + " 件，账上 " + row.get(PIECES, 1) + " 件，却写着账实相符"))
                : List.of();
    }
}
