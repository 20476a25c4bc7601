package org.streetunion.app.office.headcounts;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 人数季报: what a union reports for a quarter, per employer it covers or as its own total (no employer named). */
public final class HeadcountLedger {
    public static final Column<Quarter> QUARTER = Column.of("quarter", "季度", Types.QUARTER).required().alias("报告期", "所属季度");
    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所在工会",
                    "工会全称");
    public static final Column<Reference> EMPLOYER = Column.of("employer", "单位名称", Types.reference("employers")).blankCounts()
            .searchable().width(32)
            .alias("涵盖单位名称");
    public static final Column<Integer> WORKERS = Column.of("workers", "职工人数", Types.WHOLE).alias("职工总数", "职工数");
    public static final Column<Integer> WOMEN = Column.of("women", "女职工", Types.WHOLE).alias("女职工数", "女职工人数");
    public static final Column<Integer> MIGRANTS = Column.of("migrants", "农民工", Types.WHOLE).alias("农民工数", "农民工人数");
    public static final Column<Integer> NEW_FORM = Column.of("new_form", "新就业形态劳动者", Types.WHOLE).alias("新业态人数", "新就业形态人数");
    public static final Column<Integer> HARDSHIP = Column.of("hardship", "困难职工", Types.WHOLE).tuckedAway().alias("困难职工数",
            "困难职工人数");
    public static final Column<Integer> MEMBERS = Column.of("members", "会员人数", Types.WHOLE).alias("会员总数", "会员数");
    public static final Column<Integer> WOMEN_MEMBERS = Column.of("women_members", "女会员", Types.WHOLE).alias("女会员数", "女会员人数");
    public static final Column<Integer> MIGRANT_MEMBERS = Column.of("migrant_members", "农民工会员", Types.WHOLE).alias("农民工会员数");
    public static final Column<Integer> NEW_FORM_MEMBERS = Column.of("new_form_members", "新就业形态会员", Types.WHOLE).alias("新业态会员",
            "新就业形态会员数");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private HeadcountLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("headcounts", "人数季报", "条").among("报数").section("哪一季、哪家工会", QUARTER, UNION, EMPLOYER)
                .section("职工", WORKERS, WOMEN, MIGRANTS, NEW_FORM, HARDSHIP)
                .section("会员", MEMBERS, WOMEN_MEMBERS, MIGRANT_MEMBERS, NEW_FORM_MEMBERS, REMARK).label(QUARTER)
                .identity(QUARTER, UNION, EMPLOYER).sort(QUARTER).under(UNION).rule(HeadcountLedger::parts)
                .rule(HeadcountLedger::notAhead)
                .build();
    }

    private static List<Problem> parts(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        for (Column<Integer> part : List.of(WOMEN, MIGRANTS, NEW_FORM, HARDSHIP)) {
            within(row, part, WORKERS, problems);
        }
        for (Column<Integer> part : List.of(WOMEN_MEMBERS, MIGRANT_MEMBERS, NEW_FORM_MEMBERS)) {
            within(row, part, MEMBERS, problems);
        }
        Integer workers = row.get(WORKERS);
        Integer members = row.get(MEMBERS);
        if (workers != null && members != null && members > workers) {
            problems.add(Problem.warn(MEMBERS, "会员人数多于职工人数，请核对"));
        }
        return problems;
    }

    private static void within(Row row, Column<Integer> part, Column<Integer> whole, List<Problem> problems) {
        Integer some = row.get(part);
        Integer all = row.get(whole);
        if (some != null && all != null && some > all) {
            problems.add(Problem.block(part, part.heading() + "（" + some + "）多于" + whole.heading() + "（" + all + "）"));
        }
    }

    private static List<Problem> notAhead(Row row, Grounds grounds) {
        Quarter quarter = row.get(QUARTER);
        return quarter != null && quarter.first().isAfter(grounds.today())
                ? List.of(Problem.block(QUARTER, quarter.words() + "还没有开始"))
                : List.of();
    }
}
