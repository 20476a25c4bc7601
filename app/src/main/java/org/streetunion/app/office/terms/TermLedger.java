package org.streetunion.app.office.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Parameter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;

/** 届次: the terms of each union's committee. */
public final class TermLedger {
    /** 选举方式. */
    public static final CodeList HOW = CodeList.of("选举方式", "直接选举", "间接选举", "增选", "替补");

    public static final Column<Reference> UNION = Column.of("union", "工会名称", Types.reference("unions")).required().searchable()
            .width(36).alias("所在工会",
                    "工会全称");
    public static final Column<Integer> ORDINAL = Column.of("ordinal", "届次", Types.WHOLE).required().alias("第几届");
    public static final Column<Integer> YEARS = Column.of("years", "任期年限", Types.WHOLE).alias("任期（年）", "届期");
    public static final Column<LocalDate> STARTS_ON = Column.of("starts_on", "任期起", Types.DAY).alias("本届任期起", "任期开始");
    public static final Column<LocalDate> ENDS_ON = Column.of("ends_on", "任期止", Types.DAY).alias("本届任期止", "任期届满", "应换届日期");
    public static final Column<LocalDate> ELECTED_ON = Column.of("elected_on", "选举日期", Types.DAY).alias("换届日期");
    public static final Column<String> ELECTED_HOW = Column.of("elected_how", "选举方式", Types.choice(HOW));
    public static final Column<String> REMARK = Column.of("remark", "备注", Types.PARAGRAPH).tuckedAway();

    private static final String SHORTER = "基层工会任期下限";
    private static final String LONGER = "基层工会任期上限";

    private TermLedger() {}

    /** The register's description. */
    public static Ledger ledger() {
        return Ledger.named("terms", "届次", "届").among("组织")
                .section("届次", UNION, ORDINAL, YEARS, STARTS_ON, ENDS_ON, ELECTED_ON, ELECTED_HOW, REMARK)
                .label(ORDINAL).identity(UNION, ORDINAL).sort(ENDS_ON).under(UNION).lives(Lifetime.since(STARTS_ON))
                .completion(TermLedger::complete)
                .rule(TermLedger::check)
                .build();
    }

    /** The end follows from start and length: 止 = 起 + 年限, less a day. */
    private static Row complete(Row row) {
        LocalDate from = row.get(STARTS_ON);
        Integer years = row.get(YEARS);
        return row.get(ENDS_ON) == null && from != null && years != null
                ? row.with(ENDS_ON, from.plusYears(years).minusDays(1))
                : row;
    }

    /** 工会法第十六条: three years or five. */
    private static Optional<Problem> length(int years, Grounds grounds) {
        Optional<Parameter> shorter = grounds.limit(SHORTER);
        Optional<Parameter> longer = grounds.limit(LONGER);
        if (shorter.isEmpty() || longer.isEmpty() || shorter.get().is(years) || longer.get().is(years)) {
            return Optional.empty();
        }
        return Optional.of(longer.get().problem(YEARS, "任期应为 " + shorter.get().words() + "或 " + longer.get().words()));
    }

    private static List<Problem> check(Row row, Grounds grounds) {
        List<Problem> problems = new ArrayList<>();
        LocalDate from = row.get(STARTS_ON);
        LocalDate to = row.get(ENDS_ON);
        Integer years = row.get(YEARS);
        if (years != null) {
            length(years, grounds).ifPresent(problems::add);
        }
        if (from == null || to == null) {
            problems.add(Problem.warn(from == null ? STARTS_ON : ENDS_ON, "任期起止不全，换届提醒和换届统计会漏掉它"));
        } else if (to.isBefore(from)) {
            problems.add(Problem.block(ENDS_ON, "任期止早于任期起"));
        }
        return problems;
    }
}
