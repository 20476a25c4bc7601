package org.streetunion.sample.expected;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.streetunion.sample.model.Member;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;

/** Flows: what happened within a quarter (14, 15, 29 to 33). */
final class Flows {
    private Flows() {}

    static Map<String, ToIntFunction<Quarter>> of(Office office) {
        Map<String, ToIntFunction<Quarter>> flows = new TreeMap<>();
        flows.put("14", quarter -> (int) office.organisation().unions().stream()
                .filter(u -> u.counts() && u.founded() != null && quarter.holds(u.founded())).count());
        flows.put("15", quarter -> (int) office.organisation().unions().stream()
                .filter(u -> u.gone() && quarter.holds(u.state().date())).count());
        flows.put("29", quarter -> members(office, m -> m.joinedIn(quarter)));
        flows.put("30", quarter -> members(office, m -> m.change().in(quarter, "转入")));
        flows.put("31", quarter -> members(office, m -> m.change().in(quarter, "转出")));
        flows.put("32", quarter -> members(office, m -> m.change().in(quarter, "保留")));
        flows.put("33", quarter -> members(office, m -> m.change().in(quarter, "退会") || m.change().in(quarter, "除名")));
        return flows;
    }

    private static int members(Office office, Predicate<Member> wanted) {
        return (int) office.members().stream().filter(wanted).count();
    }
}
