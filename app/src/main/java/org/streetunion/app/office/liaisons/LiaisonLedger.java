package org.streetunion.app.office.liaisons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * 联系对象: which zone, union, firm or worker a cadre looks after (包片联系, 帮带, and the persons of 四个一), from when to when. What is looked
 * after is named by reference where a register holds it, else in words.
 */
public final class LiaisonLedger {
    /** Stable name of the register. */
    public static final String KEY = "liaisons";
    /** Looks after a zone, a union or a firm. */
    public static final String AREA = "包片联系";
    /** Helps a union along. */
    public static final String HELPED = "帮带";
    /** 四个一: one of each. */
    public static final List<String> FOUR = List.of("联系非公企业", "联系一线职工", "联系农民工", "联系困难职工");
    /** 联系方式. */
    public static final CodeList KINDS = CodeList
            .of("联系方式", AREA, HELPED, FOUR.get(0), FOUR.get(1), FOUR.get(2), FOUR.get(3)).also("包片", AREA).also("联系", AREA)
            .also("联系工会", AREA).also("联系片区", AREA).also("帮带一家", HELPED).also("帮带一家工会", HELPED).also("非公企业", FOUR.get(0))
            .also("1个非公经济组织", FOUR.get(0)).also("联系非公经济组织", FOUR.get(0)).also("一线职工", FOUR.get(1)).also("1名一线职工", FOUR.get(1))
            .also("农民工", FOUR.get(2)).also("1名农民工", FOUR.get(2)).also("困难职工", FOUR.get(3)).also("1名困难职工", FOUR.get(3));

    public static final Column<Reference> PERSON = Column.of("person", "姓名", Types.reference("people")).required().searchable()
            .width(14).alias("干部姓名", "联系人", "人员");
    public static final Column<String> KIND = Column.of("kind", "联系方式", Types.choice(KINDS)).required().searchable().alias("联系类型",
            "联系种类");
    public static final Column<Reference> ZONE = Column.of("zone", "联系片区", Types.reference("zones")).blankCounts().tab()
            .searchable()
            .width(20).alias("包片", "片区");
    public static final Column<Reference> UNION = Column.of("union", "联系工会", Types.reference("unions")).blankCounts().tab()
            .searchable()
            .width(36).alias("帮带工会", "工会名称");
    public static final Column<Reference> EMPLOYER = Column.of("employer", "联系单位", Types.reference("employers")).blankCounts()
            .tab()
            .searchable().width(32).alias("联系企业", "单位名称", "企业名称");
    public static final Column<Reference> MEMBER = Column.of("member", "联系会员", Types.reference("members")).blankCounts()
            .searchable().alias("联系职工", "职工姓名");
    public static final Column<String> OBJECT = Column.of("object", "其他对象", Types.text(100)).blankCounts().searchable().width(24)
            .alias("联系对象", "对象");
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "联系起", Types.DAY).alias("起始日期", "结对日期");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "联系止", Types.DAY).alias("截止日期");
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private LiaisonLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named(KEY, "联系对象", "条").among("人员")
                .section("谁、怎样联系", PERSON, KIND, STARTS_ON, ENDS_ON)
                .section("联系谁", ZONE, UNION, EMPLOYER, MEMBER, OBJECT, REMARK).label(KIND)
                .identity(PERSON, KIND, ZONE, UNION, EMPLOYER, MEMBER, OBJECT).sort(PERSON).under(PERSON)
                .lives(Lifetime.through(STARTS_ON, ENDS_ON)).rule(LiaisonLedger::object).rule(LiaisonLedger::dates).build();
    }

    /** What is looked after, by name; the register may name more than one thing in a row. */
    public static String object(Row row) {
        return Stream.of(ZONE, UNION, EMPLOYER, MEMBER).map(column -> column.text(row)).filter(text -> !text.isEmpty())
                .reduce((one, two) -> one + "、" + two).orElse(row.get(OBJECT, ""));
    }

    private static List<Problem> object(Row row, Grounds grounds) {
        String kind = row.get(KIND, "");
        boolean none = Stream.of(ZONE, UNION, EMPLOYER, MEMBER, OBJECT).map(column -> row.values().get(column.key()))
                .noneMatch(Objects::nonNull);
        List<Problem> problems = new ArrayList<>();
        if (none) {
            problems.add(Problem.warn(OBJECT, "请写明联系谁：选片区、工会、单位或会员，不在名册里的写在“其他对象”"));
        } else if (FOUR.indexOf(kind) > 0 && row.get(MEMBER) == null && row.get(OBJECT) == null) {
            problems.add(Problem.warn(MEMBER, "“" + kind + "”要写明是哪一位职工"));
        } else if (FOUR.indexOf(kind) == 0 && row.get(EMPLOYER) == null && row.get(OBJECT) == null) {
            problems.add(Problem.warn(EMPLOYER, "“" + kind + "”要写明是哪一家单位"));
        }
        return problems;
    }

    private static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        return from != null && to != null && to.isBefore(from) ? List.of(Problem.block(ENDS_ON, "联系止早于联系起")) : List.of();
    }
}
