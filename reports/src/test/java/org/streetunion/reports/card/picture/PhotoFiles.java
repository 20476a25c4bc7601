package org.streetunion.reports.card.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEG files as cameras and print shops make them. */
final class PhotoFiles {
    private static final int SIDE = 80;

    private PhotoFiles() {}

    /** A picture as stored, twice as wide as high: red upper left, green upper right, blue lower left, white lower right. */
    static byte[] quarters() {
        BufferedImage image = new BufferedImage(2 * SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * SIDE, i / 2 * SIDE / 2, SIDE, SIDE / 2);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A picture of one colour in four inks, without any segment that says so. */
    static byte[] inks(int... four) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
        for (int i = 0; i < SIDE * SIDE; i++) {
            raster.setPixel(i % SIDE, i / SIDE, four);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(raster, null, null));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The file with an EXIF segment that says how the camera was held. */
    static byte[] held(byte[] file, int orientation, ByteOrder order) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII)).order(order);
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(1).putInt(0);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
        return with(file, 0xFFE1, exif.array());
    }

    /** The file with the segment Adobe's programs write. */
    static byte[] adobe(byte[] file, int transform) {
        ByteBuffer segment = ByteBuffer.allocate(12).put("Adobe".getBytes(StandardCharsets.US_ASCII)).put(11, (byte) transform);
        return with(file, 0xFFEE, segment.array());
    }

    /** The file with one more segment at its beginning. */
    static byte[] with(byte[] file, int marker, byte[] segment) {
        return ByteBuffer.allocate(file.length + 4 + segment.length).put(file, 0, 2).putShort((short) marker)
                .putShort((short) (segment.length + 2)).put(segment).put(file, 2, file.length - 2).array();
    }
}
