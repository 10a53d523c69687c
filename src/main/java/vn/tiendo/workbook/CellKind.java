package vn.tiendo.workbook;

/** What a cell that is not blank holds. */
public enum CellKind {
    TEXT,
    /** A number, also the cached result of a formula; percentages as stored (0.066 for 6,6%). */
    NUMBER,
    /** A number whose format is a date, or an ISO date; its text is the ISO date. */
    DATE,
    BOOLEAN,
    /** {@code #REF!} and its kin, unknown ones included; the text is the error as printed. */
    ERROR,
    /** A formula that no program has calculated yet: there is no value to read. */
    UNCALCULATED,
    /** A stored number that is none: NaN, infinity, an unreadable text. The text is what stands there. */
    INVALID
}
