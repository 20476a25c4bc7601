package org.streetunion.app.office.paybatches;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 津贴批次: what one group of people is paid for a period, and how far it is: 拟定, 已审核, 已批准, 已发放, 已锁定. */
public final class PayBatchLedger {
    /** Stable name of the register. */
    public static final String KEY = "paybatches";
    /** Being worked on. */
    public static final String DRAFT = "拟定";
    /** Looked through. */
    public static final String CHECKED = "已审核";
    /** May be paid. */
    public static final String APPROVED = "已批准";
    /** Was paid. */
    public static final String PAID = "已发放";
    /** Signed for; stays as it is. */
    public static final String LOCKED = "已锁定";
    /** 批次状态, in order. */
    public static final CodeList STATES = CodeList.of("津贴批次状态", DRAFT, CHECKED, APPROVED, PAID, LOCKED);
    /** 发放对象. */
    public static final CodeList CROWDS = CodeList.of("津贴发放对象", "兼职干部", "企业工会主席", "社会化工会工作者", "志愿者");

    public static final Column<String> NAME = Column.of("name", "批次", Types.text(100)).required().searchable().width(36);
    public static final Column<String> CROWD = Column.of("crowd", "发放对象", Types.choice(CROWDS)).required().searchable();
    public static final Column<String> ITEM = Column.of("item", "项目", Types.text(40)).required();
    public static final Column<LocalDate> FROM = Column.of("starts_on", "期间起", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("ends_on", "期间止", Types.DAY).required();
    public static final Column<Integer> CORRECTION = Column.of("correction", "更正次数", Types.WHOLE).byDeed().tuckedAway();
    public static final Column<String> CORRECTION_REASON = Column.of("correction_reason", "更正原因", Types.text(200)).tuckedAway();
    public static final Column<String> STATE = Column.of("state", "批次状态", Types.choice(STATES)).byDeed();
    public static final Column<Integer> LINES = Column.of("lines", "人数", Types.WHOLE).computed();
    public static final Column<Long> TOTAL = Column.of("total", "实发合计（元）", Types.MONEY).computed().width(16);
    public static final Column<Integer> OPEN = Column.of("open", "待补金额", Types.WHOLE).computed();
    public static final Column<String> CHECKED_BY = Column.of("checked_by", "审核人", Types.text(40)).byDeed().tuckedAway();
    public static final Column<LocalDate> CHECKED_ON = Column.of("checked_on", "审核日期", Types.DAY).byDeed().tuckedAway();
    public static final Column<String> APPROVED_BY = Column.of("approved_by", "批准人", Types.text(40)).byDeed();
    public static final Column<LocalDate> APPROVED_ON = Column.of("approved_on", "批准日期", Types.DAY).byDeed();
    public static final Column<String> APPROVED_NO = Column.of("approved_no", "批准文号", Types.text(100)).byDeed().tuckedAway();
    public static final Column<LocalDate> PAID_ON = Column.of("paid_on", "发放日期", Types.DAY).byDeed();
    public static final Column<String> PAID_HOW = Column.of("paid_how", "付款", Types.text(200)).byDeed().tuckedAway();
    public static final Column<LocalDate> LOCKED_ON = Column.of("locked_on", "锁定日期", Types.DAY).byDeed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private PayBatchLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "津贴批次", "批").among("考评与津贴").section("给谁、什么、哪段时间", NAME, CROWD, ITEM, FROM, TO, STATE)
                .section("多少", LINES, TOTAL, OPEN)
                .section("审核、批准、发放", CHECKED_BY, CHECKED_ON, APPROVED_BY, APPROVED_ON, APPROVED_NO, PAID_ON, PAID_HOW, LOCKED_ON)
                .section("更正", CORRECTION, CORRECTION_REASON, REMARK).label(NAME).identity(NAME).sort(FROM)
                .completion(PayBatchLedger::complete).rule(PayBatchLedger::period).build();
    }

    private static Row complete(Row row) {
        return row.with(STATE, row.get(STATE, DRAFT)).with(CORRECTION, row.get(CORRECTION, 0));
    }

    private static List<Problem> period(Row row, Grounds grounds) {
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(TO, "期间止早于期间起")) : List.of();
    }
}
