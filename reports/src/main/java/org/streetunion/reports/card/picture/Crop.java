package org.streetunion.reports.card.picture;

/**
 * The part of an upright picture that is used, each as a share of the whole picture.
 *
 * @param x to the left edge
 * @param y to the upper edge
 * @param width up to 1
 * @param height up to 1
 */
public record Crop(double x, double y, double width, double height) {
    /** Width of the photo on a card as a part of its height. */
    public static final double RATIO = 22.0 / 28;
    private static final double LEAST = 0.05;
    private static final double SLACK = 1e-6;
    /** How much of what is cut off above and below is cut off above: heads stand high. */
    private static final double ABOVE = 1.0 / 3;

    public Crop {
        if (!(x >= -SLACK && y >= -SLACK && width >= LEAST && height >= LEAST && x + width <= 1 + SLACK
                && y + height <= 1 + SLACK)) {
            throw new IllegalArgumentException("crop " + x + " " + y + " " + width + " " + height);
        }
    }

    /** The largest part of a picture of that size that has the card's ratio: middle across, and rather the upper part. */
    public static Crop suggested(double pictureWidth, double pictureHeight) {
        double shape = pictureWidth / pictureHeight;
        if (shape > RATIO) {
            double width = Math.max(LEAST, RATIO / shape);
            return new Crop((1 - width) / 2, 0, width, 1);
        }
        double height = Math.max(LEAST, shape / RATIO);
        return new Crop(0, (1 - height) * ABOVE, 1, height);
    }

    /** The same moved, as far as the picture goes. */
    public Crop moved(double right, double down) {
        return new Crop(Math.max(0, Math.min(1 - width, x + right)), Math.max(0, Math.min(1 - height, y + down)), width, height);
    }

    /** The same made larger or smaller about its middle, within the picture and in its own ratio. */
    public Crop scaled(double by) {
        double most = Math.min(1 / width, 1 / height);
        double least = Math.max(LEAST / width, LEAST / height);
        double factor = Math.max(least, Math.min(most, by));
        double wide = width * factor;
        double high = height * factor;
        double left = Math.max(0, Math.min(1 - wide, x + (width - wide) / 2));
        double top = Math.max(0, Math.min(1 - high, y + (height - high) / 2));
        return new Crop(left, top, Math.min(1, wide), Math.min(1, high));
    }
}
