package vn.tiendo.workbook;

/** Horizontal alignment as set by hand; GENERAL where the program decides by content. */
public enum Alignment {
    GENERAL,
    LEFT,
    CENTER,
    RIGHT,
    /** Centred over the blank cells to the right without a merge. */
    CENTER_ACROSS
}
