package org.streetunion.app.office.benefits;

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
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Occasions;

/**
 * 慰问: who was given what on which occasion. Of somebody ill everybody sees the family name only: the whole name moves to a column that is
 * shown to those who have leave, and comes back when the occasion was a mistake.
 */
public final class BenefitLedger {
    /** Stable name of the register. */
    public static final String KEY = "benefits";
    /** Paid in notes. */
    public static final String CASH = "现金";
    /** 发放方式. */
    public static final CodeList WAYS = CodeList.of("慰问发放方式", "实物", CASH, "券", "转账");
    /** Entered. */
    public static final String ENTERED = "登记";
    /** May be given. */
    public static final String APPROVED = "已审批";
    /** Has its voucher, or was settled without a book. */
    public static final String BOOKED = "已入账";
    /** 慰问状态. */
    public static final CodeList STATES = CodeList.of("慰问状态", ENTERED, APPROVED, BOOKED);
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    public static final Column<String> NAME = Column.of("name", "慰问对象", Types.text(100)).required().searchable().width(16)
            .alias("姓名", "受慰问人");
    public static final Column<String> ILL_NAME = Column.of("ill_name", "患病人姓名", Types.text(100)).byDeed().blankCounts()
            .sensitive(Sensitivity.PERSONAL).tuckedAway();
    public static final Column<Reference> UNION = Column.of("union", "工会", Types.reference("unions")).searchable().blankCounts()
            .tab().width(32).alias("所在工会", "工会名称");
    public static final Column<String> OCCASION = Column.of("occasion", "慰问事由", Types.choice(Occasions.ALL)).required()
            .alias("事由");
    public static final Column<LocalDate> DAY = Column.of("given_on", "慰问日期", Types.DAY).required().alias("日期");
    public static final Column<Integer> PEOPLE = Column.of("people", "人次", Types.WHOLE).tuckedAway();
    public static final Column<Long> AMOUNT = Column.of("amount", "金额或价值（元）", Types.MONEY).blankCounts().width(16)
            .alias("金额", "慰问金额", "价值");
    public static final Column<String> GOODS = Column.of("goods", "慰问品", Types.TEXT).searchable().width(24).alias("物品");
    public static final Column<String> WAY = Column.of("way", "发放方式", Types.choice(WAYS)).blankCounts();
    public static final Column<String> HANDLER = Column.of("handler", "经办人", Types.text(40)).searchable().width(12);
    public static final Column<String> STATE = Column.of("state", "慰问状态", Types.choice(STATES)).byDeed();
    public static final Column<String> APPROVED_BY = Column.of("approved_by", "审批人", Types.text(40)).searchable().width(12);
    public static final Column<LocalDate> APPROVED_ON = Column.of("approved_on", "审批日期", Types.DAY).tuckedAway();
    public static final Column<LocalDate> SIGNED_ON = Column.of("signed_on", "签收日期", Types.DAY);
    public static final Column<LocalDate> PAID_ON = Column.of("paid_on", "入账日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> PAID_HOW = Column.of("paid_how", "入账凭证", Types.text(100)).byDeed();
    public static final Column<String> BOOKED_AS = Column.of("booked_as", "入账批", Types.text(60)).byDeed().tuckedAway();
    public static final Column<String> ILLNESS = Column.of("illness", "病情或困难说明", Types.TEXT).sensitive(Sensitivity.PERSONAL)
            .tuckedAway().width(24);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private BenefitLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "慰问", "条").among("经费")
                .section("谁、为什么", NAME, ILL_NAME, UNION, OCCASION, DAY, PEOPLE, ILLNESS).section("给了什么", AMOUNT, GOODS, WAY)
                .section("谁批准、谁签收", HANDLER, APPROVED_BY, APPROVED_ON, SIGNED_ON, STATE, PAID_ON, PAID_HOW, BOOKED_AS, REMARK)
                .label(NAME).identity(NAME, ILL_NAME, UNION, OCCASION, DAY, AMOUNT, WAY)
                .identity(NAME, UNION, OCCASION, DAY, AMOUNT, WAY).sort(DAY).rule(BenefitLedger::whole)
                .completion(BenefitLedger::complete).rule(BenefitLedger::amounts).rule(BenefitLedger::papers)
                .rule(BenefitLedger::limit).build();
    }

    /** The name by which somebody is the same person, whatever is shown. */
    public static String person(Row row) {
        return row.get(ILL_NAME, row.get(NAME, ""));
    }

    private static Row complete(Row row) {
        Row whole = row.with(PEOPLE, row.get(PEOPLE, 1));
        if (!BOOKED.equals(row.get(STATE))) {
            whole = whole.with(STATE, row.get(APPROVED_BY) == null ? ENTERED : APPROVED);
        }
        String name = row.get(NAME);
        String ill = row.get(ILL_NAME);
        if (name == null) {
            return whole;
        }
        if (!Occasions.secret(row.get(OCCASION, ""))) {
            boolean back = ill != null && name.equals(shortened(ill));
            return back ? whole.with(NAME, ill).with(ILL_NAME, null) : whole.with(ILL_NAME, null);
        }
        return ill != null && name.equals(shortened(ill)) ? whole : whole.with(ILL_NAME, name).with(NAME, shortened(name));
    }

    private static String shortened(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(0, name.length()) - 1));
    }

    /** A list that was written out tells of the ill by their family names: no new row may come of that. */
    private static List<Problem> whole(Row row, Grounds grounds) {
        return row.get(ILL_NAME, "").indexOf('*') < 0
                ? List.of()
                : List.of(Problem.block(NAME, "“" + row.get(ILL_NAME, "") + "”是隐去了名字的，台账里也没有这一条，请写全姓名"));
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        Long amount = row.get(AMOUNT);
        if (amount != null && amount < 0) {
            problems.add(Problem.block(AMOUNT, "金额不能是负数"));
        }
        if (amount == null && row.get(GOODS) == null) {
            problems.add(Problem.warn(AMOUNT, "请写金额，或写慰问品和它的价值"));
        }
        LocalDate day = row.get(DAY);
        if (day != null && day.isAfter(grounds.today())) {
            problems.add(Problem.warn(DAY, "慰问日期 " + day + " 还没有到"));
        }
        return problems;
    }

    private static List<Problem> papers(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        String handler = row.get(HANDLER);
        if (handler != null && handler.equals(row.get(APPROVED_BY))) {
            problems.add(Problem.warn(APPROVED_BY, "经办和审批是同一人（" + handler + "）"));
        }
        LocalDate signed = row.get(SIGNED_ON);
        LocalDate day = row.get(DAY);
        if (signed != null && day != null && signed.isBefore(day)) {
            problems.add(Problem.warn(SIGNED_ON, "签收日期 " + signed + " 早于慰问日期 " + day));
        }
        return problems;
    }

    private static List<Problem> limit(Row row, Grounds grounds) {
        String occasion = row.get(OCCASION, "");
        Optional<Parameter> limit = grounds.limit(Occasions.limit(occasion));
        long people = Math.max(1, row.get(PEOPLE, 1));
        long amount = row.get(AMOUNT, 0L);
        return limit.filter(each -> amount > cents(each) * people).map(each -> List.of(each.problem(AMOUNT, occasion + "慰问 "
                + Types.money(amount) + " 元" + (people > 1 ? "（" + people + " 人次）" : "") + "，超过标准 " + each.words())))
                .orElse(List.of());
    }

    /** A limit in 分. */
    public static long cents(Parameter limit) {
        BigDecimal amount = limit.amount();
        return amount == null ? Long.MAX_VALUE / 1_000_000 : amount.multiply(CENTS).longValue();
    }
}
