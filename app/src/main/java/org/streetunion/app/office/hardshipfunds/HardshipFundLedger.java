package org.streetunion.app.office.hardshipfunds;

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

/** 企业帮困资金: which employers keep a fund for workers in need, how much is in it, and as of when that was known. */
public final class HardshipFundLedger {
    /** Stable name of the register. */
    public static final String KEY = "hardshipfunds";

    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位", Types.reference("employers")).required()
            .searchable().tab().width(34).alias("单位名称", "企业名称", "企业");
    public static final Column<LocalDate> AS_OF = Column.of("as_of", "截至日期", Types.DAY).required().alias("统计日期");
    public static final Column<Boolean> THERE = Column.of("there", "是否建立", Types.YES_NO).alias("是否设立", "有无帮困资金");
    public static final Column<Long> AMOUNT = Column.of("amount", "资金余额（元）", Types.MONEY).alias("帮困资金", "金额", "资金规模");
    public static final Column<Long> USED = Column.of("used", "本年使用（元）", Types.MONEY);
    public static final Column<Integer> PEOPLE = Column.of("people", "本年帮扶人次", Types.WHOLE);
    public static final Column<String> SOURCE = Column.of("source", "资金来源", Types.text(60)).width(20);
    public static final Column<String> CONTACT = Column.of("contact", "联系人", Types.text(40)).searchable().width(12);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private HardshipFundLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "企业帮困资金", "家").among("资产与物品")
                .section("帮困资金", EMPLOYER, AS_OF, THERE, AMOUNT, USED, PEOPLE, SOURCE, CONTACT, REMARK).label(EMPLOYER)
                .identity(EMPLOYER, AS_OF).sort(AS_OF, EMPLOYER).completion(HardshipFundLedger::complete)
                .rule(HardshipFundLedger::agrees).build();
    }

    private static Row complete(Row row) {
        return row.get(THERE) == null && row.get(AMOUNT, 0L) > 0 ? row.with(THERE, true) : row;
    }

    private static List<Problem> agrees(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        long amount = row.get(AMOUNT, 0L);
        if (amount < 0 || row.get(USED, 0L) < 0) {
            problems.add(Problem.block(AMOUNT, "金额不能是负数"));
        }
        if (Boolean.FALSE.equals(row.get(THERE)) && amount > 0) {
            problems.add(Problem.warn(THERE, "写着没有建立，却有资金余额"));
        }
        if (Boolean.TRUE.equals(row.get(THERE)) && row.get(AMOUNT) == null) {
            problems.add(Problem.warn(AMOUNT, "建立了帮困资金，还没有写有多少"));
        }
        return problems;
    }
}
