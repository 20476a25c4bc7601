package org.streetunion.app.work.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.appraisals.AppraisalScores;
import org.streetunion.app.work.cadres.Verdicts;

/**
 * What was decided stays until 撤销审定 opens it; imports are held to it too. 罢免 and 解聘 are done, not typed: the word stands in an appraisal
 * once a post was ended that way. Of that an import of an old list is only told.
 */
public final class AppraisalGuard implements Guard {
    private static final List<Column<?>> FIXED = Stream.concat(
            Stream.of(AppraisalLedger.YEAR, AppraisalLedger.PERSON, AppraisalLedger.APPOINTMENT, AppraisalLedger.GRADE,
                    AppraisalLedger.DECIDED, AppraisalLedger.BONUS, AppraisalLedger.DEDUCTION),
            AppraisalScores.PARTS.stream().flatMap(part -> Stream.of(part.score(), part.weight()))).toList();
    private final Registers registers;
    private final boolean importing;

    /** Over these registers. */
    public AppraisalGuard(Registers registers) {
        this(registers, false);
    }

    private AppraisalGuard(Registers registers, boolean importing) {
        this.registers = registers;
        this.importing = importing;
    }

    /**
     * The columns that no act may be taken back of once it was decided, by their keys. Of whom it is says a merge of two people too, which
     * goes back.
     */
    public static Set<String> fixed() {
        return FIXED.stream().filter(column -> column.type().kind() != FieldType.Kind.REFERENCE).map(Column::key)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public Guard duringImport() {
        return new AppraisalGuard(registers, true);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        List<Problem> problems = new ArrayList<>(decided(stored, outcome).stream().toList());
        typed(stored, outcome).ifPresent(problems::add);
        return problems;
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        Set<Long> away = Arrays.stream(registers.get(AppraisalLedger.KEY).ids(Query.ALL.inTrash())).boxed()
                .collect(Collectors.toSet());
        long[] here = ids.stream().filter(id -> !away.contains(id)).mapToLong(Long::longValue).toArray();
        return registers.get(AppraisalLedger.KEY).store().rows(here).stream()
                .filter(row -> row.get(AppraisalLedger.DECIDED) != null).findFirst()
                .map(row -> words(row) + "，不能移走或撤销；要改，请打开这条考评，在“办理”里“撤销审定”，写明原因");
    }

    private Optional<Problem> decided(Row stored, Row outcome) {
        return stored.get(AppraisalLedger.DECIDED) == null
                ? Optional.empty()
                : FIXED.stream().filter(column -> !stored.agrees(outcome, column)).findFirst()
                        .map(column -> Problem.block(column, words(stored) + "，“" + column.heading()
                                + "”不能再改；要改，请先在“办理”里“撤销审定”，写明原因"));
    }

    private Optional<Problem> typed(Row stored, Row outcome) {
        String way = outcome.get(AppraisalLedger.OUTCOME, "");
        boolean typed = Verdicts.WAYS_OUT.contains(way) && !stored.agrees(outcome, AppraisalLedger.OUTCOME);
        if (!typed || outcome.get(AppraisalLedger.PERSON) == null || Verdicts.ended(registers, outcome, way).isPresent()) {
            return Optional.empty();
        }
        String sentence = "“" + way + "”不能直接填写：先填等次和审定日期并保存，再在“办理”里按考评罢免或解聘，任职会一起结束";
        return Optional.of(importing
                ? Problem.warn(AppraisalLedger.OUTCOME, sentence)
                : Problem.block(AppraisalLedger.OUTCOME, sentence));
    }

    private String words(Row row) {
        Row named = registers.get(AppraisalLedger.KEY).labelled(List.of(row)).get(0);
        return AppraisalLedger.PERSON.text(named) + row.get(AppraisalLedger.YEAR, 0) + "年考评已于 "
                + row.get(AppraisalLedger.DECIDED, LocalDate.MIN) + " 审定";
    }
}
