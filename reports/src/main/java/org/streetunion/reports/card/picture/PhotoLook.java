package org.streetunion.reports.card.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/**
 * A photo looked at before it is kept: small enough for the screen, with what seems wrong with it.
 *
 * @param shown the whole picture, upright, of at most 420 dots a side
 * @param width of the original in dots
 * @param height of the original in dots
 * @param crop what is suggested
 * @param doubts a sentence each; empty when nothing seems wrong
 */
public record PhotoLook(Picture shown, int width, int height, Crop crop, List<String> doubts) {
    private static final int ROOM = 420;

    public PhotoLook {
        doubts = List.copyOf(doubts);
    }

    /**
     * Looks at a picture; a large one is read at a fraction of its size.
     *
     * @throws CardFault with a sentence, when it is no picture or one beyond all use
     */
    public static PhotoLook at(byte[] file) throws CardFault {
        try {
            int[] size = PhotoFile.size(file);
            BufferedImage image = small(PhotoFile.read(file, ROOM / 2, ROOM / 2));
            Crop crop = Crop.suggested(image.getWidth(), image.getHeight());
            return new PhotoLook(Picture.of(PlatePicture.encoded(image, "jpg")), size[0], size[1], crop,
                    new PhotoCheck(image, size[0], size[1]).doubts(crop));
        } catch (IOException | RuntimeException e) {
            // Damaged files make the readers of the platform throw almost anything.
            throw new CardFault("不是能用的照片，或大得离谱，请另存为 JPG 后再试", e);
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double scale = Math.min(1, (double) ROOM / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }
}
