package org.streetunion.reports.card.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held, which a JPEG file says and the platform's reader keeps to itself. */
final class ExifOrientation {
    /** The picture is stored as it has to be seen. */
    static final int UPRIGHT = 1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;

    private ExifOrientation() {}

    /** 1 to 8 in the numbering of the EXIF standard; 1 when the file is no JPEG, says nothing or breaks off. */
    static int of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < 4 || in.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (in.remaining() >= 4) {
            int marker = in.getShort() & 0xFFFF;
            int length = (in.getShort() & 0xFFFF) - 2;
            if (marker < 0xFFC0 || marker == SCAN || length < 0 || length > in.remaining()) {
                return UPRIGHT;
            }
            ByteBuffer segment = in.slice().limit(length);
            if (marker == APP1 && length > EXIF.length && segment.slice().limit(EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
                return inHeader(segment.position(EXIF.length).slice());
            }
            in.position(in.position() + length);
        }
        return UPRIGHT;
    }

    /** Looks through the first directory of a TIFF header. */
    private static int inHeader(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            for (int left = tiff.getShort(); left > 0; left--) {
                ByteBuffer entry = tiff.slice().order(tiff.order());
                if ((entry.getShort(0) & 0xFFFF) == ORIENTATION) {
                    int value = entry.getShort(8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
                tiff.position(tiff.position() + 12);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            // A picture is worth more than a note about it: cameras and phones do write broken ones.
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Whether the picture lies on its side, so that width and height change places. */
    static boolean lying(int orientation) {
        return orientation >= 5;
    }
}
