package vn.tiendo.model;

/** What a number says about its indicator. */
public enum Measure {
    /** A level of a closed or reporting period; "ước" is its status, not a forecast. */
    ACTUAL("actual"),
    TARGET("target"),
    /** A level of a period that was not over when the workbook was made. */
    FORECAST("forecast"),
    /** Attained, in per cent of the plan. */
    PCT_OF_PLAN("pct_of_plan"),
    /** Against the same period a year before, 100 meaning no change. */
    INDEX_SAME_PERIOD("index_same_period"),
    /** Against the same period a year before, 0 meaning no change. */
    GROWTH_SAME_PERIOD("growth_same_period"),
    /** Against the month, quarter or season before, 100 meaning no change. */
    INDEX_PREVIOUS_PERIOD("index_previous_period"),
    GROWTH_PREVIOUS_PERIOD("growth_previous_period"),
    /** Against a fixed base or December of last year. */
    INDEX_BASE("index_base"),
    SHARE("share"),
    /** An absolute difference, in the indicator's unit. */
    CHANGE("change"),
    /** Percentage points that a part adds to the growth of its whole. */
    CONTRIBUTION("contribution"),
    OTHER("other");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether the number is a level in the indicator's own unit. */
    public boolean isLevel() {
        return this == ACTUAL || this == TARGET || this == FORECAST;
    }
}
