package org.streetunion.app.office.banklines;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.BankAmounts;

/**
 * 银行对账单: what the bank says, line by line. Seen from the bank: 贷方 is what came in, 借方 what went out. Banks that print one amount with
 * 借贷标志, or with a sign, are read too.
 */
public final class BankLineLedger {
    /** Stable name of the register. */
    public static final String KEY = "banklines";

    public static final Column<String> NAME = Column.of("name", "流水", Types.text(160)).searchable().width(40).byDeed()
            .tuckedAway();
    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).blankCounts().width(20)
            .tuckedAway();
    public static final Column<LocalDate> DATED = Column.of("dated", "交易日期", Types.DAY).required().alias("交易时间", "记账日期", "入账日期",
            "日期", "记账日", "交易日", "入账时间", "交易日期时间");
    public static final Column<Long> IN = Column.of("income", "贷方（收入）", Types.MONEY).blankCounts().alias("贷方发生额", "贷方金额", "贷方",
            "收入金额", "收入", "存入金额", "存入", "贷方发生额（元）", "贷方发生额(收入)", "收入（贷方）");
    public static final Column<Long> OUT = Column.of("expense", "借方（支出）", Types.MONEY).blankCounts().alias("借方发生额", "借方金额", "借方",
            "支出金额", "支出", "支取金额", "支取", "借方发生额（元）", "借方发生额(支取)", "支出（借方）");
    public static final Column<Long> BALANCE = Column.of("balance", "余额", Types.MONEY).blankCounts().alias("账户余额", "余额（元）",
            "当前余额",
            "本次余额");
    public static final Column<String> SERIAL = Column.of("serial", "流水号", Types.text(60)).blankCounts().searchable().width(20)
            .alias("交易流水号", "凭证号", "凭证号码", "业务编号", "回单编号", "核心流水号", "交易编号");
    public static final Column<String> COUNTER = Column.of("counter", "对方户名", Types.text(100)).blankCounts().searchable()
            .width(30)
            .alias("对方名称", "对方单位", "对方账户名称", "对方单位名称", "交易对手", "对手户名", "收付款人名称", "收/付方名称", "对方帐户名称");
    public static final Column<String> COUNTER_NO = Column.of("counter_no", "对方账号", Types.NUMBER_TEXT)
            .sensitive(Sensitivity.ACCOUNT)
            .width(22).tuckedAway().alias("对方帐号", "对手账号", "收/付方账号", "对方账户");
    public static final Column<String> SUMMARY = Column.of("summary", "摘要", Types.text(200)).searchable().width(26).alias("用途",
            "附言",
            "交易摘要", "备注附言", "交易用途");
    public static final Column<Long> AMOUNT = Column.of("amount", "交易金额", Types.MONEY).blankCounts().alias("发生额", "交易额", "金额");
    public static final Column<String> SIDE = Column.of("side", "借贷标志", Types.choice(BankAmounts.SIDES)).blankCounts().alias("借贷",
            "借/贷", "收支",
            "收支标志", "往来标志", "借贷方向");
    public static final Column<Boolean> MATCHED = Column.of("matched", "已勾对", Types.YES_NO).computed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private BankLineLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "银行对账单", "笔").among("银行与票据")
                .section("流水", DATED, IN, OUT, AMOUNT, SIDE, BALANCE, COUNTER, SUMMARY, SERIAL, MATCHED)
                .section("其他", COUNTER_NO, BOOK, NAME, REMARK).label(NAME)
                .identity(BOOK, DATED, SERIAL, IN, OUT, AMOUNT, SIDE, BALANCE, COUNTER).sort(DATED)
                .completion(BankLineLedger::complete)
                .rule(BankLineLedger::amounts).build();
    }

    /** What the line moved, in 分; what went out is below zero. */
    public static long moved(Row row) {
        return BankAmounts.moved(row.get(IN), row.get(OUT), row.get(AMOUNT), row.get(SIDE));
    }

    private static Row complete(Row row) {
        long moved = moved(row);
        return row.with(NAME, (row.get(DATED) + (moved < 0 ? " 付 " : " 收 ") + Types.MONEY.format(Math.abs(moved)) + " "
                + row.get(COUNTER, row.get(SUMMARY, ""))).strip());
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        long in = row.get(IN, 0L);
        long out = row.get(OUT, 0L);
        if (moved(row) == 0) {
            return List.of(Problem.warn(IN, "没有收入也没有支出金额，这一行不参加勾对"));
        }
        return in != 0 && out != 0 ? List.of(Problem.block(OUT, "一笔流水只有收入或支出之一")) : List.of();
    }
}
