package org.streetunion.app.office.assignments;

import java.math.BigDecimal;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Types;

/**
 * 三定模板: the posts, targets and guarantees that a new sheet of a union of some form starts with. Rows come with the program; the office
 * changes them.
 */
public final class SheetTemplateLedger {
    /** The ledger's key. */
    public static final String KEY = "sheettemplates";
    /** The table of rows that come with the program. */
    public static final String SHIPPED = "/org/streetunion/app/office/sheet-templates.tsv";
    /** 定岗位职责. */
    public static final String POST = "岗位职责";
    /** 定目标考核. */
    public static final String TARGET = "目标考核";
    /** 定工作保障. */
    public static final String GUARANTEE = "工作保障";
    /** 适用工会形式: unions of other forms take the last. */
    public static final CodeList FORMS = CodeList.of("三定模板适用", "总工会", "工会联合会", "联合工会委员会", "其他").also("联合会", "工会联合会")
            .also("联合工会", "联合工会委员会").also("社区总工会", "总工会");
    /** 部分. */
    public static final CodeList PARTS = CodeList.of("三定部分", POST, TARGET, GUARANTEE);

    public static final Column<String> FORM = Column.of("union_form", "适用工会形式", Types.choice(FORMS)).required();
    public static final Column<String> PART = Column.of("part", "部分", Types.choice(PARTS)).required();
    public static final Column<Integer> RANK = Column.of("rank_no", "序", Types.WHOLE).width(6);
    public static final Column<String> NAME = Column.of("name", "名称", Types.text(100)).required().searchable().width(26).alias(
            "岗位",
            "指标", "保障项目");
    public static final Column<String> DUTIES = Column.of("duties", "职责条目", Types.PARAGRAPH).width(36);
    public static final Column<String> CATEGORY = Column.of("category", "类别", Types.text(20));
    public static final Column<String> MEASURE = Column.of("measure", "计量单位", Types.text(20)).width(10);
    public static final Column<String> COUNTED_FROM = Column.of("counted_from", "完成数取自", Types.text(60)).width(22);
    public static final Column<BigDecimal> YEARLY = Column.of("yearly_value", "年度目标", Types.DECIMAL);
    public static final Column<String> SHARES = Column.of("shares", "季度比例", Types.text(40)).width(16);
    public static final Column<BigDecimal> POINTS = Column.of("points", "分值", Types.DECIMAL);
    public static final Column<Boolean> EXTRA = Column.of("extra", "加分项", Types.YES_NO);
    public static final Column<String> SCORING = Column.of("scoring", "计分办法", Types.text(40)).width(18);
    public static final Column<String> PAYER = Column.of("payer", "拨付主体", Types.text(40)).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private SheetTemplateLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "三定模板", "条").among("设置")
                .section("模板", FORM, PART, RANK, NAME, DUTIES, CATEGORY, MEASURE, COUNTED_FROM, YEARLY, SHARES, POINTS, EXTRA,
                        SCORING, PAYER, REMARK)
                .label(NAME).identity(FORM, PART, NAME).sort(FORM, RANK).build();
    }
}
