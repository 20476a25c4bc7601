package org.streetunion.app.office.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** What is recorded of a meeting of members or delegates wherever one is: who was to come, who came, and how many are to be elected. */
public final class MeetingFacts {
    /** 大会形式. */
    public static final CodeList FORMS = CodeList.of("大会形式", "会员大会", "会员代表大会").also("代表大会", "会员代表大会");
    /** 选举方式. */
    public static final CodeList HOW = CodeList.of("换届选举方式", "直接选举", "间接选举").also("直选", "直接选举");
    /** 机构, the largest first. */
    public static final CodeList BODIES = CodeList.of("班子机构", "代表", "委员", "常委", "经审委员", "女职工委员").also("会员代表", "代表")
            .also("工会委员", "委员").also("委员会委员", "委员").also("常务委员", "常委").also("经费审查委员", "经审委员").also("女职委委员", "女职工委员")
            .also("女职工委员会委员", "女职工委员");
    /** 职务 in a body. */
    public static final CodeList DUTIES = CodeList.of("班子职务", "主席", "常务副主席", "副主席", "经审主任", "女职工委员会主任").also("工会主席", "主席")
            .also("经审会主任", "经审主任").also("女职委主任", "女职工委员会主任");
    /** 专兼挂聘, as in the register of posts. */
    public static final CodeList STATUSES = CodeList.of("专兼挂聘", "专职", "兼职", "挂职", "聘任").also("专", "专职").also("兼", "兼职")
            .also("挂", "挂职").also("聘", "聘任").also("聘用", "聘任");
    /** 办理状态 of a file. */
    public static final CodeList FILE_STATES = CodeList.of("办理状态", "办理中", "已办结", "中止").also("办结", "已办结").also("完成", "已办结");
    /** 办理状态 of a file that is worked on. */
    public static final String OPEN = "办理中";
    /** 办理状态 of a file whose deed was done. */
    public static final String CLOSED = "已办结";

    public static final Column<String> FORM = Column.of("meeting_form", "大会形式", Types.choice(FORMS));
    public static final Column<String> ELECTED_HOW = Column.of("elected_how", "选举方式", Types.choice(HOW));
    public static final Column<Integer> ENTITLED = Column.of("entitled", "应到人数", Types.WHOLE).alias("应到");
    public static final Column<Integer> PRESENT = Column.of("present", "实到人数", Types.WHOLE).alias("实到");
    public static final Column<Integer> SEATS = Column.of("seats", "委员应选人数", Types.WHOLE).alias("委员应选");
    public static final Column<Integer> CANDIDATES = Column.of("candidates", "委员候选人数", Types.WHOLE).alias("委员候选");

    private static final String QUORUM = "到会比例下限";
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private MeetingFacts() {}

    /** Whether enough came; more than were to come is nonsense. */
    public static List<Problem> attendance(Row row, Grounds grounds) {
        Integer entitled = row.get(ENTITLED);
        Integer present = row.get(PRESENT);
        List<Problem> problems = new ArrayList<>();
        if (entitled != null && present != null && present > entitled) {
            problems.add(Problem.block(PRESENT, "实到 " + present + " 人多于应到 " + entitled + " 人，请核对"));
        } else if (entitled != null && present != null && entitled > 0) {
            grounds.limit(QUORUM).filter(least -> below(present, entitled, least.amount())).ifPresent(least -> problems
                    .add(least.problem(PRESENT, "实到 " + present + " 人，不到应到 " + entitled + " 人的 " + least.words())));
        }
        return problems;
    }

    /** Whether a share stays below a percentage, compared as whole hundredths of a person: two thirds are kept to four places. */
    public static boolean below(long part, long whole, @Nullable BigDecimal percent) {
        return percent != null && BigDecimal.valueOf(part).multiply(PERCENT)
                .compareTo(percent.multiply(BigDecimal.valueOf(whole)).setScale(0, java.math.RoundingMode.DOWN)) < 0;
    }

    /** Each duty belongs to its body. */
    public static List<Problem> duty(Row row, Column<String> of, Column<String> held) {
        String duty = row.get(held);
        String body = row.get(of, "");
        boolean fits = duty == null || switch (duty) {
            case "经审主任" -> body.equals("经审委员");
            case "女职工委员会主任" -> body.equals("女职工委员");
            default -> body.equals("委员") || body.equals("常委");
        };
        return fits ? List.of() : List.of(Problem.warn(held, "“" + duty + "”一般不登记在“" + body + "”里，请核对机构和职务"));
    }

    /** Fewer candidates than seats elect nobody to the rest. */
    public static List<Problem> candidates(Row row, Column<Integer> seats, Column<Integer> candidates) {
        Integer wanted = row.get(seats);
        Integer named = row.get(candidates);
        return wanted != null && named != null && named < wanted
                ? List.of(Problem.warn(candidates, "候选 " + named + " 人，少于应选 " + wanted + " 人"))
                : List.of();
    }
}
