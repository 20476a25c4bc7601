package org.streetunion.app.office.receipts;

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
import org.streetunion.app.money.PayPeriod;

/** 收据登记: each official receipt that was used, spoilt or taken back, by the number printed on it. */
public final class ReceiptLedger {
    /** Stable name of the register. */
    public static final String KEY = "receipts";
    /** Given to who paid. */
    public static final String USED = "正常";
    /** 票据状态. */
    public static final CodeList STATES = CodeList.of("票据状态", USED, "作废", "红冲").also("已作废", "作废").also("是", "作废");

    public static final Column<String> NUMBER = Column.of("receipt_no", "票号", Types.NUMBER_TEXT).required().searchable().width(16)
            .alias("票据号码", "收据号", "号码");
    public static final Column<LocalDate> USED_ON = Column.of("used_on", "开票日期", Types.DAY).blankCounts().alias("开具日期", "使用日期");
    public static final Column<String> STATE = Column.of("state", "使用情况", Types.choice(STATES)).alias("作废", "是否作废");
    public static final Column<String> PAYER = Column.of("payer", "交款单位", Types.text(100)).blankCounts().searchable().width(32)
            .alias("交款人", "缴款单位");
    public static final Column<String> PERIOD = Column.of("period", "所属期间", PayPeriod.TYPE).width(18).alias("所属期");
    public static final Column<String> ITEM = Column.of("item", "收款项目", Types.text(60)).width(18);
    public static final Column<Long> AMOUNT = Column.of("amount", "金额（元）", Types.MONEY).alias("金额小写");
    public static final Column<String> WAY = Column.of("way", "收款方式", Types.text(20)).tuckedAway();
    public static final Column<String> CASHIER = Column.of("cashier", "收款人", Types.text(40)).width(12);
    public static final Column<String> ISSUER = Column.of("issuer", "开票人", Types.text(40)).width(12);
    public static final Column<LocalDate> SETTLED_ON = Column.of("settled_on", "核销日期", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ReceiptLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "收据登记", "张").among("银行与票据")
                .section("收据", NUMBER, USED_ON, STATE, PAYER, PERIOD, ITEM, AMOUNT, WAY, CASHIER, ISSUER, SETTLED_ON, REMARK)
                .label(NUMBER).identity(NUMBER, USED_ON, PAYER).sort(NUMBER).completion(ReceiptLedger::complete)
                .rule(ReceiptLedger::used).build();
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, USED) : row;
    }

    private static List<Problem> used(Row row, Grounds grounds) {
        if (!USED.equals(row.get(STATE))) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (row.get(AMOUNT, 0L) <= 0) {
            problems.add(Problem.warn(AMOUNT, "正常使用的收据还没有金额；开错的请把使用情况改为作废"));
        }
        if (row.get(PAYER) == null) {
            problems.add(Problem.warn(PAYER, "还没有交款单位"));
        }
        return problems;
    }
}
