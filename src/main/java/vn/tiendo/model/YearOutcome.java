package vn.tiendo.model;

/** What a whole year's value made of its target. */
public enum YearOutcome {
    /** Beyond the target, or beyond the better end of a range. */
    EXCEEDED,
    /** On the target, or within its range. */
    MET,
    MISSED
}
