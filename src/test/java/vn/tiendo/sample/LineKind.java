package vn.tiendo.sample;

import java.util.Locale;

/** What a line of a layout file makes; its word in the file is the name in kebab-case. */
enum LineKind {
    /** File name and typeface. */
    BOOK,
    SHEET,
    /** Widths and roles of the columns. */
    COLUMNS,
    /** Two halves of the letterhead: superior office, and the state's name. */
    OFFICE,
    OFFICE_NAME,
    BLANK,
    TITLE,
    SUBTITLE,
    UNIT,
    /** One row of a header block; {@code <} joins the cell to the left, {@code ^} to the one above. */
    HEADER,
    /** The row that numbers the columns. */
    NUMBERS,
    TOTAL,
    SECTION,
    ROW,
    /** A row below the one before. */
    PART,
    /** A row below a part. */
    DETAIL,
    NOTE,
    /** Full addresses of everything the sheet cites so far and has not listed yet. */
    SOURCES,
    SIGNATURE_PLACE,
    SIGNATURE,
    SIGNATURE_HINT;

    static LineKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
