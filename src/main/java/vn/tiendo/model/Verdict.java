package vn.tiendo.model;

/** What can honestly be said of a target before the year is over; rules in {@code vn.tiendo.assess}. */
public enum Verdict {
    /** The whole interval falls short of the target. */
    AT_RISK("at-risk"),
    /** The interval contains the target. */
    OPEN("open"),
    /** The whole interval is at or beyond the target. */
    AHEAD("ahead"),
    /** The value of the period already reaches the annual target. */
    MET("met"),
    /** The rule's own past error is beyond 20%. */
    NOT_FORESEEABLE("not-foreseeable"),
    /** No past year on the same basis. */
    INSUFFICIENT_DATA("insufficient-data"),
    YEAR_END_ONLY("year-end-only"),
    /** Reported, never judged: neutral direction. */
    NOT_JUDGED("not-judged"),
    NO_TARGET("no-target");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it says how the target stands; the others say why nothing can be said. */
    public boolean isConclusion() {
        return this == AT_RISK || this == OPEN || this == AHEAD || this == MET;
    }
}
