package org.streetunion.sample.make.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.sample.make.draw.Words;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.model.organisation.Zone;

/** The 片区: the street was one until 2026, then it was divided. */
public final class Zones {
    private static final List<String> ORDINALS = Words.characters("一二三四五六七八九");
    private static final LocalDate DIVIDED = LocalDate.of(2026, 1, 1);

    private Zones() {}

    /** The zone a place lies in. */
    static String of(Place place, int zones) {
        return name(place.seq() % zones);
    }

    /** The zone of unions that follow a trade and not a place. */
    static String ofTrades(int zones) {
        return name(zones - 1);
    }

    /** The zones in force, each with one of the chiefs and workers, and the one that was divided. */
    public static List<Zone> invent(int count, List<String> chiefs, List<String> workers) {
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone("PQ00", "整街片区", "整街一片", LocalDate.of(2024, 3, 1), DIVIDED, staff(0, chiefs, workers)));
        for (int i = 0; i < count; i++) {
            boolean trade = count > 2 && i == count - 1;
            LocalDate from = trade ? LocalDate.of(2026, 7, 15) : DIVIDED;
            zones.add(new Zone("PQ0" + (i + 1), name(i), trade ? "行业片" : "划片", from, null, staff(i, chiefs, workers)));
        }
        return List.copyOf(zones);
    }

    private static Zone.Staff staff(int index, List<String> chiefs, List<String> workers) {
        return new Zone.Staff(chiefs.get(index % chiefs.size()), workers.get(index % workers.size()),
                "练习区总工会指导员" + (index + 1) + "号");
    }

    private static String name(int index) {
        return "第" + ORDINALS.get(index) + "片区";
    }
}
