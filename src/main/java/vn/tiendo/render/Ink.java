package vn.tiendo.render;

/**
 * The few colours of every drawing. Scenarios differ by lightness and hatch, so they survive black and white; hue is kept
 * for the effect of a difference.
 */
enum Ink {
    PAPER("#ffffff"),
    /** Headlines and numbers. */
    TEXT("#17222d"),
    /** Small print; 4.5:1 on paper and better. */
    QUIET("#566370"),
    /** Hairlines between rows. */
    RULE("#dde2e6"),
    /** The ground of a scale from 0 to the plan. */
    TRACK("#eef1f3"),
    ACTUAL("#27394a"),
    REST("#8b99a6"),
    PREVIOUS("#b9c2ca"),
    OUTLINE("#27394a"),
    GOOD("#0b7a75"),
    BAD("#c43d1b"),
    NEUTRAL("#6b7783");

    private final String hex;

    Ink(String hex) {
        this.hex = hex;
    }

    /** {@code #rrggbb}. */
    String hex() {
        return hex;
    }
}
