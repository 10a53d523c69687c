package vn.tiendo.view;

/** What a mark in a chart stands for; each has one look everywhere, on the page, in pictures and on paper. */
public enum ChartScenario {
    /** Solid dark. */
    ACTUAL,
    /** Dark with a dense hatch: "ước" of a closed period. */
    ESTIMATE,
    /** What a past year added after the same point; solid, lighter than the actual it stands on. */
    REST_OF_YEAR,
    /** Value at the end of a past year, beside that of the same part of it; solid, lighter. */
    FULL_YEAR,
    /** Solid light grey. */
    PREVIOUS,
    /** Outline only. */
    PLAN,
    /** Thin tick: where past years stood by now. */
    PATH,
    /** Outline with open diagonal hatch and a whisker for the interval. */
    PROJECTION,
    GOOD,
    BAD,
    NEUTRAL
}
