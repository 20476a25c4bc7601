package org.streetunion.app.office.books;

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
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Charts;

/** 账套: the office's own money, and the money of each sub-union whose books it keeps (集中核算、分户管理; dossier 2 section 1.2). */
public final class BookLedger {
    /** Stable name of the register. */
    public static final String KEY = "books";
    /** The office itself. */
    public static final String OWN = "本级";
    /** A sub-union of which the office keeps the books. */
    public static final String OF_UNION = "下属工会";
    /** Money of a union or unit that is kept apart (三个单列: 经费单列). */
    public static final String APART = "经费单列";
    /** 账套性质. */
    public static final CodeList KINDS = CodeList.of("账套性质", OWN, OF_UNION, APART);

    public static final Column<String> NAME = Column.of("name", "账套", Types.text(100)).required().searchable().width(30)
            .alias("账套名称");
    public static final Column<String> KIND = Column.of("kind", "账套性质", Types.choice(KINDS)).required();
    public static final Column<Reference> UNION = Column.of("union", "工会", Types.reference("unions")).searchable().width(34);
    public static final Column<String> CHART = Column.of("chart", "会计制度", Types.choice(Charts.ALL)).required().width(16);
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "启用日期", Types.DAY).required();
    public static final Column<LocalDate> ENDED_ON = Column.of("ended_on", "停用日期", Types.DAY).tuckedAway();
    public static final Column<Boolean> TWO_PEOPLE = Column.of("two_people", "录入与审核分开", Types.YES_NO);
    public static final Column<String> CHIEF = Column.of("chief", "工会主席", Types.text(40)).width(12);
    public static final Column<String> FINANCE = Column.of("finance_head", "财务负责人", Types.text(40)).width(12).alias("财务主管");
    public static final Column<String> BOOKKEEPER = Column.of("bookkeeper", "记账", Types.text(40)).width(12).alias("会计");
    public static final Column<String> CASHIER = Column.of("cashier", "出纳", Types.text(40)).width(12);
    public static final Column<String> AUDITOR = Column.of("auditor", "经审主任", Types.text(40)).width(12);
    public static final Column<String> ACCOUNT_NO = Column.of("account_no", "银行账户号", Types.NUMBER_TEXT)
            .sensitive(Sensitivity.ACCOUNT).width(22).alias("账号");
    public static final Column<String> BANK = Column.of("bank", "开户行", Types.text(100)).width(24).alias("开户行名称");
    public static final Column<String> BANK_NO = Column.of("bank_no", "开户行号", Types.NUMBER_TEXT).tuckedAway().alias("行号");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private BookLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "账套", "个").among("经费")
                .section("账套", NAME, KIND, UNION, CHART, STARTS_ON, ENDED_ON)
                .section("谁管钱", TWO_PEOPLE, CHIEF, FINANCE, BOOKKEEPER, CASHIER, AUDITOR)
                .section("银行", BANK, ACCOUNT_NO, BANK_NO, REMARK).label(NAME).identity(NAME).sort(KIND, NAME)
                .rule(BookLedger::whose).rule(BookLedger::people).rule(BookLedger::dates).build();
    }

    private static List<Problem> whose(Row row, Grounds grounds) {
        String kind = row.get(KIND, "");
        boolean own = kind.equals(OWN);
        if (!own && !kind.isEmpty() && row.get(UNION) == null) {
            return List.of(Problem.warn(UNION, kind + "的账套请补上是哪一家工会"));
        }
        return own && row.get(UNION) != null ? List.of(Problem.block(UNION, "本级账套是街道总工会自己的，不要填下属工会")) : List.of();
    }

    private static List<Problem> people(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        String bookkeeper = row.get(BOOKKEEPER, "");
        if (!bookkeeper.isEmpty() && bookkeeper.equals(row.get(CASHIER))) {
            problems.add(Problem.warn(CASHIER, "记账和出纳是同一人"));
        }
        if (row.get(AUDITOR) != null && (bookkeeper.equals(row.get(AUDITOR)) || row.get(AUDITOR, "").equals(row.get(CASHIER)))) {
            problems.add(Problem.warn(AUDITOR, "经审主任不应管账管钱"));
        }
        return problems;
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDED_ON);
        List<Problem> problems = new ArrayList<>();
        if (from != null && from.getDayOfMonth() != 1) {
            problems.add(Problem.block(STARTS_ON, "账套从某月 1 日启用，例如 " + from.withDayOfMonth(1)));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(ENDED_ON, "停用日期早于启用日期"));
        }
        return problems;
    }
}
