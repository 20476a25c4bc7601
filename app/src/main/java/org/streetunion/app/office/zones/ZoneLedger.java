package org.streetunion.app.office.zones;

import java.time.LocalDate;
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
 * 片区: a slice of the street with its leader, full-time worker and adviser (1+1+1+N), and 网格, the smaller slices below one. A union lies
 * in either; what a zone counts includes its grids.
 */
public final class ZoneLedger {
    /** 片区类型. */
    public static final CodeList KINDS = CodeList.of("片区类型", "划片", "整街一片", "行业片", ZoneLedger.GRID);
    /** The kind that lies below a zone and needs no 1+1+1 of its own. */
    public static final String GRID = "网格";

    public static final Column<String> CODE = Column.of("code", "片区编码", Types.NUMBER_TEXT).required().searchable().alias("编码",
            "片区编号");
    public static final Column<String> NAME = Column.of("name", "片区名称", Types.text(100)).required().searchable().pinyin()
            .width(24).alias("片区", "名称");
    public static final Column<String> KIND = Column.of("kind", "片区类型", Types.choice(KINDS)).required().alias("类型");
    public static final Column<Reference> PARENT = Column.of("parent", "上级片区", Types.reference("zones")).width(20).alias("所属片区");
    public static final Column<LocalDate> FOUNDED_ON = Column.of("founded_on", "成立日期", Types.DAY).alias("设立日期");
    public static final Column<LocalDate> ENDED_ON = Column.of("ended_on", "撤销日期", Types.DAY).tuckedAway();
    public static final Column<Reference> LEADER = Column.of("leader", "片区长", Types.reference("people")).searchable()
            .alias("网格长");
    public static final Column<Reference> WORKER = Column.of("worker", "专职工作者", Types.reference("people")).searchable()
            .alias("片区专职工作者");
    public static final Column<String> ADVISER = Column.of("adviser", "指导员", Types.text(100)).searchable().alias("片区指导员");
    public static final Column<Integer> UNIONS = Column.of("unions", "工会数", Types.WHOLE).computed();
    public static final Column<Integer> MEMBERS = Column.of("members", "名册会员数", Types.WHOLE).computed();
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private ZoneLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("zones", "片区", "个").among("组织")
                .section("基本情况", CODE, NAME, KIND, PARENT, FOUNDED_ON, ENDED_ON, UNIONS, MEMBERS)
                .section("1+1+1 力量", LEADER, WORKER, ADVISER, REMARK).label(NAME).identity(CODE).identity(NAME).sort(CODE)
                .tree(PARENT).lives(Lifetime.until(FOUNDED_ON, ENDED_ON))
                .rule(ZoneLedger::strength).rule(ZoneLedger::place).rule(ZoneLedger::dates).build();
    }

    private static List<Problem> strength(Row row, Grounds grounds) {
        if (GRID.equals(row.get(KIND))) {
            return List.of();
        }
        boolean whole = row.get(LEADER) != null && row.get(WORKER) != null && row.get(ADVISER) != null;
        return whole ? List.of() : List.of(Problem.warn(LEADER, "片区长、专职工作者、指导员应各有一人（1+1+1）").because("片区化工作"));
    }

    private static List<Problem> place(Row row, Grounds grounds) {
        boolean grid = GRID.equals(row.get(KIND));
        if (grid && row.get(PARENT) == null) {
            return List.of(Problem.warn(PARENT, "网格没有填上级片区，片区的工会数和会员数里就没有它"));
        }
        return !grid && row.get(PARENT) != null ? List.of(Problem.warn(PARENT, "只有网格才有上级片区，请核对片区类型")) : List.of();
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(FOUNDED_ON);
        LocalDate to = row.get(ENDED_ON);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(ENDED_ON, "撤销日期早于成立日期")) : List.of();
    }
}
