package org.streetunion.app.office.secondments;

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
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/**
 * 人员调配, the 统筹人员使用 of 三定一统筹: who is lent by whom and used by whom, for which zone, how many days a week, led and appraised by whom
 * (dossier 1 section 3.2). Whoever is lent keeps the post at home. A user that is empty is the street's union itself.
 */
public final class SecondmentLedger {
    /** Stable name of the register. */
    public static final String KEY = "secondments";
    /** 调配种类. */
    public static final CodeList KINDS = CodeList.of("调配种类", "统筹使用", "上挂", "下派", "轮值", "借调").also("统筹", "统筹使用").also("挂职", "上挂")
            .also("借用", "借调").also("派驻", "下派");
    /** 统筹主体, 考核主体. */
    public static final CodeList BODIES = CodeList.of("统筹和考核主体", "街道", "社区", "片区", "派出单位", "区总工会").also("街道总工会", "街道")
            .also("社区工会", "社区").also("社区总工会", "社区").also("区总", "区总工会");
    /** No week is longer. */
    public static final int WEEK = 7;

    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("干部姓名", "人员");
    public static final Column<String> KIND = Column.of("kind", "调配种类", Types.choice(KINDS)).required().searchable().alias("种类",
            "调配方式");
    public static final Column<Reference> LENDER = Column.of("lender", "派出工会", Types.reference("unions")).searchable().width(32);
    public static final Column<String> LENDER_NAME = Column.of("lender_name", "派出单位", Types.text(100)).searchable().width(28)
            .alias("编制单位", "原单位");
    public static final Column<Reference> USER = Column.of("user", "使用单位", Types.reference("unions")).blankCounts().tab()
            .searchable()
            .width(32).alias("使用工会", "服务单位", "借入单位");
    public static final Column<Reference> ZONE = Column.of("zone", "服务片区", Types.reference("zones")).blankCounts().tab()
            .searchable()
            .width(20).alias("片区");
    public static final Column<String> POST = Column.of("post", "承担岗位", Types.text(50)).width(16).alias("岗位", "担任职务");
    public static final Column<BigDecimal> DAYS = Column.of("days", "每周天数", Types.DECIMAL).width(10).alias("每周工作天数", "每周几天");
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "调配起", Types.DAY).blankCounts().alias("起始日期");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "调配止", Types.DAY).alias("截止日期");
    public static final Column<String> LED_BY = Column.of("led_by", "统筹主体", Types.choice(BODIES)).width(12);
    public static final Column<String> APPRAISED_BY = Column.of("appraised_by", "考核主体", Types.choice(BODIES)).width(12);
    public static final Column<Boolean> ALSO_ELSEWHERE = Column.of("also_elsewhere", "兼任其他群团", Types.YES_NO).tuckedAway()
            .alias("是否兼任其他群团");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private SecondmentLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "人员调配", "条").among("人员")
                .section("谁、从哪里到哪里", PERSON, KIND, LENDER, LENDER_NAME, USER, ZONE, POST)
                .section("多少、多久", DAYS, STARTS_ON, ENDS_ON)
                .section("谁来管", LED_BY, APPRAISED_BY, ALSO_ELSEWHERE, REMARK).label(KIND)
                .identity(PERSON, KIND, USER, ZONE, STARTS_ON).sort(PERSON).under(PERSON)
                .lives(Lifetime.through(STARTS_ON, ENDS_ON)).rule(SecondmentLedger::days).rule(SecondmentLedger::dates)
                .rule(SecondmentLedger::units).build();
    }

    /** Whether a lending holds on some day of a year. */
    public static boolean during(Row row, int year) {
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }

    private static List<Problem> days(Row row, Grounds grounds) {
        BigDecimal days = row.get(DAYS);
        if (days == null) {
            return List.of(Problem.warn(DAYS, "没有写每周天数，每人合计天数会少算"));
        }
        boolean possible = days.signum() >= 0 && days.compareTo(BigDecimal.valueOf(WEEK)) <= 0;
        return possible ? List.of() : List.of(Problem.block(DAYS, "每周天数应在 0 到 " + WEEK + " 之间"));
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(ENDS_ON, "调配止早于调配起")) : List.of();
    }

    private static List<Problem> units(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        Reference lender = row.get(LENDER);
        if (lender != null && lender.equals(row.get(USER))) {
            problems.add(Problem.warn(USER, "派出和使用是同一家工会，请核对"));
        }
        if (row.get(USER) == null && row.get(ZONE) == null && List.of("下派", "轮值").contains(row.get(KIND, ""))) {
            problems.add(Problem.warn(USER, "“" + row.get(KIND) + "”要写明到哪家工会或哪个片区"));
        }
        return problems;
    }
}
