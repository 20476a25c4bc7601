package org.streetunion.app.office.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.PayPeriod;
import org.streetunion.app.money.Payers;

/**
 * 经费收缴: what an employer, or a union, has to pay for a period and what came in. 应缴 follows from the wages, the rate in force when the
 * period began and, where the grassroots union keeps its part, the shares of that day (decision 34).
 */
public final class DuesLedger {
    /** Stable name of the register. */
    public static final String KEY = "dues";
    /** Collected by the tax office. */
    public static final String BY_TAX = "税务代收";
    /** 缴款方式. */
    public static final CodeList WAYS = CodeList.of("缴款方式", "自缴", BY_TAX).also("税务代征", BY_TAX).also("单位自缴", "自缴")
            .also("自行缴纳", "自缴");

    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位", Types.reference("employers")).blankCounts()
            .searchable().tab().width(30).alias("单位名称", "企业名称", "缴费单位", "交款单位", "缴款单位");
    public static final Column<Reference> UNION = Column.of("union", "工会", Types.reference("unions")).blankCounts().searchable()
            .tab().width(26).alias("工会名称", "所属工会");
    public static final Column<String> KIND = Column.of("kind", "款项", Types.choice(Payers.ALL)).alias("缴费类别", "款项性质");
    public static final Column<String> PERIOD = Column.of("period", "所属期", PayPeriod.TYPE).required().searchable().width(18)
            .alias("所属期间", "费款所属期", "缴费所属期");
    public static final Column<LocalDate> FROM = Column.of("starts_on", "所属期起", Types.DAY).byDeed().tuckedAway();
    public static final Column<LocalDate> TO = Column.of("ends_on", "所属期止", Types.DAY).byDeed().tuckedAway();
    public static final Column<Integer> PART = Column.of("part", "第几笔", Types.WHOLE).blankCounts().tuckedAway();
    public static final Column<Long> WAGES = Column.of("wages", "工资总额（元）", Types.MONEY).alias("职工工资总额", "缴费基数");
    public static final Column<BigDecimal> RATE = Column.of("rate", "按别的比例（%）", Types.DECIMAL).tuckedAway();
    public static final Column<String> SCOPE = Column.of("scope", "缴款范围", Types.choice(Payers.SCOPES)).tuckedAway();
    public static final Column<Long> DECLARED = Column.of("declared", "核定应缴（元）", Types.MONEY).tuckedAway().alias("应缴金额", "应缴经费",
            "应缴额");
    public static final Column<Long> DUE = Column.of("due", "应缴（元）", Types.MONEY).computed();
    public static final Column<Long> PAID = Column.of("paid", "实缴（元）", Types.MONEY).alias("实缴金额", "实缴经费", "到账金额", "入库金额");
    public static final Column<LocalDate> PAID_ON = Column.of("paid_on", "到账日期", Types.DAY).alias("缴款日期", "入库日期");
    public static final Column<String> WAY = Column.of("way", "缴款方式", Types.choice(WAYS));
    public static final Column<String> RECEIPT_NO = Column.of("receipt_no", "收据号", Types.NUMBER_TEXT).searchable()
            .alias("票据号码", "票号");
    public static final Column<Reference> VOUCHER = Column.of("voucher", "记账凭证", Types.reference("vouchers")).byDeed().width(26);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private DuesLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "经费收缴", "笔").among("经费")
                .section("谁、哪一期", EMPLOYER, UNION, KIND, PERIOD, FROM, TO, PART)
                .section("应缴", WAGES, RATE, SCOPE, DECLARED, DUE)
                .section("实缴", PAID, PAID_ON, WAY, RECEIPT_NO, VOUCHER, REMARK).label(PERIOD)
                .identity(KIND, EMPLOYER, UNION, PERIOD, PART).identity(EMPLOYER, UNION, PERIOD, PART).sort(FROM, EMPLOYER)
                .completion(DuesLedger::complete).rule(DuesLedger::who).rule(DuesLedger::paid).rule(DuesLedger::rate).build();
    }

    private static Row complete(Row row) {
        Row whole = row;
        if (row.get(KIND) == null) {
            whole = whole.with(KIND, row.get(UNION) == null ? Payers.PREPARING : Payers.UNION);
        }
        if (row.get(SCOPE) == null) {
            whole = whole.with(SCOPE, Payers.WHOLE);
        }
        Optional<PayPeriod> period = PayPeriod.parse(row.get(PERIOD, ""));
        return whole.with(PERIOD, period.map(PayPeriod::words).orElse(row.get(PERIOD)))
                .with(FROM, period.map(PayPeriod::from).orElse(null)).with(TO, period.map(PayPeriod::to).orElse(null));
    }

    private static List<Problem> who(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (row.get(EMPLOYER) == null && row.get(UNION) == null) {
            problems.add(Problem.warn(EMPLOYER, "还没有写明是哪家单位或工会缴的，写明以前不能记账"));
        }
        if (Payers.PREPARING.equals(row.get(KIND)) && row.get(UNION) != null) {
            problems.add(Problem.warn(KIND, "填了工会，却记作未建会筹备金，请核对"));
        }
        return problems;
    }

    private static List<Problem> paid(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        Long paid = row.get(PAID);
        if (paid != null && paid < 0) {
            problems.add(Problem.block(PAID, "实缴金额不能是负数；退款请另记支出"));
        }
        if (paid != null && paid > 0 && row.get(PAID_ON) == null) {
            problems.add(Problem.warn(PAID_ON, "有实缴金额，还没有到账日期"));
        }
        LocalDate day = row.get(PAID_ON);
        if (day != null && day.isAfter(grounds.today())) {
            problems.add(Problem.warn(PAID_ON, "到账日期 " + day + " 还没有到"));
        }
        if (row.get(WAGES, 0L) < 0 || row.get(DECLARED, 0L) < 0) {
            problems.add(Problem.block(WAGES, "工资总额和核定应缴不能是负数"));
        }
        return problems;
    }

    private static List<Problem> rate(Row row, Grounds grounds) {
        BigDecimal rate = row.get(RATE);
        if (rate == null || Payers.FEES.equals(row.get(KIND))) {
            return List.of();
        }
        return grounds.limit("拨缴比例").filter(limit -> limit.amount() != null && limit.amount().compareTo(rate) != 0)
                .map(limit -> List.of(differs(rate, limit))).orElse(List.of());
    }

    private static Problem differs(BigDecimal rate, Parameter limit) {
        return Problem.warn(RATE, "按 " + Types.plain(rate).toPlainString() + "% 算，规定的拨缴比例是 " + limit.words())
                .because(limit.basis());
    }
}
