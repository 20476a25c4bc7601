package org.streetunion.reports.card.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures that belong to a design: backgrounds and emblems. Taken in small enough for any printer, kept as they are afterwards. */
public final class PlatePicture {
    /** 297 mm at 200 dots an inch; a card at 300 dots needs a thousand. */
    private static final int LONGEST_EDGE = 2400;
    private static final long MOST_PIXELS = 4L * LONGEST_EDGE * LONGEST_EDGE;

    private PlatePicture() {}

    /**
     * Takes in a picture that somebody chose: upright, and no larger than print needs.
     *
     * @throws DesignFault when it cannot be read
     */
    public static Picture taken(byte[] file) throws DesignFault {
        try {
            BufferedImage image = PhotoFile.read(file, LONGEST_EDGE / 3, LONGEST_EDGE / 3);
            int longest = Math.max(image.getWidth(), image.getHeight());
            boolean clear = image.getColorModel().hasAlpha();
            double scale = Math.min(1, (double) LONGEST_EDGE / longest);
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            BufferedImage small = new BufferedImage(width, height,
                    clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = small.createGraphics();
            if (!clear) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, width, height);
            }
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, 0, 0, width, height, null);
            graphics.dispose();
            return Picture.of(encoded(small, clear ? "png" : "jpg"));
        } catch (IOException | RuntimeException unreadable) {
            // Damaged files make the readers of the platform throw almost anything.
            throw new DesignFault("这张图片读不出来，请换一个 PNG 或 JPG 文件");
        }
    }

    /**
     * A picture out of a design's file.
     *
     * @throws DesignFault when it is none, or would take too much memory
     */
    public static Picture checked(byte[] file) throws DesignFault {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DesignFault("卡面设计文件里的图片已损坏，请向给您文件的人重新要一份");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new DesignFault("卡面设计文件里的图片太大，请换小一些的图片再导出");
                }
                reader.read(0);
            } finally {
                reader.dispose();
            }
            return Picture.of(file);
        } catch (DesignFault known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            throw new DesignFault("卡面设计文件里的图片已损坏，请向给您文件的人重新要一份");
        }
    }

    /** A copy of the file. */
    public static byte[] file(Picture picture) {
        return Arrays.copyOf(picture.bytes(), picture.bytes().length);
    }

    static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        }
        return bytes.toByteArray();
    }
}
