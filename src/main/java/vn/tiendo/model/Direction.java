package vn.tiendo.model;

/** Which way is good. */
public enum Direction {
    HIGHER_BETTER("higher"),
    LOWER_BETTER("lower"),
    /** Good within the two bounds that the target sets: a plain number is met where it rounds to it. */
    RANGE("range"),
    /** Reported, never judged. */
    NEUTRAL("neutral");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether more, or less, is better: only then is a change good or bad, and are areas ranked. */
    public boolean hasGoodSide() {
        return this == HIGHER_BETTER || this == LOWER_BETTER;
    }
}
