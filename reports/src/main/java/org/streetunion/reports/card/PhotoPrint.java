package org.streetunion.reports.card;

import com.lowagie.text.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a photo ready for print: read in full, cut to the frame around its middle, reduced to 300 dots an inch, nothing else kept. */
final class PhotoPrint {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 331;
    private static final long MOST_PIXELS = 100_000_000;

    private PhotoPrint() {}

    /** @throws CardFault when the picture cannot be read */
    static Image image(Picture photo) throws CardFault {
        try {
            return Image.getInstance(jpeg(framed(read(photo.bytes()))));
        } catch (IOException | RuntimeException e) {
            // Damaged files make the readers of the platform throw almost anything.
            throw new CardFault("照片无法读取，请另存为 JPG 后重新导入", e);
        }
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("not a known picture format");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                Warnings warnings = new Warnings();
                reader.addIIOReadWarningListener(warnings);
                BufferedImage image = reader.read(0, reduced(reader));
                warnings.refuseHalfAFile();
                return image;
            } finally {
                reader.dispose();
            }
        }
    }

    /** A photo straight from a camera is read at a fraction of its size, so that memory stays small. */
    private static ImageReadParam reduced(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("picture of " + width + " x " + height);
        }
        int step = Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static BufferedImage framed(BufferedImage source) {
        double scale = Math.max((double) WIDTH / source.getWidth(), (double) HEIGHT / source.getHeight());
        int width = (int) Math.ceil(source.getWidth() * scale);
        int height = (int) Math.ceil(source.getHeight() * scale);
        BufferedImage target = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        graphics.dispose();
        return target;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "jpg", out);
        }
        return bytes.toByteArray();
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
