package org.streetunion.reports.card.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a photo the way people see it: upright, however the camera was held. */
final class PhotoFile {
    private static final long MOST_PIXELS = 100_000_000;
    /** What a picture may have in memory, whatever was wanted. */
    private static final long MOST_READ = 12_000_000;

    private PhotoFile() {}

    /** The picture, reduced while it is read to no less than twice that width or height; IOException when it is not whole. */
    static BufferedImage read(byte[] file, int width, int height) throws IOException {
        int orientation = ExifOrientation.of(file);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a known picture format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                Warnings warnings = new Warnings();
                reader.addIIOReadWarningListener(warnings);
                ImageReadParam param = ExifOrientation.lying(orientation)
                        ? reduced(reader, height, width)
                        : reduced(reader, width, height);
                BufferedImage image = reader.read(0, param);
                warnings.refuseHalfAFile();
                return upright(image, orientation);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Width and height as seen, without reading the picture. */
    static int[] size(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a known picture format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                boolean lying = ExifOrientation.lying(ExifOrientation.of(file));
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return lying ? new int[]{height, width} : new int[]{width, height};
            } finally {
                reader.dispose();
            }
        }
    }

    /** A photo straight from a camera is read at a fraction of its size, so that memory stays small. */
    private static ImageReadParam reduced(ImageReader reader, int wantedWidth, int wantedHeight) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("picture of " + width + " x " + height);
        }
        int step = Math.max(1, Math.min(width / (2 * wantedWidth), height / (2 * wantedHeight)));
        while ((long) width * height / step / step > MOST_READ) {
            step++;
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = ExifOrientation.lying(orientation);
        BufferedImage turned = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, turn(orientation, width, height), null);
        graphics.dispose();
        return turned;
    }

    /** From the picture as stored to the picture as seen, in the numbering of the EXIF standard. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** The platform paints the missing half of a cut-off JPEG grey and only warns. */
    private static final class Warnings implements IIOReadWarningListener {
        private String all = "";

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            all += warning;
        }

        void refuseHalfAFile() throws IOException {
            if (all.contains("premature end")) {
                throw new IOException(all);
            }
        }
    }
}
