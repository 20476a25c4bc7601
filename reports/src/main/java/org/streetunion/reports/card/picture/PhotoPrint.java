package org.streetunion.reports.card.picture;

import com.lowagie.text.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a photo ready for print: turned upright, cut to the frame around its middle, reduced to 300 dots an inch. */
public final class PhotoPrint {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 331;

    private PhotoPrint() {}

    /**
     * The photo at the proportions of the frame.
     *
     * @throws CardFault when the picture cannot be read
     */
    public static Image image(Picture photo) throws CardFault {
        try {
            return Image.getInstance(jpeg(framed(PhotoFile.read(photo.bytes(), WIDTH, HEIGHT))));
        } catch (IOException | RuntimeException e) {
            // Damaged files make the readers of the platform throw almost anything.
            throw new CardFault("照片无法读取，请另存为 JPG 后重新导入", e);
        }
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
}
