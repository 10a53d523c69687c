package vn.tiendo.reference;

import java.util.Locale;

/** The sheet on which a person sees, and may correct, how the columns of a workbook were read. */
public final class ReadingForm {

    /** Its name; a sheet so named never holds data. */
    public static final String SHEET = FormSheets.PREFIX + "cách đọc";

    /**
     * The form of a book that cannot carry it, such as a .csv, comes as a workbook of its own, named after the book; such
     * a workbook is never read as data.
     */
    private static final String APART = ".cach-doc.xlsx";

    private ReadingForm() {}

    /** Name of the workbook with the form of a book that cannot carry it. */
    public static String apart(String book) {
        return book + APART;
    }

    /** Whether a file is the form of another book. */
    public static boolean isApart(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(APART);
    }

    /** Whether a sheet is the form, however its letters are composed. */
    public static boolean isNamed(String sheet) {
        return FormSheets.isNamed(sheet, SHEET);
    }
}
