package org.streetunion.reports.card.picture;

import java.util.Arrays;

/** The bytes of a picture file (jpg, png, bmp, gif) as the office holds it; not yet known to be readable. */
public final class Picture {
    private final byte[] bytes;

    private Picture(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A picture from a copy of these bytes. */
    public static Picture of(byte[] file) {
        return new Picture(Arrays.copyOf(file, file.length));
    }

    /** The file's bytes, shared within the package and never changed. */
    byte[] bytes() {
        return bytes;
    }
}
