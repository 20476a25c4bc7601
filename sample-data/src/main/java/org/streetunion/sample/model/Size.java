package org.streetunion.sample.model;

/** How large an office to invent; the two large ones follow real streets, 小港 and 丰门. */
public enum Size {
    /** A handful of everything, for quick tests. */
    SMALL,
    /** The ordinary street. */
    XIAOGANG,
    /** The largest street we know of. */
    FENGMEN;

    /** Unions in state 正常 on 30 September 2026: 独立基层工会, 联合基层工会, and federations. */
    public record Unions(int single, int joint, int federation) {
        /** All of them. */
        public int all() {
            return single + joint + federation;
        }
    }

    /** Of the single ones: founded 2025–2026; and beside them: gone, in preparation, branches. */
    public record Extras(int newborn, int gone, int preparing, int branches) {}

    /** Zones in force, 兼职副主席 and 协理员 of the street. */
    public record Cadres(int zones, int viceChairs, int assistants) {}

    /** Live unions by kind. */
    public Unions unions() {
        return switch (this) {
            case SMALL -> new Unions(6, 3, 3);
            case XIAOGANG -> new Unions(301, 42, 8);
            case FENGMEN -> new Unions(328, 6, 0);
        };
    }

    /** Unions that are new, gone, not yet there, or too low to count. */
    public Extras extras() {
        return this == SMALL ? new Extras(3, 1, 1, 1) : new Extras(21, 8, 4, 3);
    }

    /** Street staff and zones. */
    public Cadres cadres() {
        return switch (this) {
            case SMALL -> new Cadres(2, 2, 5);
            case XIAOGANG -> new Cadres(7, 4, 8);
            case FENGMEN -> new Cadres(7, 3, 6);
        };
    }

    /** Rows of 单位底册. */
    public int employers() {
        return switch (this) {
            case SMALL -> 60;
            case XIAOGANG -> 1_500;
            case FENGMEN -> 1_000;
        };
    }

    /** Rows of 会员花名册. */
    public int members() {
        return switch (this) {
            case SMALL -> 600;
            case XIAOGANG -> 45_000;
            case FENGMEN -> 166_500;
        };
    }
}
