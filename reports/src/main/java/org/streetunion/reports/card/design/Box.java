package org.streetunion.reports.card.design;

/**
 * A place on a side, in millimetres from its upper left corner.
 *
 * @param x to the left edge
 * @param y to the upper edge
 * @param width more than nothing
 * @param height more than nothing
 */
public record Box(float x, float y, float width, float height) {
    /** The least width and height. */
    public static final float LEAST = 0.2f;
    private static final float FAR = 500;

    public Box {
        if (!(Math.abs(x) <= FAR && Math.abs(y) <= FAR && width >= LEAST && height >= LEAST && width <= FAR && height <= FAR)) {
            throw new IllegalArgumentException("位置和大小应在 0 到 500 毫米之间，宽和高至少 0.2 毫米");
        }
    }

    /** The same place, elsewhere. */
    public Box at(float left, float top) {
        return new Box(left, top, width, height);
    }

    /** The same corner, another size. */
    public Box sized(float wide, float high) {
        return new Box(x, y, wide, high);
    }

    /** The right edge. */
    public float right() {
        return x + width;
    }

    /** The lower edge. */
    public float bottom() {
        return y + height;
    }
}
