package org.streetunion.sample;

import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Size;

/** Offices that several tests look at; they are immutable. */
public final class Samples {
    /** A handful of everything. */
    public static final Office SMALL = SampleOffice.generate(Size.SMALL, 1);
    /** The ordinary street. */
    public static final Office STREET = SampleOffice.generate(Size.XIAOGANG, 1);

    private Samples() {}
}
