package org.streetunion.app.office.paylines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 津贴明细: who gets what in a batch, and why this amount: base × coefficient × days in post ÷ days, less what is deducted for a reason.
 * What is due was rounded once; what is paid follows from it.
 */
public final class PayLineLedger {
    /** Stable name of the register. */
    public static final String KEY = "paylines";

    public static final Column<Reference> BATCH = Column.of("pay_batch", "批次", Types.reference("paybatches")).required()
            .searchable().width(34);
    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .tab().width(14).alias("干部姓名", "人员");
    public static final Column<Reference> APPOINTMENT = Column.of("appointment", "任职", Types.reference("appointments")).byDeed()
            .tuckedAway();
    public static final Column<String> KIND = Column.of("kind", "身份", Types.text(40)).byDeed();
    public static final Column<Reference> UNION = Column.of("union", "工会", Types.reference("unions")).byDeed().searchable()
            .width(30);
    public static final Column<Long> BASE = Column.of("base", "基数（元）", Types.MONEY);
    public static final Column<BigDecimal> COEFFICIENT = Column.of("coefficient", "系数", Types.DECIMAL);
    public static final Column<Integer> DAYS = Column.of("days", "在岗天数", Types.WHOLE);
    public static final Column<Integer> ALL_DAYS = Column.of("all_days", "应计天数", Types.WHOLE);
    public static final Column<Long> DUE = Column.of("due", "应发（元）", Types.MONEY);
    public static final Column<Long> DEDUCTION = Column.of("deduction", "扣款（元）", Types.MONEY);
    public static final Column<String> DEDUCTION_REASON = Column.of("deduction_reason", "扣款原因", Types.text(200)).width(24);
    public static final Column<Long> AMOUNT = Column.of("amount", "实发（元）", Types.MONEY).byDeed();
    public static final Column<String> REASON = Column.of("reason", "金额说明", Types.PARAGRAPH).width(44);
    public static final Column<LocalDate> SIGNED = Column.of("signed_on", "签收日期", Types.DAY);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PayLineLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "津贴明细", "人次").among("考评与津贴").section("谁", BATCH, PERSON, KIND, UNION, APPOINTMENT)
                .section("多少、为什么", BASE, COEFFICIENT, DAYS, ALL_DAYS, DUE, DEDUCTION, DEDUCTION_REASON, AMOUNT, REASON)
                .section("签收", SIGNED, REMARK).label(PERSON).identity(BATCH, PERSON).sort(BATCH).under(BATCH)
                .completion(PayLineLedger::complete).rule(PayLineLedger::amounts).rule(PayLineLedger::shares).build();
    }

    private static Row complete(Row row) {
        Long due = row.get(DUE);
        return row.with(AMOUNT, due == null ? null : Long.valueOf(due - row.get(DEDUCTION, 0L)));
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        for (Column<Long> column : List.of(BASE, DUE, DEDUCTION)) {
            if (row.get(column, 0L) < 0) {
                problems.add(Problem.block(column, "“" + column.heading() + "”不能是负数"));
            }
        }
        long deduction = row.get(DEDUCTION, 0L);
        if (deduction > row.get(DUE, 0L)) {
            problems.add(Problem.block(DEDUCTION, "扣款多于应发，实发不能是负数"));
        }
        if (deduction > 0 && row.get(DEDUCTION_REASON) == null) {
            problems.add(Problem.block(DEDUCTION_REASON, "扣了款，请写明扣款原因"));
        }
        if (row.get(DUE) == null) {
            problems.add(Problem.warn(DUE, "还没有金额：请先填津贴标准，或在这里写明应发"));
        }
        return problems;
    }

    private static List<Problem> shares(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        int days = row.get(DAYS, 0);
        int all = row.get(ALL_DAYS, days);
        if (days > all) {
            problems.add(Problem.block(DAYS, "在岗天数多于应计天数"));
        }
        if (row.get(COEFFICIENT, BigDecimal.ONE).signum() < 0) {
            problems.add(Problem.block(COEFFICIENT, "系数不能是负数"));
        }
        return problems;
    }
}
