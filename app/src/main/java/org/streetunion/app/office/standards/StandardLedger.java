package org.streetunion.app.office.standards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 津贴标准: how much, for which kind of person, per month, quarter, year or day, from which day on; by grade, size of the union or points
 * where it differs. The amount stays empty until the office knows it: no amount was published.
 */
public final class StandardLedger {
    /** Stable name of the register. */
    public static final String KEY = "paystandards";
    /** 项目. */
    public static final CodeList ITEMS = CodeList.of("津贴项目", "月津贴", "年奖励", "岗位津贴", "季度奖励", "服务补贴").also("津贴", "月津贴")
            .also("补贴", "服务补贴");
    /** 计发单位. */
    public static final CodeList PERS = CodeList.of("津贴计发单位", "每月", "每季", "每年", "每天").also("月", "每月").also("元/月", "每月")
            .also("季", "每季")
            .also("年", "每年").also("天", "每天").also("日", "每天");
    /** 按什么分档. */
    public static final CodeList SCALES = CodeList.of("津贴分档", "不分档", "等次", "星级", "会员数", "积分");

    public static final Column<String> KIND = Column.of("kind", "对象", Types.text(40)).required().searchable().width(18)
            .alias("身份", "身份类别");
    public static final Column<String> ITEM = Column.of("item", "项目", Types.choice(ITEMS)).required().searchable();
    public static final Column<String> PER = Column.of("per", "计发单位", Types.choice(PERS)).required().width(10);
    public static final Column<String> SCALE = Column.of("scale", "分档依据", Types.choice(SCALES)).required().width(10);
    public static final Column<String> GRADE = Column.of("grade", "档次", Types.text(20)).blankCounts().alias("等次", "星级");
    public static final Column<BigDecimal> FROM_NUMBER = Column.of("from_number", "分档下限", Types.DECIMAL).blankCounts();
    public static final Column<BigDecimal> TO_NUMBER = Column.of("to_number", "分档上限", Types.DECIMAL);
    public static final Column<Long> AMOUNT = Column.of("amount", "标准（元）", Types.MONEY).alias("金额", "标准");
    public static final Column<LocalDate> FROM = Column.of("valid_from", "起用日期", Types.DAY).required();
    public static final Column<LocalDate> TO = Column.of("valid_to", "停用日期", Types.DAY).tuckedAway();
    public static final Column<String> BASIS = Column.of("basis", "依据", Types.text(200)).width(30).alias("文号");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private StandardLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "津贴标准", "条").among("考评与津贴").section("给谁、什么", KIND, ITEM, PER)
                .section("多少", SCALE, GRADE, FROM_NUMBER, TO_NUMBER, AMOUNT).section("从什么时候起", FROM, TO, BASIS, REMARK)
                .label(KIND).identity(KIND, ITEM, SCALE, GRADE, FROM_NUMBER, FROM).sort(KIND)
                .lives(Lifetime.through(FROM, TO)).rule(StandardLedger::amount).rule(StandardLedger::scale).build();
    }

    private static List<Problem> amount(Row row, Grounds grounds) {
        Long amount = row.get(AMOUNT);
        LocalDate from = row.get(FROM);
        LocalDate to = row.get(TO);
        List<Problem> problems = new ArrayList<>();
        if (amount == null) {
            problems.add(Problem.warn(AMOUNT, "没有填标准，发放时算不出金额，请按本地文件填写"));
        } else if (amount < 0) {
            problems.add(Problem.block(AMOUNT, "标准不能是负数"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.block(TO, "停用日期早于起用日期"));
        }
        return problems;
    }

    private static List<Problem> scale(Row row, Grounds grounds) {
        String scale = row.get(SCALE, "");
        BigDecimal from = row.get(FROM_NUMBER);
        BigDecimal to = row.get(TO_NUMBER);
        if (List.of("等次", "星级").contains(scale) && row.get(GRADE) == null) {
            return List.of(Problem.block(GRADE, "按" + scale + "分档，请写档次"));
        }
        if (List.of("会员数", "积分").contains(scale) && from == null) {
            return List.of(Problem.block(FROM_NUMBER, "按" + scale + "分档，请写下限，例如 0"));
        }
        return from != null && to != null && to.compareTo(from) < 0
                ? List.of(Problem.block(TO_NUMBER, "分档上限小于下限"))
                : List.of();
    }
}
