package vn.tiendo.build;

/** For which workbooks a marked-up copy is written. */
public enum ReviewChoice {
    /** Those with warnings or errors. */
    FINDINGS,
    ALL,
    NONE
}
