package org.streetunion.app.ui.controls;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures that were drawn elsewhere, on screen. */
public final class Pixels {
    private Pixels() {}

    /** The same picture. */
    public static Image of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(),
                picture.getRGB(0, 0, width, height, null, 0, width), 0, width);
        return image;
    }
}
