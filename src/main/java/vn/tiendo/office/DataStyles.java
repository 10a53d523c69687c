package vn.tiendo.office;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The look of the tables. */
final class DataStyles {

    private static final int MOST_DECIMALS = 3;
    private static final byte[] HEAD = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF0};

    private final SXSSFWorkbook book;
    private final CellStyle heading;
    private final CellStyle text;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    DataStyles(SXSSFWorkbook book) {
        this.book = book;
        this.heading = style(true);
        this.heading.setWrapText(true);
        this.heading.setBorderBottom(BorderStyle.THIN);
        this.heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        ((XSSFCellStyle) heading).setFillForegroundColor(new XSSFColor(HEAD));
        this.text = style(false);
        // Text, also when somebody edits it: "=1+1" out of a workbook never becomes a formula.
        ((XSSFCellStyle) text).setQuotePrefixed(true);
    }

    private CellStyle style(boolean bold) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) 11);
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle text() {
        return text;
    }

    /**
     * A number with as many decimals as it has, up to three; the cell keeps them all. Excel shows its marks in the language
     * of the computer.
     */
    CellStyle number(int scale) {
        return numbers.computeIfAbsent(Math.max(0, Math.min(scale, MOST_DECIMALS)), decimals -> {
            CellStyle style = style(false);
            String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        });
    }
}
