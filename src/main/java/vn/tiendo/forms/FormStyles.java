package vn.tiendo.forms;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The look of all forms: what may be filled in is pale yellow, everything else is locked. */
final class FormStyles {

    private static final byte[] OPEN = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
    private static final byte[] HEAD = {(byte) 0xE3, (byte) 0xEC, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0xBF, (byte) 0xBF, (byte) 0xBF};
    private static final byte[] MUTED = {(byte) 0x59, (byte) 0x59, (byte) 0x59};

    private final XSSFWorkbook book;
    private final XSSFCellStyle title;
    private final XSSFCellStyle how;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle open;
    private final XSSFCellStyle shut;
    private final Map<String, XSSFCellStyle> derived = new HashMap<>();

    FormStyles(XSSFWorkbook book) {
        this.book = book;
        this.title = plain(font(14, true));
        XSSFFont muted = font(11, false);
        muted.setColor(new XSSFColor(MUTED));
        this.how = plain(muted);
        this.heading = boxed(font(11, true), HEAD);
        this.heading.setAlignment(HorizontalAlignment.CENTER);
        this.heading.setVerticalAlignment(VerticalAlignment.CENTER);
        this.open = text(boxed(font(11, false), OPEN));
        this.open.setLocked(false);
        this.shut = text(boxed(font(11, false), new byte[] {-1, -1, -1}));
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle boxed(XSSFFont font, byte[] fill) {
        XSSFCellStyle style = plain(font);
        style.setWrapText(true);
        style.setFillForegroundColor(new XSSFColor(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFColor line = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    /** Kept as typed: Excel does not turn 2021-06 into a date. */
    private XSSFCellStyle text(XSSFCellStyle style) {
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle how() {
        return how;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle open() {
        return open;
    }

    XSSFCellStyle shut() {
        return shut;
    }

    /** An open or locked cell for numbers of that format. */
    XSSFCellStyle number(boolean isOpen, String format) {
        return derived.computeIfAbsent("number " + isOpen + format, unused -> {
            XSSFCellStyle style = copy(isOpen ? open : shut);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    /** A locked name, set in by its depth. */
    XSSFCellStyle name(int depth) {
        return derived.computeIfAbsent("name " + depth, unused -> {
            XSSFCellStyle style = copy(shut);
            style.setIndention((short) (2 * depth));
            style.setAlignment(HorizontalAlignment.LEFT);
            return style;
        });
    }

    /** A locked cell with its text in the middle. */
    XSSFCellStyle centred() {
        return derived.computeIfAbsent("centred", unused -> {
            XSSFCellStyle style = copy(shut);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    private XSSFCellStyle copy(XSSFCellStyle from) {
        XSSFCellStyle style = book.createCellStyle();
        style.cloneStyleFrom(from);
        return style;
    }
}
