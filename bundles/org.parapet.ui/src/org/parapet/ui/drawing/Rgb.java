// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.drawing;

import org.eclipse.swt.graphics.Color;

/**
 * A colour as a value.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    /**
     * Makes a colour from a number.
     *
     * @param rgb such as {@code 0x1B4F7A}
     * @return the colour
     */
    public static Rgb of(int rgb) {
        return new Rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * Takes the value of a colour.
     *
     * @param color a colour
     * @return its value
     */
    public static Rgb of(Color color) {
        return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
    }

    /** {@return the colour for drawing; it needs no disposal} */
    public Color color() {
        return new Color(red, green, blue);
    }

    /**
     * Mixes two colours.
     *
     * @param other another colour
     * @param share how much of the other, 0 to 1
     * @return the mixture
     */
    public Rgb mixedWith(Rgb other, double share) {
        return new Rgb(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /** {@return relative luminance as in WCAG 2.2, 0 for black to 1 for white} */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /**
     * Computes the contrast of two colours as in WCAG 2.2.
     *
     * @param other another colour
     * @return 1 to 21
     */
    public double contrast(Rgb other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }
}
