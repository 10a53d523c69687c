package vn.tiendo.model;

/** Which way is good. */
public enum Direction {
    HIGHER_BETTER("higher"),
    LOWER_BETTER("lower"),
    /** Reported, never judged. */
    NEUTRAL("neutral");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
