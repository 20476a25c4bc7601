package org.streetunion.app.office.claims;

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

/** 项目认领: a project in the hands of a cadre or of a union, until it is accepted (dossier 1 section 6.13). */
public final class ClaimLedger {
    /** The ledger's key. */
    public static final String KEY = "claims";
    /** A cadre answers for a project. */
    public static final String BY_CADRE = "包干认领";
    /** A union takes a project from the menu. */
    public static final String FROM_MENU = "菜单式认领";
    /** An enterprise's union takes one by itself. */
    public static final String BY_ONE = "个体认领";
    /** 认领方式. */
    public static final CodeList WAYS = CodeList.of("认领方式", BY_CADRE, FROM_MENU, BY_ONE).also("包干", BY_CADRE)
            .also("菜单认领", FROM_MENU)
            .also("菜单式", FROM_MENU).also("个体", BY_ONE);
    /** The most points an acceptance gives. */
    public static final int MOST_POINTS = 100;

    public static final Column<Reference> PROJECT = Column.of("project", "项目", Types.reference("projects")).required()
            .searchable().width(36).alias("项目名称", "项目编号");
    public static final Column<String> WAY = Column.of("way", "认领方式", Types.choice(WAYS)).required();
    public static final Column<Reference> PERSON = Column.of("person", "认领人", Types.reference("people")).blankCounts().tab()
            .searchable().width(14).alias("认领干部");
    public static final Column<Reference> UNION = Column.of("union", "认领工会", Types.reference("unions")).blankCounts().tab()
            .searchable().width(36).alias("认领单位");
    public static final Column<LocalDate> CLAIMED_ON = Column.of("claimed_on", "认领日期", Types.DAY).required();
    public static final Column<String> GOAL = Column.of("goal", "目标", Types.text(400)).width(28).alias("认领目标");
    public static final Column<LocalDate> DUE_ON = Column.of("due_on", "计划完成", Types.DAY).alias("计划完成日期");
    public static final Column<LocalDate> DONE_ON = Column.of("done_on", "实际完成", Types.DAY).alias("实际完成日期");
    public static final Column<String> STATE = Column.of("state", "进展", Types.text(10)).computed().width(10);
    public static final Column<LocalDate> ACCEPTED_ON = Column.of("accepted_on", "验收日期", Types.DAY);
    public static final Column<String> OPINION = Column.of("opinion", "验收意见", Types.text(400)).width(28);
    public static final Column<Integer> POINTS = Column.of("points", "验收得分", Types.WHOLE).alias("得分");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ClaimLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "项目认领", "条").among("项目与清单")
                .section("谁认领什么", PROJECT, WAY, PERSON, UNION, CLAIMED_ON, GOAL, DUE_ON)
                .section("完成与验收", DONE_ON, STATE, ACCEPTED_ON, OPINION, POINTS, REMARK).label(PROJECT)
                .identity(PROJECT, UNION, PERSON).sort(CLAIMED_ON).under(PROJECT).completion(ClaimLedger::completed)
                .rule(ClaimLedger::whole)
                .rule(ClaimLedger::dates).rule(ClaimLedger::points).build();
    }

    /** What was accepted was done by then; the day it was done is often not written down. */
    private static Row completed(Row row) {
        LocalDate accepted = row.get(ACCEPTED_ON);
        return accepted == null || row.get(DONE_ON) != null ? row : row.with(DONE_ON, accepted);
    }

    private static List<Problem> whole(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        if (row.get(PERSON) == null && row.get(UNION) == null) {
            problems.add(Problem.warn(PERSON, "没有写谁认领的，请填认领人或认领工会"));
        } else if (BY_CADRE.equals(row.get(WAY)) && row.get(PERSON) == null) {
            problems.add(Problem.warn(PERSON, "包干认领由干部认领，请填认领人"));
        } else if (!BY_CADRE.equals(row.get(WAY)) && row.get(UNION) == null) {
            problems.add(Problem.warn(UNION, row.get(WAY) + "由工会认领，请填认领工会"));
        }
        if (row.get(GOAL) == null) {
            problems.add(Problem.warn(GOAL, "还没有写目标，验收时没有依据"));
        }
        if (row.get(DUE_ON) == null) {
            problems.add(Problem.warn(DUE_ON, "还没有计划完成日期，到期不会提醒"));
        }
        return problems;
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate claimed = row.get(CLAIMED_ON);
        List<Problem> problems = new ArrayList<>();
        for (Column<LocalDate> column : List.of(DUE_ON, DONE_ON, ACCEPTED_ON)) {
            LocalDate day = row.get(column);
            if (claimed != null && day != null && day.isBefore(claimed)) {
                problems.add(Problem.block(column, column.heading() + " " + day + " 早于认领日期 " + claimed));
            }
        }
        return problems;
    }

    private static List<Problem> points(Row row, Grounds grounds) {
        Integer points = row.get(POINTS);
        if (points != null && points > MOST_POINTS) {
            return List.of(Problem.block(POINTS, "验收得分是 0 到 100 分，不能是 " + points));
        }
        boolean accepted = row.get(ACCEPTED_ON) != null;
        if (accepted && (points == null || row.get(OPINION) == null)) {
            return List.of(Problem.warn(POINTS, "验收了，请补上验收意见和得分"));
        }
        return points != null && !accepted ? List.of(Problem.warn(ACCEPTED_ON, "有得分，还没有验收日期")) : List.of();
    }
}
