package org.streetunion.app.office.budgets;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.BalanceLines;

/**
 * 预算: a year's figures of one account, or of one of the lines by which a year's balance is carried on. Only accounts without parts have
 * rows; what stands above them is their sum.
 */
public final class BudgetLedger {
    /** Stable name of the register. */
    public static final String KEY = "budgets";

    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(20);
    public static final Column<Integer> YEAR = Column.of("in_year", "年度", Types.YEAR).required();
    public static final Column<Reference> ACCOUNT = Column.of("account", "科目", Types.reference("accounts")).searchable()
            .blankCounts().width(30).alias("科目名称", "预算科目");
    public static final Column<String> LINE = Column.of("line_of", "平衡项目", Types.choice(BalanceLines.ALL)).blankCounts()
            .width(14);
    public static final Column<Long> LAST_FINAL = Column.of("last_final", "上年决算数（元）", Types.MONEY).alias("上年决算数");
    public static final Column<Long> OPENING = Column.of("opening", "年初预算数（元）", Types.MONEY).alias("年初预算数", "本年预算数", "本年预算数（元）",
            "年初核定预算数");
    public static final Column<Long> ADJUSTMENT = Column.of("adjustment", "年中调整数（元）", Types.MONEY).alias("年中调整数", "预算调整数",
            "预算调整数（元）");
    public static final Column<Long> ADJUSTED = Column.of("adjusted", "调整后预算数（元）", Types.MONEY).computed();
    public static final Column<Long> FINAL = Column.of("final_amount", "本年决算数（元）", Types.MONEY).byDeed();
    public static final Column<String> REMARK = Column.of("remark", "说明", Types.PARAGRAPH).width(30);

    private BudgetLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "预算", "行").among("经费").section("预算", BOOK, YEAR, ACCOUNT, LINE)
                .section("多少", LAST_FINAL, OPENING, ADJUSTMENT, ADJUSTED, FINAL, REMARK).label(ACCOUNT)
                .identity(BOOK, YEAR, ACCOUNT, LINE).sort(YEAR).rule(BudgetLedger::what).rule(BudgetLedger::amounts).build();
    }

    /** What may be spent in the end; 0 while nothing is planned. */
    public static long adjusted(Row row) {
        return row.get(OPENING, 0L) + row.get(ADJUSTMENT, 0L);
    }

    private static List<Problem> what(Row row, Grounds grounds) {
        boolean account = row.get(ACCOUNT) != null;
        boolean line = row.get(LINE) != null;
        if (!account && !line) {
            return List.of(Problem.block(ACCOUNT, "请填科目；上年结余、收回投资、本年投资、提取后备金填“平衡项目”"));
        }
        return account && line ? List.of(Problem.block(LINE, "科目和平衡项目只填一个")) : List.of();
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        if (BalanceLines.BEFORE.equals(row.get(LINE))) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (row.get(OPENING, 0L) < 0) {
            problems.add(Problem.block(OPENING, "年初预算数不能是负数"));
        } else if (adjusted(row) < 0) {
            problems.add(Problem.block(ADJUSTMENT, "调减 " + Types.money(-row.get(ADJUSTMENT, 0L)) + " 元，超过年初预算 "
                    + Types.money(row.get(OPENING, 0L)) + " 元"));
        }
        return problems;
    }
}
