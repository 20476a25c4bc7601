package org.streetunion.sample.expected;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.CadreWork;

/** Flows 47 and 48 from the cadres' duty record; null where nobody kept one. */
final class WorkFlows {
    private final List<CadreWork.Duty> duties;

    WorkFlows(CadreWork work) {
        this.duties = work.duties();
    }

    /** Trainings; one that goes on from the day before is the same. */
    @Nullable
    Integer trainings(LocalDate from, LocalDate to) {
        List<CadreWork.Duty> kept = between(from, to);
        return kept.isEmpty() ? null : (int) kept.stream().filter(WorkFlows::training).filter(duty -> !goesOn(duty)).count();
    }

    /** Unions at work on the last day that somebody went to see, each once. */
    @Nullable
    Integer visited(LocalDate from, LocalDate to) {
        List<CadreWork.Duty> kept = between(from, to);
        Set<Integer> unions = new HashSet<>();
        kept.stream().filter(duty -> duty.kind().equals("走访") && duty.union().liveOn(to))
                .forEach(duty -> unions.add(duty.union().seq()));
        return kept.isEmpty() ? null : unions.size();
    }

    private static boolean training(CadreWork.Duty duty) {
        return duty.kind().equals("培训");
    }

    private boolean goesOn(CadreWork.Duty duty) {
        return duties.stream().anyMatch(other -> training(other) && other.cadre().equals(duty.cadre())
                && other.content().equals(duty.content()) && other.day().plusDays(1).equals(duty.day()));
    }

    private List<CadreWork.Duty> between(LocalDate from, LocalDate to) {
        return duties.stream().filter(duty -> !duty.day().isBefore(from) && !duty.day().isAfter(to)).toList();
    }
}
