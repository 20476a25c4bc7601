package org.streetunion.reports.card.picture;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be told of a photo without knowing faces: enough dots, likely proportions, light, contrast, and whether the middle of the upper
 * part has the colours of skin. It raises doubts and never refuses: eyes decide.
 */
final class PhotoCheck {
    /** Dots across the frame for 150 dots an inch on the card. */
    private static final int FEWEST = 130;
    private static final double LONGEST_SHAPE = 2.5;
    private static final double DARKEST = 45;
    private static final double BRIGHTEST = 238;
    private static final double FLATTEST = 10;
    private static final double GREY = 4;
    private static final double LEAST_SKIN = 0.08;
    private static final double FROM_LEFT = 0.25;
    private static final double FROM_TOP = 0.08;
    private static final double DOWN_TO = 0.7;

    private final BufferedImage image;
    private final int width;
    private final int height;
    private double light;
    private double lightSquared;
    private double colour;
    private long skin;
    private long dots;

    /** @param width and the height of the original, of which the image may be a small copy */
    PhotoCheck(BufferedImage image, int width, int height) {
        this.image = image;
        this.width = width;
        this.height = height;
    }

    List<String> doubts(Crop crop) {
        List<String> doubts = new ArrayList<>();
        if (width * crop.width() < FEWEST) {
            doubts.add("只有 " + width + "×" + height + " 像素，印出来会模糊");
        }
        double shape = (double) Math.max(width, height) / Math.min(width, height);
        if (shape > LONGEST_SHAPE) {
            doubts.add("又长又窄，不像证件照");
        }
        measure(crop);
        double mean = light / dots;
        double spread = Math.sqrt(Math.max(0, lightSquared / dots - mean * mean));
        if (spread < FLATTEST) {
            doubts.add("几乎是一种颜色，可能是空白图片");
        } else if (mean < DARKEST || mean > BRIGHTEST) {
            doubts.add(mean < DARKEST ? "太暗" : "太亮，几乎发白");
        } else if (colour / dots > GREY && skin < LEAST_SKIN * dots) {
            doubts.add("裁剪框中间偏上没看出人脸的颜色，请看一眼");
        }
        return doubts;
    }

    private void measure(Crop crop) {
        int left = (int) ((crop.x() + crop.width() * FROM_LEFT) * image.getWidth());
        int right = (int) ((crop.x() + crop.width() * (1 - FROM_LEFT)) * image.getWidth());
        int top = (int) ((crop.y() + crop.height() * FROM_TOP) * image.getHeight());
        int bottom = (int) ((crop.y() + crop.height() * DOWN_TO) * image.getHeight());
        for (int y = top; y < Math.max(top + 1, bottom); y++) {
            for (int x = left; x < Math.max(left + 1, right); x++) {
                look(image.getRGB(Math.min(x, image.getWidth() - 1), Math.min(y, image.getHeight() - 1)));
            }
        }
    }

    private void look(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        double luma = 0.299 * red + 0.587 * green + 0.114 * blue;
        double bluish = 0.564 * (blue - luma);
        double reddish = 0.713 * (red - luma);
        light += luma;
        lightSquared += luma * luma;
        colour += Math.abs(bluish) + Math.abs(reddish);
        // The well-known box of skin in the plane of colour differences; it holds for light and dark skin alike.
        if (bluish >= -51 && bluish <= -1 && reddish >= 5 && reddish <= 45) {
            skin++;
        }
        dots++;
    }
}
