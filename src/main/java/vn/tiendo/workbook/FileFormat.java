package vn.tiendo.workbook;

/** What the first bytes of a file say it is; the name is not asked. */
enum FileFormat {
    /** A zip package: .xlsx, .xlsm, .xlsb, .ods and whatever else is packed so. */
    PACKAGE,
    /** A compound file: .xls since 1993, but also password-protected packages and old Word documents. */
    COMPOUND,
    EMPTY,
    UNKNOWN
}
