package org.streetunion.sample.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.organisation.Union;
import org.streetunion.sample.model.organisation.Zone;

/** What the street's part-time cadres did in a quarter, and whom they look after. */
public record CadreWork(List<Duty> duties, List<Tie> ties) {
    /** One line of the duty record; {@code item} is one of the yearly five or empty, {@code tenths} of a working day. */
    public record Duty(Cadre cadre, LocalDate day, String kind, Union union, String content, int hours, int tenths,
            String item) {}

    /** Whom somebody looks after; one of zone, union and object is said. */
    public record Tie(Cadre cadre, String kind, @Nullable Zone zone, @Nullable Union union, String object) {}
}
