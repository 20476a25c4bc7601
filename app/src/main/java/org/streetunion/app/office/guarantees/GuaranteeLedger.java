package org.streetunion.app.office.guarantees;

import java.math.BigDecimal;
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
import org.streetunion.app.ledger.Types;

/** 工作保障: money by kind and payer, rooms, equipment and rules that a union gets for its work of a year. */
public final class GuaranteeLedger {
    /** The ledger's key. */
    public static final String KEY = "guarantees";
    /** What is paid. */
    public static final String MONEY = "经费";
    /** Rooms. */
    public static final String ROOMS = "场所";
    /** Things. */
    public static final String EQUIPMENT = "设备";
    /** Rules on paper. */
    public static final String RULES = "制度";
    /** 保障类别. */
    public static final CodeList ASPECTS = CodeList.of("保障类别", MONEY, ROOMS, EQUIPMENT, RULES).also("场地", ROOMS).also("制度文件",
            RULES);
    /** 拨付主体. */
    public static final CodeList PAYERS = CodeList.of("拨付主体", "区总工会", "街道总工会", "党工委", "企业", "其他").also("区总", "区总工会")
            .also("街道总", "街道总工会").also("街道党工委", "党工委");
    /** 落实状态. */
    public static final CodeList FULFILMENTS = CodeList.of("落实状态", "已落实", "推进中", "未落实");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("区域（社区）工会", "社区工会", "工会全称");
    public static final Column<Integer> YEAR = Column.of("sheet_year", "年度", Types.YEAR).required().width(8).alias("考核年度",
            "责任书年度");
    public static final Column<String> ASPECT = Column.of("aspect", "保障类别", Types.choice(ASPECTS)).required().width(10);
    public static final Column<String> ITEM = Column.of("item", "保障项目", Types.text(100)).required().searchable().width(24)
            .alias("经费类别", "项目");
    public static final Column<String> PAYER = Column.of("payer", "拨付主体", Types.choice(PAYERS)).blankCounts();
    public static final Column<Long> APPROVED = Column.of("approved_amount", "核定金额", Types.MONEY).alias("核定", "经费预算");
    public static final Column<Long> RECEIVED = Column.of("received_amount", "到位金额", Types.MONEY).alias("到位", "已拨付");
    public static final Column<LocalDate> RECEIVED_ON = Column.of("received_on", "到位日期", Types.DAY).alias("拨付日期");
    public static final Column<Long> SPENT = Column.of("spent_amount", "支出金额", Types.MONEY).alias("支出", "实际支出");
    public static final Column<Boolean> OWN_LINE = Column.of("own_line", "单列", Types.YES_NO).width(8).alias("经费单列");
    public static final Column<BigDecimal> AREA = Column.of("area", "面积（㎡）", Types.DECIMAL).alias("场所面积");
    public static final Column<Integer> QUANTITY = Column.of("quantity", "数量", Types.WHOLE).tuckedAway();
    public static final Column<String> DOCUMENT_NO = Column.of("document_no", "制度文号", Types.text(100)).tuckedAway();
    public static final Column<String> FULFILMENT = Column.of("fulfilment", "落实状态", Types.choice(FULFILMENTS)).width(10);
    public static final Column<String> TROUBLE = Column.of("trouble", "存在问题", Types.text(400)).tuckedAway();
    public static final Column<LocalDate> DUE_ON = Column.of("due_on", "整改期限", Types.DAY).tuckedAway();
    public static final Column<String> RESPONSIBLE = Column.of("responsible", "整改责任人", Types.text(100)).tuckedAway();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private GuaranteeLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "工作保障", "项").among("三定一统筹").section("保障", UNION, YEAR, ASPECT, ITEM)
                .section("经费", PAYER, APPROVED, RECEIVED, RECEIVED_ON, SPENT, OWN_LINE)
                .section("场所、设备、制度", AREA, QUANTITY, DOCUMENT_NO)
                .section("落实", FULFILMENT, TROUBLE, DUE_ON, RESPONSIBLE, REMARK).label(ITEM)
                .identity(UNION, YEAR, ASPECT, ITEM, PAYER).sort(YEAR, UNION, ASPECT).under(UNION)
                .rule(GuaranteeLedger::amounts).rule(GuaranteeLedger::kinds).build();
    }

    /** 支出 ≤ 到位 ≤ 核定. */
    private static List<Problem> amounts(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        for (Column<Long> column : List.of(APPROVED, RECEIVED, SPENT)) {
            if (row.get(column, 0L) < 0) {
                problems.add(Problem.block(column, column.heading() + "不能小于 0"));
            }
        }
        Long approved = row.get(APPROVED);
        long received = row.get(RECEIVED, 0L);
        long spent = row.get(SPENT, 0L);
        String item = "“" + row.get(ITEM, "") + "”";
        if (approved != null && received > approved) {
            problems.add(Problem.warn(RECEIVED, item + "到位 " + Types.money(received) + " 元，超过核定 " + Types.money(approved)
                    + " 元，请核对"));
        }
        if (spent > received) {
            problems.add(Problem.warn(SPENT, item + "支出 " + Types.money(spent) + " 元，超过到位 " + Types.money(received)
                    + " 元，请核对"));
        }
        return problems;
    }

    private static List<Problem> kinds(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        BigDecimal area = row.get(AREA);
        if (area != null && area.signum() <= 0) {
            problems.add(Problem.block(AREA, "面积应大于 0"));
        }
        boolean money = row.get(APPROVED) != null || row.get(RECEIVED) != null || row.get(SPENT) != null;
        String aspect = row.get(ASPECT, "");
        if (money && row.get(PAYER) == null) {
            problems.add(Problem.warn(PAYER, "请写明这笔经费由谁拨付"));
        }
        if (aspect.equals(MONEY) && row.get(APPROVED) == null) {
            problems.add(Problem.warn(APPROVED, "“" + row.get(ITEM, "") + "”还没有核定金额"));
        }
        return problems;
    }
}
