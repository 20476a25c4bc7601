package org.streetunion.reports.text;

/**
 * The looks of a piece of text.
 *
 * @param weight style and weight
 * @param size in points
 * @param rgb colour as 0xRRGGBB
 */
public record TextStyle(Weight weight, float size, int rgb) {}
