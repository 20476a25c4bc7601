package org.streetunion.sample.expected;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.streetunion.sample.model.Appointment;
import org.streetunion.sample.model.Cadre;
import org.streetunion.sample.model.Office;

/** Stocks 40 to 46: persons, not posts. */
final class CadreStocks {
    private final List<Appointment> appointments;
    private final Map<String, Integer> index = new HashMap<>();

    CadreStocks(Office office) {
        this.appointments = office.staff().appointments();
        for (Cadre cadre : office.staff().cadres()) {
            index.put(cadre.person().name(), index.size());
        }
    }

    void addTo(Map<String, Measure> stocks) {
        Predicate<Appointment> chair = a -> a.post().equals("主席") && !a.level().equals("街道");
        stocks.put("40", persons(a -> a.kind().equals("专职")));
        stocks.put("41",
                persons(a -> List.of("副主席", "常务副主席").contains(a.post()) && a.kind().equals("兼职") && a.level().equals("街道")));
        stocks.put("42", persons(a -> a.post().equals("协理员") && a.level().equals("街道")));
        stocks.put("43", persons(a -> a.post().equals("社会化工会工作者")));
        stocks.put("44", persons(chair));
        stocks.put("45", persons(chair.and(a -> a.kind().equals("专职"))));
        stocks.put("46", persons(chair.and(a -> a.cadre().person().female())));
    }

    private Measure persons(Predicate<Appointment> wanted) {
        return quarter -> {
            int[] counted = new int[index.size()];
            for (Appointment appointment : appointments) {
                if (appointment.on(quarter.last()) && wanted.test(appointment)) {
                    counted[index.getOrDefault(appointment.cadre().person().name(), 0)] = 1;
                }
            }
            return counted;
        };
    }
}
