package vn.tiendo.reference;

import java.text.Normalizer;

/** The sheet on which a person sees, and may correct, how the columns of a workbook were read. */
public final class ReadingForm {

    /** Its name; a sheet so named never holds data. */
    public static final String SHEET = "Tiến độ – cách đọc";

    private ReadingForm() {}

    /** Whether a sheet is the form, however its letters are composed. */
    public static boolean isNamed(String sheet) {
        return Normalizer.normalize(sheet, Normalizer.Form.NFC).equalsIgnoreCase(SHEET);
    }
}
