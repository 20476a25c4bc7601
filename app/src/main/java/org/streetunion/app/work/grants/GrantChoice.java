package org.streetunion.app.work.grants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which unions take part in a plan, ticked one by one in what was reckoned for all that could. */
public final class GrantChoice {
    private final Map<Long, Boolean> said = new HashMap<>();
    private boolean others;

    private GrantChoice(List<Long> unions) {
        others = unions.isEmpty();
        unions.forEach(union -> said.put(union, true));
    }

    /** These unions; all when none are named. */
    public static GrantChoice of(List<Long> unions) {
        return new GrantChoice(unions);
    }

    /** As it is now, whatever is ticked later. */
    public GrantChoice copy() {
        GrantChoice copy = new GrantChoice(List.of());
        copy.said.putAll(said);
        copy.others = others;
        return copy;
    }

    /** Whether a union takes part. */
    public boolean takes(long union) {
        return said.getOrDefault(union, others);
    }

    /** A union is to take part, or not. */
    public void take(long union, boolean takes) {
        said.put(union, takes);
    }

    /** All are to take part, or none. */
    public void all(boolean takes) {
        said.clear();
        others = takes;
    }

    /** The plan for those that take part, of all that could; empty when nobody does. */
    public Optional<GrantPlan> of(GrantPlan plan, GrantPlan.Preview reckoned) {
        List<Long> taking = reckoned.lines().stream().map(GrantPlan.Line::union).filter(this::takes).toList();
        if (taking.isEmpty() && !reckoned.lines().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(plan.among(taking.size() == reckoned.lines().size() ? List.of() : taking));
    }

    /** How many were named that have nothing of what is counted, or are no such unions. */
    public long wanting(GrantPlan.Preview reckoned) {
        List<Long> could = reckoned.lines().stream().map(GrantPlan.Line::union).toList();
        return said.entrySet().stream().filter(Map.Entry::getValue).filter(union -> !could.contains(union.getKey())).count();
    }
}
