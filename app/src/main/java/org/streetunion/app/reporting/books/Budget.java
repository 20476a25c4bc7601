package org.streetunion.app.reporting.books;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.money.BudgetPhases;

/**
 * A book's budget of a year as it is kept.
 *
 * @param lines of accounts, by the account's row
 * @param balance of the typed lines of the balance, by name
 * @param phases how far each is, every round of it
 */
public record Budget(Map<Long, Line> lines, Map<String, Line> balance, List<Phase> phases) {
    /** Copies what it is given. */
    public Budget {
        lines = Map.copyOf(lines);
        balance = Map.copyOf(balance);
        phases = List.copyOf(phases);
    }

    /**
     * What one line says, in 分; null where nobody said.
     *
     * @param lastFinal 上年决算数
     * @param opening 年初预算数
     * @param adjustment 年中调整数
     * @param fixed 决算数 as it was passed
     * @param remark 说明
     */
    public record Line(@Nullable Long lastFinal, @Nullable Long opening, @Nullable Long adjustment, @Nullable Long fixed,
            String remark) {
        /** Nothing was said. */
        public static final Line NOTHING = new Line(null, null, null, null, "");

        /** 调整后预算数; null when nothing is planned. */
        public @Nullable Long adjusted() {
            return Amounts.sum(opening, adjustment);
        }

        private Line unadjusted() {
            return new Line(lastFinal, opening, null, fixed, remark);
        }
    }

    /**
     * How far a phase is.
     *
     * @param name 年初, 年中, 决算
     * @param round the how manyth time
     * @param state 编制, 已核定, 已上报
     * @param words meeting, day and 文号, as far as they are known
     * @param approved when it was passed; null while it was not
     */
    public record Phase(String name, int round, String state, String words, @Nullable LocalDate approved) {}

    /** As it held on a day: what was adjusted later did not hold yet. An adjustment that nobody passed has no day, and stays. */
    public Budget on(LocalDate day) {
        Optional<LocalDate> first = phases.stream().filter(phase -> phase.name().equals(BudgetPhases.ADJUSTED))
                .map(Phase::approved).filter(Objects::nonNull).min(Comparator.naturalOrder());
        if (first.filter(day::isBefore).isEmpty()) {
            return this;
        }
        Map<Long, Line> before = new HashMap<>();
        lines.forEach((account, line) -> before.put(account, line.unadjusted()));
        Map<String, Line> carried = new HashMap<>();
        balance.forEach((name, line) -> carried.put(name, line.unadjusted()));
        return new Budget(before, carried, phases);
    }

    /** A phase as it stands: its last round. */
    public Optional<Phase> phase(String name) {
        return phases.stream().filter(phase -> phase.name().equals(name)).max(Comparator.comparing(Phase::round));
    }

    /** Whether the figures of a phase may no longer change. */
    public boolean locked(String name) {
        return phase(name).filter(phase -> BudgetPhases.locked(phase.state())).isPresent();
    }

    /** What is said of an account. */
    public Line of(long account) {
        return lines.getOrDefault(account, Line.NOTHING);
    }

    /** What is said of a line of the balance. */
    public Line of(String line) {
        return balance.getOrDefault(line, Line.NOTHING);
    }

    /** Whether anything is planned. */
    public boolean planned() {
        return lines.values().stream().anyMatch(line -> line.adjusted() != null);
    }
}
