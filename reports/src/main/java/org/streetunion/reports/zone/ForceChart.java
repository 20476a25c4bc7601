package org.streetunion.reports.zone;

import java.util.List;

/**
 * A 力量联络图.
 *
 * @param title of the whole sheet
 * @param subtitle office and day
 * @param zones in the order in which they stand
 */
public record ForceChart(String title, String subtitle, List<Zone> zones) {
    /** Copies the list. */
    public ForceChart {
        zones = List.copyOf(zones);
    }

    /**
     * One zone.
     *
     * @param name of the zone
     * @param size how large it is, in words
     * @param leading 片区长, 专职工作者, 指导员; one without a name stands as a gap
     * @param helpers the N, each on a line
     * @param grids each on a line: its name as the role, who is in charge, its size as the unit
     */
    public record Zone(String name, String size, List<Contact> leading, List<Contact> helpers, List<Contact> grids) {
        /** Copies the lists. */
        public Zone {
            leading = List.copyOf(leading);
            helpers = List.copyOf(helpers);
            grids = List.copyOf(grids);
        }
    }

    /** Somebody to call; what is not known is empty. The unit is left out where there is little room. */
    public record Contact(String role, String name, String unit, String phone) {
        /** Without a unit. */
        public Contact(String role, String name, String phone) {
            this(role, name, "", phone);
        }
    }
}
