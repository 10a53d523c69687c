package vn.tiendo.workbook;

/** What a file is by its content. The label is its name in any language; formats without extensions are not read. */
enum FileFormat {
    /** A zip package: .xlsx, .xlsm, but also .xlsb, .ods and whatever else is packed so. */
    PACKAGE("Excel 2007 (.xlsx)", "xlsx", "xlsm", "xltx", "xltm"),
    /** A compound file: .xls since Excel 5, but also password-protected packages and old Word documents. */
    COMPOUND("Excel 97–2003 (.xls)", "xls", "xlt"),
    /** A page with tables, which many programs save under the name .xls. */
    HTML("HTML", "html", "htm"),
    /** The XML of Excel 2002 and 2003, likewise often named .xls. */
    SPREADSHEET_ML("XML Spreadsheet 2003 (.xml)", "xml"),
    /** Comma-, semicolon- or tab-separated lines. */
    DELIMITED_TEXT("CSV", "csv", "tsv", "txt"),
    OLD_EXCEL("Excel 2–4 (.xls)"),
    MHTML("MHTML (.mht)"),
    FLAT_OPEN_DOCUMENT("OpenDocument (.fods)"),
    XML("XML"),
    PDF("PDF"),
    RTF("RTF"),
    SYLK("SYLK (.slk)"),
    DIF("DIF (.dif)"),
    PNG("PNG"),
    JPEG("JPEG"),
    GIF("GIF"),
    GZIP("GZIP (.gz)"),
    RAR("RAR (.rar)"),
    SEVEN_ZIP("7-Zip (.7z)"),
    ACCESS("Access (.mdb)"),
    LOTUS("Lotus 1-2-3 (.wk)"),
    UNKNOWN("");

    private final String label;
    /** Between blanks, in small letters without the dot. */
    private final String extensions;

    FileFormat(String label, String... extensions) {
        this.label = label;
        this.extensions = " " + String.join(" ", extensions) + " ";
    }

    String label() {
        return label;
    }

    boolean isRead() {
        return !extensions.isBlank();
    }

    /** Whether a file of this format is named so; the extension in small letters without the dot. */
    boolean isNamed(String extension) {
        return extensions.contains(" " + extension + " ");
    }
}
