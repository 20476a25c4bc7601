package org.streetunion.app.reporting.board;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that the board is drawn from, as it was read for a day or as it would be after what is being tried.
 *
 * @param day as of which
 * @param places the zones
 * @param units the unions, by zone, community and code
 * @param cadres all cadres, also those without an arrangement
 * @param ties the arrangements that hold on the day
 * @param holes posts of this year's sheets that nobody holds
 * @param late targets behind their quarterly line; empty until they were counted
 * @param limits what is too much
 */
public record Board(LocalDate day, List<Place> places, List<Unit> units, List<Cadre> cadres, List<Tie> ties, List<Hole> holes,
        List<Late> late, Limits limits) {
    /** Copies the lists. */
    public Board {
        places = List.copyOf(places);
        units = List.copyOf(units);
        cadres = List.copyOf(cadres);
        ties = List.copyOf(ties);
        holes = List.copyOf(holes);
        late = List.copyOf(late);
    }

    /** A zone; who leads it and who works for it, empty where nobody is entered. */
    public record Place(long id, String name, String leader, String worker) {}

    /**
     * A union of the day.
     *
     * @param zone the zone it is counted in, 0 when it lies in none
     * @param members of its own in the register
     */
    public record Unit(long id, String name, String key, long zone, String community, int members) {}

    /**
     * Somebody who can be arranged for.
     *
     * @param what the offices held, street and communities first; empty for none
     * @param free whether a proposal may give unions to this person: holds an office of the street or a community and is paid
     */
    public record Cadre(long id, String name, String key, String phone, String what, boolean free) {}

    /**
     * A post of a sheet that nobody holds.
     *
     * @param row where it stands
     * @param standing 身份 that its row names; empty for none
     * @param left whether somebody held it and went: who follows gets a row of their own
     */
    public record Hole(long row, long union, int year, String post, String number, String standing, boolean left) {}

    /** A target behind its line, in words. */
    public record Late(long union, long sheet, String words) {}

    /**
     * What is too much, and what weighs how much.
     *
     * @param days a week over all unions
     * @param unions of one person
     * @param soon what ends by that day ends soon
     * @param weights of a load
     */
    public record Limits(double days, int unions, LocalDate soon, Weights weights) {}

    /** What a union, a hundred members and a day a week weigh. */
    public record Weights(double union, double hundred, double day) {
        /** The load that this makes. */
        public double of(int unions, int members, double days) {
            return union * unions + hundred * members / 100 + day * days;
        }
    }

    /** The same with other arrangements. */
    public Board arranged(List<Tie> newTies, List<Hole> newHoles) {
        return new Board(day, places, units, cadres, newTies, newHoles, late, limits);
    }

    /** The same with what is behind. */
    public Board behind(List<Late> counted) {
        return new Board(day, places, units, cadres, ties, holes, counted, limits);
    }
}
