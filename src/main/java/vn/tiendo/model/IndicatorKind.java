package vn.tiendo.model;

/** How an indicator adds up over time, which decides what may be computed of it. */
public enum IndicatorKind {
    /** Accumulates over the year: output, exports, admissions. Percent of plan makes sense. */
    FLOW("flow"),
    /** The last value counts, never summed: members in all, herds. */
    STOCK("stock"),
    /** Rate, share or index: compared in percentage points only. */
    RATE("rate"),
    /** A change that is itself the indicator: reduction of the poverty rate. */
    CHANGE("change");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it is an amount, of which growth and percentages can be taken; rates and changes are none. */
    public boolean isLevel() {
        return this == FLOW || this == STOCK;
    }
}
