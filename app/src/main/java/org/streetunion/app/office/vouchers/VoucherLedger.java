package org.streetunion.app.office.vouchers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.Sources;
import org.streetunion.app.money.VoucherStates;

/**
 * 收支流水: one entry a row, with the columns of dossier 2 section 1.5. An entry moves one amount between two accounts: what comes in is
 * taken by 对方科目 (cash or bank, usually) from 科目, what goes out the other way round, so that the books balance entry by entry. Entries
 * with one number are one voucher (decision 32).
 */
public final class VoucherLedger {
    /** Stable name of the register. */
    public static final String KEY = "vouchers";
    /** Paid in cash. */
    public static final String IN_CASH = "现金";
    /** Said of spending without a paper. */
    public static final String NO_PAPERS = "没有附件张数，审计会问凭据";
    /** 结算方式. */
    public static final CodeList SETTLEMENTS = CodeList.of("结算方式", IN_CASH, "转账", "电汇", "支票", "公务卡", "网银", "其他");
    /** 票据种类. */
    public static final CodeList RECEIPTS = CodeList.of("票据种类", "工会经费收入专用收据", "工会行政收入专用票据", "代收凭据", "银行回单", "发票", "签收表", "其他");

    public static final Column<Reference> BOOK = Column.of("book", "账套", Types.reference("books")).required().searchable()
            .width(20);
    public static final Column<LocalDate> DATED = Column.of("dated", "记账日期", Types.DAY).required().alias("日期", "入账日期");
    public static final Column<Integer> YEAR = Column.of("in_year", "凭证年度", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<Integer> NUMBER = Column.of("number_of", "凭证号", Types.WHOLE).byDeed();
    public static final Column<Integer> LINE = Column.of("line_of", "行次", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<String> PAPER = Column.of("paper", "原凭证字号", Types.text(60)).searchable().blankCounts().width(14)
            .alias("凭证字号", "凭证编号");
    public static final Column<String> SUMMARY = Column.of("summary", "摘要", Types.TEXT).required().searchable().width(36);
    public static final Column<Long> INCOME = Column.of("income", "收入金额（元）", Types.MONEY).blankCounts().alias("收入金额", "收入");
    public static final Column<Long> EXPENSE = Column.of("expense", "支出金额（元）", Types.MONEY).blankCounts().alias("支出金额", "支出");
    public static final Column<Reference> ACCOUNT = Column.of("account", "科目", Types.reference("accounts")).searchable()
            .width(30).alias("科目名称", "会计科目");
    public static final Column<Reference> AGAINST = Column.of("against", "对方科目", Types.reference("accounts")).width(24);
    public static final Column<Reference> PROJECT = Column.of("project", "项目", Types.reference("projects")).searchable().width(24)
            .alias("项目名称");
    public static final Column<String> SOURCE = Column.of("source", "资金来源", Types.choice(Sources.ALL));
    public static final Column<String> PARTY = Column.of("party", "往来单位或个人", Types.text(100)).searchable().blankCounts().width(26)
            .alias("往来单位", "收款人", "付款单位");
    public static final Column<Reference> UNION = Column.of("union", "往来工会", Types.reference("unions")).searchable().width(30)
            .tab();
    public static final Column<Reference> EMPLOYER = Column.of("employer", "往来企业", Types.reference("employers")).searchable()
            .tuckedAway().width(30);
    public static final Column<String> SETTLED = Column.of("settled", "结算方式", Types.choice(SETTLEMENTS));
    public static final Column<String> RECEIPT_KIND = Column.of("receipt_kind", "票据种类", Types.choice(RECEIPTS)).tuckedAway();
    public static final Column<String> RECEIPT_NO = Column.of("receipt_no", "票据号码", Types.NUMBER_TEXT).searchable().tuckedAway();
    public static final Column<Integer> PIECES = Column.of("pieces", "附件张数", Types.WHOLE);
    public static final Column<Integer> PEOPLE = Column.of("people", "受益人数", Types.WHOLE).tuckedAway();
    public static final Column<String> HANDLER = Column.of("handler", "经办人", Types.text(40)).searchable().width(12);
    public static final Column<String> WITNESS = Column.of("witness", "证明人", Types.text(40)).tuckedAway().width(12);
    public static final Column<String> CHECKED_BY = Column.of("checked_by", "审核人", Types.text(40)).byDeed().width(12);
    public static final Column<LocalDate> CHECKED_ON = Column.of("checked_on", "审核日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> APPROVED_BY = Column.of("approved_by", "审批人", Types.text(40)).searchable().width(12);
    public static final Column<LocalDate> APPROVED_ON = Column.of("approved_on", "审批日期", Types.DAY).tuckedAway();
    public static final Column<String> MINUTES = Column.of("minutes_no", "会议纪要号", Types.text(60)).tuckedAway();
    public static final Column<String> STATE = Column.of("state", "状态", Types.choice(VoucherStates.ALL)).byDeed();
    public static final Column<LocalDate> POSTED_ON = Column.of("posted_on", "记账时间", Types.DAY).byDeed().tuckedAway();
    public static final Column<Reference> REVERSES = Column.of("reverses", "冲销的是", Types.reference(KEY)).byDeed().tuckedAway();
    public static final Column<String> REASON = Column.of("reason", "冲销原因", Types.text(200)).byDeed().tuckedAway();
    public static final Column<String> ORIGIN = Column.of("origin", "由来", Types.text(60)).byDeed().tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private VoucherLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "收支流水", "笔").among("经费")
                .section("什么钱", BOOK, DATED, NUMBER, LINE, YEAR, SUMMARY, INCOME, EXPENSE, ACCOUNT, AGAINST, SOURCE, PROJECT)
                .section("和谁", PARTY, UNION, EMPLOYER, SETTLED, RECEIPT_KIND, RECEIPT_NO, PIECES, PEOPLE, PAPER)
                .section("谁经手、谁批准", HANDLER, WITNESS, CHECKED_BY, CHECKED_ON, APPROVED_BY, APPROVED_ON, MINUTES)
                .section("到哪一步", STATE, POSTED_ON, REVERSES, REASON, ORIGIN, REMARK).label(SUMMARY)
                .identity(BOOK, DATED, PAPER, SUMMARY, PARTY, INCOME, EXPENSE).latestFirst(DATED)
                .completion(VoucherLedger::complete)
                .rule(VoucherLedger::amounts).rule(VoucherLedger::accounts).rule(VoucherLedger::papers).build();
    }

    /** What an entry moves, in 分; below zero when it takes another back. */
    public static long amount(Row row) {
        return row.get(INCOME, 0L) + row.get(EXPENSE, 0L);
    }

    /** Whether money comes in. */
    public static boolean incoming(Row row) {
        return row.get(INCOME, 0L) != 0;
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, VoucherStates.DRAFT) : row;
    }

