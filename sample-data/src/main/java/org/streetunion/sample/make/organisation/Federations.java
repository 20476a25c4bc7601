package org.streetunion.sample.make.organisation;

import java.util.List;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.organisation.Place;
import org.streetunion.sample.model.organisation.Union.Kind;

/** The 总工会 and 工会联合会 between street and base: the last one follows a trade, of eight the seventh a park, the others places. */
final class Federations {
    private static final Kind GENERAL = new Kind("联合基层工会", "总工会", "社区总工会");
    private static final Kind FEDERATION = new Kind("联合基层工会", "工会联合会", "社区工会联合会");
    private static final Kind TRADE = new Kind("行业工会", "工会联合会", "行业");
    private static final Kind PARK = new Kind("园区工会", "工会联合会", "园区");

    private final List<Place> places;
    private final Size size;
    private final int local;

    Federations(List<Place> places, Size size) {
        this.places = places;
        this.size = size;
        int count = size.unions().federation();
        this.local = count == 0 ? 0 : count > 4 ? count - 2 : count - 1;
    }

    /** What the federation with this index is called, what it is and where it sits. */
    Plan plan(int index) {
        int zones = size.cadres().zones();
        Place place = places.get(index % places.size());
        if (index == size.unions().federation() - 1) {
            return new Plan("五金模具行业工会联合会", TRADE, Zones.ofTrades(zones), place);
        }
        if (index >= local) {
            return new Plan("滨港工业园区工会联合会", PARK, Zones.of(place, zones), place);
        }
        boolean general = index < (local + 1) / 2;
        return new Plan(name(index), general ? GENERAL : FEDERATION, Zones.of(place, zones), place);
    }

    /** The union above those of a place; blank where that is the street itself. */
    String over(Place place) {
        return local == 0 || place.seq() % (local + 1) == local ? "" : name(place.seq() % (local + 1));
    }

    private String name(int index) {
        return places.get(index).name() + (index < (local + 1) / 2 ? "总工会" : "工会联合会");
    }

    /** A federation to be. */
    record Plan(String name, Kind kind, String zone, Place place) {}
}
