package org.streetunion.app.office.splitshares;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Payers;

/** 分成比例: how what is collected is shared between the levels of the union, by kind of payer and from when to when. */
public final class SplitShareLedger {
    /** Stable name of the register. */
    public static final String KEY = "splitshares";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/splitshares.tsv";
    private static final CodeList FORCES = CodeList.of("分成效力", "上级文件", "本街道规定", "参考");
    private static final int PLACES = 4;

    public static final Column<String> NAME = Column.of("name", "名称", Types.text(60)).searchable().width(26).tuckedAway();
    public static final Column<String> PAYER = Column.of("payer", "缴费类别", Types.choice(Payers.SHARED)).required().width(16);
    public static final Column<LocalDate> FROM = Column.of("valid_from", "起用日期", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("valid_to", "停用日期", Types.DAY);
    public static final Column<BigDecimal> GRASSROOTS = share("grassroots", "基层");
    public static final Column<BigDecimal> STREET = share("street", "街道本级").alias("街道");
    public static final Column<BigDecimal> DISTRICT = share("district", "区县").alias("区", "县");
    public static final Column<BigDecimal> CITY = share("city", "市").alias("市总");
    public static final Column<BigDecimal> PROVINCE = share("province", "省").alias("省总");
    public static final Column<BigDecimal> NATION = share("nation", "全总");
    public static final Column<Integer> PRIORITY = Column.of("priority", "优先级", Types.WHOLE).tuckedAway();
    public static final Column<String> FORCE = Column.of("force", "效力", Types.choice(FORCES));
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).searchable().width(36).alias("文号");
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).width(36);
    /** In the order of {@link Payers#LEVELS}. */
    public static final List<Column<BigDecimal>> SHARES = List.of(GRASSROOTS, STREET, DISTRICT, CITY, PROVINCE, NATION);

    private SplitShareLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "分成比例", "条").among("设置")
                .section("比例", NAME, PAYER, FROM, TO, GRASSROOTS, STREET, DISTRICT, CITY, PROVINCE, NATION)
                .section("依据", PRIORITY, FORCE, BASIS, REMARK).label(NAME).identity(PAYER, FROM).sort(PAYER, FROM)
                .completion(SplitShareLedger::complete).rule(SplitShareLedger::whole).rule(SplitShareLedger::dates).build();
    }

    private static Column<BigDecimal> share(String key, String heading) {
        return Column.of(key, heading, Types.DECIMAL).required().width(10);
    }

    private static Row complete(Row row) {
        return row.get(NAME) == null && row.get(PAYER) != null && row.get(FROM) != null
                ? row.with(NAME, row.get(PAYER, "") + " " + row.get(FROM) + " 起")
                : row;
    }

    private static List<Problem> whole(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Column<BigDecimal> column : SHARES) {
            BigDecimal share = row.get(column);
            if (share == null) {
                return List.of();
            }
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0 || share.scale() > PLACES) {
                problems.add(Problem.block(column, column.heading() + "的比例是 0 到 1 之间、最多四位小数的数，60% 写 0.6"));
            }
            sum = sum.add(share);
        }
        if (problems.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            problems.add(Problem.block(GRASSROOTS, "各级比例合计是 " + Types.plain(sum).toPlainString() + "，应当正好是 1"));
        }
        return problems;
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(TO, "停用日期早于起用日期")) : List.of();
    }
}