    private static List<Problem> amounts(Row row, Grounds grounds) {
        long income = row.get(INCOME, 0L);
        long expense = row.get(EXPENSE, 0L);
        if (income == 0 && expense == 0) {
            return List.of(Problem.block(EXPENSE, "请填收入金额或支出金额"));
        }
        if (income != 0 && expense != 0) {
            return List.of(Problem.block(EXPENSE, "收入金额和支出金额只填一个；一张凭证有收有支，请分两行"));
        }
        return income < 0 || expense < 0 ? negative(row) : List.of();
    }

    private static List<Problem> negative(Row row) {
        return row.get(REVERSES) == null
                ? List.of(Problem.block(row.get(INCOME, 0L) < 0 ? INCOME : EXPENSE, "金额不能是负数；要冲掉一笔已记账的，请用“冲销”"))
                : List.of();
    }

    private static List<Problem> accounts(Row row, Grounds grounds) {
        Reference account = row.get(ACCOUNT);
        Reference against = row.get(AGAINST);
        if (account == null) {
            return List.of(Problem.warn(ACCOUNT, "还没有科目，记账前要补上"));
        }
        return same(account, against) ? List.of(Problem.block(AGAINST, "科目和对方科目不能是同一个")) : List.of();
    }

    private static boolean same(Reference one, @Nullable Reference other) {
        return other != null && one.id() == other.id() && one.label().equals(other.label());
    }

    /** Whether something is spent and no paper is counted. Of an entry that is kept, the files that hang on it are known besides. */
    public static boolean unpapered(Row row) {
        return row.get(EXPENSE, 0L) > 0 && row.get(PIECES, 0) == 0;
    }

    private static List<Problem> papers(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = row.get(DATED);
        if (day != null && day.isAfter(grounds.today())) {
            problems.add(Problem.warn(DATED, "记账日期 " + day + " 还没有到"));
        }
        if (row.get(EXPENSE, 0L) > 0 && row.get(APPROVED_BY) == null) {
            problems.add(Problem.warn(APPROVED_BY, "支出还没有审批人"));
        }
        if (row.id() == 0 && unpapered(row)) {
            problems.add(Problem.warn(PIECES, NO_PAPERS));
        }
        String handler = row.get(HANDLER);
        if (handler != null && handler.equals(row.get(APPROVED_BY))) {
            problems.add(Problem.warn(APPROVED_BY, "经办和审批是同一人（" + handler + "）"));
        }
        return problems;
    }
}
