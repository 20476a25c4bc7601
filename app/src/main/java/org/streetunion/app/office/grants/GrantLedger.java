package org.streetunion.app.office.grants;

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
import org.streetunion.app.ledger.Sensitivity;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.money.Sources;

/** 拨付单: what one sub-union is given: asked for, approved, paid, arrived (dossier 2 section 1.5). */
public final class GrantLedger {
    /** Stable name of the register. */
    public static final String KEY = "grants";

    public static final Column<String> NUMBER = Column.of("order_no", "单号", Types.text(40)).searchable().blankCounts().width(14)
            .alias("拨付单号");
    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).byDeed().tuckedAway()
            .width(24);
    public static final Column<Reference> BATCH = Column.of("grant_batch", "拨付批次", Types.reference("grantbatches")).searchable()
            .blankCounts().width(30).alias("批次");
    public static final Column<Reference> UNION = Column.of("union", "收款工会", Types.reference("unions")).required().searchable()
            .tab().width(36).alias("收款单位", "工会名称");
    public static final Column<String> KIND = Column.of("kind", "款项性质", Types.choice(GrantKinds.ALL)).required().width(12);
    public static final Column<Reference> PROJECT = Column.of("project", "项目", Types.reference("projects")).searchable().width(24)
            .alias("项目名称");
    public static final Column<String> DOC_NO = Column.of("doc_no", "文号", Types.text(100)).searchable().width(20);
    public static final Column<Reference> BUDGET = Column.of("budget", "预算科目", Types.reference("accounts")).tuckedAway()
            .width(26);
    public static final Column<String> SOURCE = Column.of("source", "资金来源", Types.choice(Sources.ALL)).tuckedAway();
    public static final Column<Long> BUDGETED = Column.of("budgeted", "预算数（元）", Types.MONEY).tuckedAway().alias("预算数");
    public static final Column<BigDecimal> BASIS = Column.of("basis_number", "计算基数", Types.DECIMAL).tuckedAway();
    public static final Column<Long> RATE = Column.of("rate", "标准（元）", Types.MONEY).tuckedAway().alias("标准");
    public static final Column<String> WHY = Column.of("why", "计算说明", Types.TEXT).width(30);
    public static final Column<Long> AMOUNT = Column.of("amount", "申请金额（元）", Types.MONEY).required().alias("申请金额", "拨付金额", "金额");
    public static final Column<String> PAYEE = Column.of("payee", "收款户名", Types.text(100)).searchable().width(30)
            .alias("收款方账户名称", "户名");
    public static final Column<String> ACCOUNT_NO = Column.of("account_no", "收款账号", Types.NUMBER_TEXT)
            .sensitive(Sensitivity.ACCOUNT).width(22).alias("账号");
    public static final Column<String> BANK = Column.of("bank", "开户行", Types.text(100)).tuckedAway().width(24);
    public static final Column<String> BANK_NO = Column.of("bank_no", "行号", Types.NUMBER_TEXT).tuckedAway();
    public static final Column<LocalDate> ASKED_ON = Column.of("asked_on", "申请日期", Types.DAY).required();
    public static final Column<String> HANDLER = Column.of("handler", "经办人", Types.text(40)).width(12);
    public static final Column<String> STATE = Column.of("state", "拨付状态", Types.choice(GrantKinds.STATES)).byDeed();
    public static final Column<String> APPROVED_BY = Column.of("approved_by", "审批人", Types.text(40)).byDeed().width(12);
    public static final Column<LocalDate> APPROVED_ON = Column.of("approved_on", "审批日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<LocalDate> PAID_ON = Column.of("paid_on", "付款日期", Types.DAY).byDeed();
    public static final Column<String> PAID_HOW = Column.of("paid_how", "付款凭证", Types.text(100)).byDeed().searchable();
    public static final Column<LocalDate> ARRIVED_ON = Column.of("arrived_on", "到账日期", Types.DAY).byDeed();
    public static final Column<String> RECEIPT_NO = Column.of("receipt_no", "收据号", Types.text(60)).byDeed().searchable();
    public static final Column<LocalDate> RETURNED_ON = Column.of("returned_on", "退回日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> RETURN_REASON = Column.of("return_reason", "退回原因", Types.TEXT).byDeed().tuckedAway();
    public static final Column<Long> USED = Column.of("used", "已使用（元）", Types.MONEY).tuckedAway().alias("已使用");
    public static final Column<LocalDate> USED_ON = Column.of("used_on", "使用截至日期", Types.DAY).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private GrantLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "拨付单", "笔").among("经费")
                .section("拨给谁、什么钱", UNION, KIND, AMOUNT, ASKED_ON, NUMBER, BATCH, PROJECT, DOC_NO, BUDGET, SOURCE, BUDGETED, BOOK)
                .section("怎么算的", BASIS, RATE, WHY).section("拨到哪里", PAYEE, ACCOUNT_NO, BANK, BANK_NO)
                .section("到哪一步", STATE, HANDLER, APPROVED_BY, APPROVED_ON, PAID_ON, PAID_HOW, ARRIVED_ON, RECEIPT_NO, RETURNED_ON,
                        RETURN_REASON)
                .section("用得怎样", USED, USED_ON, REMARK).label(UNION).identity(UNION, KIND, ASKED_ON, AMOUNT, NUMBER, BATCH)
                .sort(ASKED_ON).under(BATCH).completion(GrantLedger::complete).rule(GrantLedger::amounts)
                .rule(GrantLedger::papers)
                .build();
    }

    /** Whether money was out on a day, however it is today. */
    public static boolean outOn(Row grant, LocalDate day) {
        LocalDate paid = grant.get(PAID_ON);
        LocalDate back = grant.get(RETURNED_ON);
        return paid != null && !paid.isAfter(day) && (GrantKinds.out(grant.get(STATE, ""))
                || (GrantKinds.RETURNED.equals(grant.get(STATE)) && back != null && back.isAfter(day)));
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, GrantKinds.ASKED) : row;
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        long amount = row.get(AMOUNT, 0L);
        if (row.get(AMOUNT) != null && amount <= 0) {
            problems.add(Problem.block(AMOUNT, "申请金额要大于 0；退回来的钱请用“退回”"));
        }
        Long budgeted = row.get(BUDGETED);
        if (budgeted != null && amount > budgeted) {
            problems.add(Problem.warn(AMOUNT, "申请金额 " + Types.money(amount) + " 元超过预算数 " + Types.money(budgeted) + " 元"));
        }
        if (row.get(USED, 0L) > amount && amount > 0) {
            problems.add(Problem.warn(USED, "已使用 " + Types.money(row.get(USED, 0L)) + " 元多于拨付的 " + Types.money(amount) + " 元"));
        }
        return problems;
    }

    private static List<Problem> papers(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (GrantKinds.EARMARKED.equals(row.get(KIND)) && row.get(PROJECT) == null && row.get(DOC_NO) == null) {
            problems.add(Problem.warn(DOC_NO, "专项补助请写文号或项目，以便专款专用、按项目看结余"));
        }
        if (row.get(ACCOUNT_NO) == null) {
            problems.add(Problem.warn(ACCOUNT_NO, "没有收款账号，付款前要补上（工会台账或账套里有的，审批时自动带出）"));
        }
        return problems;
    }
}
