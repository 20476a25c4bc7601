package org.streetunion.reports.card.picture;

import com.lowagie.text.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes a photo ready for print: turned upright, cut to the frame around its middle, reduced to 300 dots an inch. */
public final class PhotoPrint {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 331;
    /** Stands in the files made here, so that they are not made anew for each print. */
    private static final byte[] MARK = "street-union:22x28".getBytes(StandardCharsets.US_ASCII);

    private PhotoPrint() {}

    /**
     * Makes a photo ready once, when it is taken in: a JPEG, upright and in the proportions of the frame.
     *
     * @throws CardFault when the picture cannot be read
     */
    public static byte[] ready(Picture photo) throws CardFault {
        try {
            return marked(PlatePicture.encoded(framed(PhotoFile.read(photo.bytes(), WIDTH, HEIGHT)), "jpg"));
        } catch (IOException | RuntimeException e) {
            // Damaged files make the readers of the platform throw almost anything.
            throw new CardFault("照片无法读取，请另存为 JPG 后重新导入", e);
        }
    }

    /**
     * Makes the part of a photo ready that somebody chose.
     *
     * @throws CardFault when the picture cannot be read
     */
    public static byte[] ready(Picture photo, Crop crop) throws CardFault {
        try {
            BufferedImage whole = PhotoFile.read(photo.bytes(), (int) (WIDTH / crop.width()), (int) (HEIGHT / crop.height()));
            int left = (int) Math.round(crop.x() * whole.getWidth());
            int top = (int) Math.round(crop.y() * whole.getHeight());
            int width = Math.max(1, Math.min(whole.getWidth() - left, (int) Math.round(crop.width() * whole.getWidth())));
            int height = Math.max(1, Math.min(whole.getHeight() - top, (int) Math.round(crop.height() * whole.getHeight())));
            return marked(PlatePicture.encoded(framed(whole.getSubimage(left, top, width, height)), "jpg"));
        } catch (IOException | RuntimeException e) {
            throw new CardFault("照片无法读取，请另存为 JPG 后重新导入", e);
        }
    }

    /**
     * The photo at the proportions of the frame.
     *
     * @throws CardFault when the picture cannot be read
     */
    public static Image image(Picture photo) throws CardFault {
        byte[] ready = isReady(photo.bytes()) ? photo.bytes() : ready(photo);
        try {
            return Image.getInstance(ready);
        } catch (IOException e) {
            throw new CardFault("照片已损坏，请重新导入", e);
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

    /** With a JPEG comment right behind the start of the image. */
    private static byte[] marked(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + MARK.length + 4);
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xFE);
        out.write(0);
        out.write(MARK.length + 2);
        out.writeBytes(MARK);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static boolean isReady(byte[] file) {
        return file.length > MARK.length + 6 && Arrays.equals(file, 6, 6 + MARK.length, MARK, 0, MARK.length);
    }
}
