package org.streetunion.app.work.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.board.Tie;

/** Lendings that are written together: the guard of the register sees each by itself, here a week is counted over all of them. */
final class WeekDays {
    private static final int MOST = 1_000;
    private final Registers registers;
    private final Map<Long, List<Lending>> fresh = new LinkedHashMap<>();
    private final Map<Long, LocalDate> ended = new LinkedHashMap<>();

    WeekDays(Registers registers) {
        this.registers = registers;
    }

    private record Lending(LocalDate from, LocalDate to, BigDecimal days) {
        boolean holds(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }
    }

    void add(Step.Arrange step) {
        Tie instead = step.instead();
        if (instead != null) {
            end(instead, step.term().from().minusDays(1));
        }
        Double days = step.ways().days();
        if (days != null) {
            fresh.computeIfAbsent(step.person(), any -> new ArrayList<>())
                    .add(new Lending(step.term().from(), last(step.term().to()), BigDecimal.valueOf(days)));
        }
    }

    void end(Tie tie, LocalDate last) {
        if (tie.kind() == Tie.Kind.LENT) {
            ended.put(tie.row(), last);
        }
    }

    /** Nobody has a week of more than its days; one new lending alone the register's own guard judges. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        fresh.forEach((person, theirs) -> {
            if (theirs.size() > 1) {
                List<Lending> all = new ArrayList<>(theirs);
                all.addAll(stored(person));
                theirs.stream().map(Lending::from).distinct().filter(day -> sum(all, day).compareTo(BigDecimal.valueOf(
                        SecondmentLedger.WEEK)) > 0).findFirst()
                        .ifPresent(day -> problems.add(tooMuch(person, day, sum(all, day))));
            }
        });
        return problems;
    }

    private Problem tooMuch(long person, LocalDate day, BigDecimal days) {
        String who = registers.labels("people", List.of(person)).getOrDefault(person, "");
        return Problem.block(SecondmentLedger.DAYS, who + " " + day + " 起各处合计每周 " + Types.plain(days).toPlainString()
                + " 天，一周只有 " + SecondmentLedger.WEEK + " 天，请改天数或起止");
    }

    private static BigDecimal sum(List<Lending> all, LocalDate day) {
        return all.stream().filter(each -> each.holds(day)).map(Lending::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Lending> stored(long person) {
        return registers.get(SecondmentLedger.KEY).store()
                .first(Query.ALL.and(new Filter.OneOf(SecondmentLedger.PERSON.key(), List.of(Reference.to(person)))), MOST)
                .stream()
                .map(this::lending).toList();
    }

    private Lending lending(Row row) {
        LocalDate last = ended.getOrDefault(row.id(), last(row.get(SecondmentLedger.ENDS_ON)));
        return new Lending(row.get(SecondmentLedger.STARTS_ON, LocalDate.MIN), last,
                row.get(SecondmentLedger.DAYS, BigDecimal.ZERO));
    }

    private static LocalDate last(@Nullable LocalDate to) {
        return to == null ? LocalDate.MAX : to;
    }
}
