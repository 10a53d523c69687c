package vn.tiendo.model;

/** What a cell was read as; the review workbook tints by it. */
public enum CellRole {
    TITLE,
    HEADER,
    /** The row of column numbers below a header. */
    NUMBERING,
    LABEL,
    FIGURE,
    UNIT,
    NOTE,
    /** Seen and left out on purpose: codes, footnote marks, spacer columns, hidden cells. */
    IGNORED
}
