package org.streetunion.sample.expected;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.streetunion.sample.model.CadreWork;

/** What a program has to make of the part-time cadres' workbooks, counted line by line. */
public final class ExpectedWork {
    private ExpectedWork() {}

    /** Of one cadre: duties in the quarter, tenths of working days in September, and how many of the yearly five are there. */
    public record Sum(int duties, int september, int items) {}

    /** By name. */
    public static Map<String, Sum> of(CadreWork work) {
        Map<String, Sum> sums = new LinkedHashMap<>();
        Map<String, Set<String>> items = new LinkedHashMap<>();
        for (CadreWork.Duty duty : work.duties()) {
            String name = duty.cadre().person().name();
            Set<String> seen = items.computeIfAbsent(name, any -> new LinkedHashSet<>());
            if (!duty.item().isEmpty()) {
                seen.add(duty.item());
            }
            Sum before = sums.getOrDefault(name, new Sum(0, 0, 0));
            int days = duty.day().getMonthValue() == 9 ? duty.tenths() : 0;
            sums.put(name, new Sum(before.duties() + 1, before.september() + days, seen.size()));
        }
        return sums;
    }
}
