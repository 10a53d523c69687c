package vn.tiendo.model;

/** The required growth of the rest of the year against all such growths on record. */
public enum Feasibility {
    UNKNOWN(""),
    WITHIN_RECORD("within-record"),
    EDGE_OF_RECORD("edge-of-record"),
    BEYOND_RECORD("beyond-record");

    private final String code;

    Feasibility(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
