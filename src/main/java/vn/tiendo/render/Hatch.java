package vn.tiendo.render;

/**
 * Diagonal lines over a box, rising to the right at 45 degrees.
 */
enum Hatch {
    NONE(0, 0, Ink.PAPER),
    /** Light lines close together over a dark bar: an estimate. */
    DENSE(5, 1.1, Ink.PAPER),
    /** Dark lines far apart on nothing: a projection. */
    OPEN(8, 1.2, Ink.OUTLINE);

    private final double spacing;
    private final double width;
    private final Ink ink;

    Hatch(double spacing, double width, Ink ink) {
        this.spacing = spacing;
        this.width = width;
        this.ink = ink;
    }

    /** Distance of neighbouring lines along an axis. */
    double spacing() {
        return spacing;
    }

    double width() {
        return width;
    }

    Ink ink() {
        return ink;
    }
}
