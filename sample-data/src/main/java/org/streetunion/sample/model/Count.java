package org.streetunion.sample.model;

/** The eight figures of a headcount, in the order of report codes 20 to 27. */
public record Count(People workers, People members) {
    /** Nobody. */
    public static final Count NONE = new Count(new People(0, 0, 0, 0), new People(0, 0, 0, 0));

    /** All, and of these 女, 农民工 and 新就业形态. */
    public record People(int all, int women, int migrants, int gig) {
        /** Both together. */
        public People plus(People other) {
            return new People(all + other.all, women + other.women, migrants + other.migrants, gig + other.gig);
        }

        int at(int index) {
            return switch (index) {
                case 0 -> all;
                case 1 -> women;
                case 2 -> migrants;
                default -> gig;
            };
        }
    }

    /** Both together. */
    public Count plus(Count other) {
        return new Count(workers.plus(other.workers), members.plus(other.members));
    }

    /** The figure behind a report code, 20 to 27. */
    public int at(int code) {
        return code < 24 ? workers.at(code - 20) : members.at(code - 24);
    }
}
