package org.streetunion.app.office.refunds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 小额缴费返还: which unions paid little in a year and get it back: listed, confirmed, paid, arrived. */
public final class RefundLedger {
    /** Stable name of the register. */
    public static final String KEY = "refunds";
    /** Listed. */
    public static final String LISTED = "待确认";
    /** On the list of the year that was confirmed. */
    public static final String CONFIRMED = "已确认";
    /** Paid by a voucher. */
    public static final String PAID = "已拨付";
    /** The union says it came. */
    public static final String ARRIVED = "已到账";
    /** 返还状态. */
    public static final CodeList STATES = CodeList.of("返还状态", LISTED, CONFIRMED, PAID, ARRIVED);
    private static final String LIMIT = "小额缴费返还线";
    private static final int CENTS = 2;

    public static final Column<Integer> YEAR = Column.of("for_year", "年度", Types.YEAR).required();
    public static final Column<Reference> UNION = Column.of("union", "工会", Types.reference("unions")).blankCounts().searchable()
            .tab().width(34).alias("工会名称", "收款工会");
    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位", Types.reference("employers")).blankCounts()
            .searchable().width(34).alias("单位名称", "企业名称");
    public static final Column<Long> OF_YEAR = Column.of("of_year", "全年上缴（元）", Types.MONEY).alias("全年上缴工会经费", "全年缴费");
    public static final Column<Long> AMOUNT = Column.of("amount", "返还金额（元）", Types.MONEY).alias("本期返还金额", "返还");
    public static final Column<String> STATE = Column.of("state", "状态", Types.choice(STATES)).byDeed();
    public static final Column<String> CONFIRMED_BY = Column.of("confirmed_by", "确认人", Types.text(40)).byDeed().width(12);
    public static final Column<LocalDate> CONFIRMED_ON = Column.of("confirmed_on", "确认日期", Types.DAY).byDeed();
    public static final Column<LocalDate> PAID_ON = Column.of("paid_on", "拨付日期", Types.DAY).byDeed();
    public static final Column<Reference> VOUCHER = Column.of("voucher", "记账凭证", Types.reference("vouchers")).byDeed()
            .width(26).tuckedAway();
    public static final Column<LocalDate> ARRIVED_ON = Column.of("arrived_on", "到账日期", Types.DAY).byDeed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private RefundLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "小额缴费返还", "户").among("经费")
                .section("返还", YEAR, UNION, EMPLOYER, OF_YEAR, AMOUNT)
                .section("到哪一步", STATE, CONFIRMED_BY, CONFIRMED_ON, PAID_ON, VOUCHER, ARRIVED_ON, REMARK).label(UNION)
                .identity(YEAR, UNION, EMPLOYER).sort(YEAR, UNION).completion(RefundLedger::complete).rule(RefundLedger::amounts)
                .rule(RefundLedger::limit).build();
    }

    private static Row complete(Row row) {
        Row whole = row.get(STATE) == null ? row.with(STATE, LISTED) : row;
        return whole.get(AMOUNT) == null && whole.get(OF_YEAR) != null ? whole.with(AMOUNT, whole.get(OF_YEAR)) : whole;
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (row.get(UNION) == null && row.get(EMPLOYER) == null) {
            problems.add(Problem.warn(UNION, "还没有写明返还给哪家工会，写明以前不能拨付"));
        }
        if (row.get(AMOUNT, 0L) < 0 || row.get(OF_YEAR, 0L) < 0) {
            problems.add(Problem.block(AMOUNT, "金额不能是负数"));
        }
        if (row.get(AMOUNT, 0L) > row.get(OF_YEAR, Long.MAX_VALUE)) {
            problems.add(Problem.warn(AMOUNT, "返还金额超过全年上缴金额"));
        }
        return problems;
    }

    /** Below the line, not on it. */
    private static List<Problem> limit(Row row, Grounds grounds) {
        long year = row.get(OF_YEAR, 0L);
        return grounds.limit(LIMIT).filter(limit -> limit.amount() != null
                && limit.amount().movePointRight(CENTS).compareTo(java.math.BigDecimal.valueOf(year)) <= 0)
                .map(limit -> List.of(limit.problem(OF_YEAR,
                        "全年上缴 " + Types.MONEY.format(year) + " 元，不低于小额缴费返还线 " + limit.words())))
                .orElse(List.of());
    }
}
