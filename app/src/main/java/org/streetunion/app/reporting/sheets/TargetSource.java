package org.streetunion.app.reporting.sheets;

/**
 * Where the completion of a target is counted: a fact of a register, for a union and everything below it in the tree.
 *
 * @param name as targets name it (完成数取自)
 * @param measure the unit it is counted in
 * @param register whose rows stand behind the number
 * @param kind how a number is made of the facts
 * @param fact the SQL's name in {@link TargetFactsStore}
 * @param base the fact it is held against, for a rate; else empty
 * @param meaning what exactly is counted, for whoever asks
 */
public record TargetSource(String name, String measure, String register, Kind kind, String fact, String base, String meaning) {
    /** How a number is made of facts. */
    public enum Kind {
        /** What happened from the first to the last day. */
        FLOW,
        /** What stands on the last day. */
        LEVEL,
        /** What stands on the last day, a thing counted once however many unions have it. */
        ONCE,
        /** What stands on the last day and did not the day before the first, a thing counted once. */
        NEWLY,
        /** What stands on the last day less what stood the day before the first. */
        GROWTH,
        /** One fact in per cent of another, on the last day. */
        RATE
    }

    /** Whether the quarters' parts are levels to be reached and not sums over the year. */
    public boolean level() {
        return kind == Kind.LEVEL || kind == Kind.ONCE || kind == Kind.RATE;
    }
}
