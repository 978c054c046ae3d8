package org.factdesk.web;

/** A colour in linear light, each part from 0 to 1. */
record Colour(double red, double green, double blue) {

    static Colour of(String hex) {
        return new Colour(part(hex, 1), part(hex, 3), part(hex, 5));
    }

    /** The ratio of WCAG 2.2, from 1 (no difference) to 21 (black on white). */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** How different two colours look: the distance in OKLab, where about 0.02 is just noticeable side by side. */
    double distance(Colour other) {
        double[] here = oklab();
        double[] there = other.oklab();
        return Math.hypot(Math.hypot(here[0] - there[0], here[1] - there[1]), here[2] - there[2]);
    }

    Colour seenBy(Eye eye) {
        double[][] m = eye.matrix();
        return new Colour(within(mix(m[0])), within(mix(m[1])), within(mix(m[2])));
    }

    private double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private double[] oklab() {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private double mix(double[] weights) {
        return weights[0] * red + weights[1] * green + weights[2] * blue;
    }

    private static double within(double part) {
        return Math.min(1, Math.max(0, part));
    }

    private static double part(String hex, int from) {
        double encoded = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
    }
}
