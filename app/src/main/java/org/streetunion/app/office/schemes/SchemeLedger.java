package org.streetunion.app.office.schemes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 考核方案: one year's assessment of some unions. Those without a year are patterns from which a year's are begun. */
public final class SchemeLedger {
    /** The ledger's key. */
    public static final String KEY = "schemes";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/schemes.tsv";
    /** States. */
    public static final CodeList STATES = CodeList.of("考核方案状态", "草稿", "执行", "公布");
    /** The state in which points no longer change. */
    public static final String PUBLISHED = "公布";
    /** 计分依据. */
    public static final CodeList COUNTS = CodeList.of("计分依据", "以街道评分为准", "以区评分为准", "以自评分为准", "以最后一级为准", "三方加权");

    public static final Column<String> NAME = Column.of("name", "方案名称", Types.text(100)).required().searchable().width(36);
    public static final Column<Integer> YEAR = Column.of("year", "考核年度", Types.WHOLE).width(10).alias("年度");
    public static final Column<String> STATE = Column.of("state", "方案状态", Types.choice(STATES)).width(10);
    public static final Column<String> KINDS = Column.of("kinds", "考核的组织类型", Types.text(400)).width(22);
    public static final Column<String> FORMS = Column.of("forms", "考核的组织形式", Types.text(400)).tuckedAway().width(22);
    public static final Column<String> SCENES = Column.of("scenes", "考核的建会场景", Types.text(400)).width(22);
    public static final Column<String> CHOSEN = Column.of("chosen", "指定工会", Types.PARAGRAPH).tuckedAway().width(36);
    public static final Column<String> COUNTING = Column.of("counts", "计分依据", Types.choice(COUNTS)).required().width(16);
    public static final Column<BigDecimal> WEIGHT_SELF = Column.of("weight_self", "自评权重（%）", Types.DECIMAL).tuckedAway();
    public static final Column<BigDecimal> WEIGHT_STREET = Column.of("weight_street", "街道权重（%）", Types.DECIMAL).tuckedAway();
    public static final Column<BigDecimal> WEIGHT_DISTRICT = Column.of("weight_district", "区权重（%）", Types.DECIMAL).tuckedAway();
    public static final Column<Integer> LEADING = Column.of("leading", "优先名次", Types.WHOLE).width(10).alias("前几名");
    public static final Column<Boolean> FOR_PAY = Column.of("for_pay", "用于津贴", Types.YES_NO).width(10).alias("津贴按此方案");
    public static final Column<Reference> PREVIOUS = Column.of("previous", "上年方案", Types.reference(KEY)).tuckedAway().width(30);
    public static final Column<String> BASIS = Column.of("basis", "出处和说明", Types.text(400)).width(40);
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private SchemeLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "考核方案", "个").among("考核").section("方案", NAME, YEAR, STATE, BASIS)
                .section("考核哪些工会（都空着为全部）", KINDS, FORMS, SCENES, CHOSEN)
                .section("怎么算", COUNTING, WEIGHT_SELF, WEIGHT_STREET, WEIGHT_DISTRICT, LEADING, FOR_PAY, PREVIOUS, REMARK)
                .label(NAME)
                .identity(NAME).sort(YEAR, NAME).completion(SchemeLedger::complete).rule(SchemeLedger::weights)
                .rule(SchemeLedger::year).build();
    }

    private static Row complete(Row row) {
        return row.get(STATE) == null ? row.with(STATE, "草稿") : row;
    }

    private static List<Problem> weights(Row row, Grounds grounds) {
        if (!"三方加权".equals(row.get(COUNTING))) {
            return List.of();
        }
        List<BigDecimal> all = Stream.of(WEIGHT_SELF, WEIGHT_STREET, WEIGHT_DISTRICT).map(row::get).filter(Objects::nonNull)
                .toList();
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(new BigDecimal(100)) == 0 && all.stream().allMatch(each -> each.signum() >= 0)
                ? List.of()
                : List.of(Problem.block(WEIGHT_STREET, "三方权重加起来是 " + sum.toPlainString() + "，应为 100，各不小于 0"));
    }

    private static List<Problem> year(Row row, Grounds grounds) {
        Integer year = row.get(YEAR);
        return year != null && (year < 2000 || year > 2100) && row.get(COUNTING) != null
                ? List.of(Problem.warn(YEAR, "年度请写四位数，例如 2026"))
                : List.of();
    }
}
