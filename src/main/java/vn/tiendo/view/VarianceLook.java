package vn.tiendo.view;

/** How differences are drawn. */
public enum VarianceLook {
    NONE,
    /** Absolute differences. */
    BARS,
    /** Relative differences. */
    PINS
}
