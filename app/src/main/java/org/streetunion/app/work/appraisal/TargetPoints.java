package org.streetunion.app.work.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

/** Points that a person earned by the year's targets; whoever keeps targets plugs in here. */
@FunctionalInterface
public interface TargetPoints {
    /** 0 to 100, empty where there is no target. */
    Optional<BigDecimal> of(long person, int year);

    /** What they are made of, in words; empty where there is nothing to say. */
    default String how(long person, int year) {
        return "";
    }
}
