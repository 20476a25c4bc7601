package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.claims.ClaimLedger;
import org.streetunion.app.office.stars.StarLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.work.Office;

/** How much of the basis each union has on a day. */
final class GrantWeights {
    private static final int MOST = 100_000;
    private static final Map<String, Long> STARS = Map.of("三星", 3L, "四星", 4L, "五星", 5L);
    private final Office office;

    GrantWeights(Office office) {
        this.office = office;
    }

    /** The unions that may take part, each with its number; where that is what is owed to them, as it was reckoned. */
    List<QuotaWeights.Taker> of(GrantPlan plan, OwedToUnions.Reckoned owed) {
        boolean members = plan.basis() == GrantBasis.MEMBERS;
        List<QuotaWeights.Taker> takers = new QuotaWeights(office.database().sql()).of(plan.among(),
                members ? QuotaWeights.By.MEMBERS : QuotaWeights.By.EVENLY, plan.day());
        Map<Long, Long> counted = switch (plan.basis()) {
            case STARS -> stars(office.registers(), plan.day());
            case CLAIMS -> claims(office.registers(), plan);
            case OWED, PREPARED -> owed.owed();
            default -> Map.of();
        };
        boolean own = members || plan.basis() == GrantBasis.EVENLY;
        return takers.stream().filter(taker -> plan.unions().isEmpty() || plan.unions().contains(taker.union()))
                .map(taker -> own
                        ? taker
                        : new QuotaWeights.Taker(taker.union(), taker.name(), counted.getOrDefault(taker.union(), 0L)))
                .toList();
    }

    private static Map<Long, Long> stars(Registers registers, LocalDate day) {
        Query given = Query.ALL.and(new Filter.Between(StarLedger.DECIDED_ON.key(), null, day));
        Map<Long, Long> stars = new HashMap<>();
        registers.get(StarLedger.KEY).store().first(given, MOST).stream()
                .sorted(Comparator.comparing((Row row) -> row.get(StarLedger.DECIDED_ON, LocalDate.MIN)).thenComparing(Row::id))
                .forEach(row -> union(row.get(StarLedger.UNION), union -> stars.put(union,
                        StarLedger.CANCELLED.equals(row.get(StarLedger.KIND))
                                ? 0L
                                : STARS.getOrDefault(row.get(StarLedger.STAR, ""), 0L))));
        return stars;
    }

    private static Map<Long, Long> claims(Registers registers, GrantPlan plan) {
        Query accepted = Query.ALL
                .and(new Filter.Between(ClaimLedger.ACCEPTED_ON.key(), plan.day().withDayOfYear(1), plan.day()));
        Reference project = plan.what().project();
        Query wanted = project == null ? accepted : accepted.and(new Filter.OneOf(ClaimLedger.PROJECT.key(), List.of(project)));
        Map<Long, Long> claims = new HashMap<>();
        registers.get(ClaimLedger.KEY).store().first(wanted, MOST)
                .forEach(row -> union(row.get(ClaimLedger.UNION), union -> claims.merge(union, 1L, Long::sum)));
        return claims;
    }

    private static void union(@org.jspecify.annotations.Nullable Reference named, java.util.function.LongConsumer take) {
        if (named != null) {
            take.accept(named.id());
        }
    }
}
