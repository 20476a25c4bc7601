package org.streetunion.sample;

import org.streetunion.sample.make.Offices;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Size;

/** The door to the module: one seed, one office. */
public final class SampleOffice {
    private SampleOffice() {}

    /** Invents a whole street office; the same size and seed always give the same one. */
    public static Office generate(Size size, long seed) {
        return Offices.invent(size, seed);
    }
}
