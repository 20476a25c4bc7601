package org.streetunion.sample.expected;

import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.Quarter;

/** A stock at a quarter's end, thing by thing (one element per union, employer, person …); null where nothing was reported. */
@FunctionalInterface
interface Measure {
    int @Nullable [] at(Quarter quarter);
}
