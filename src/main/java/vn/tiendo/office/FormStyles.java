package vn.tiendo.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The look of the form. All cells are text, so that Excel does not turn 2021-06 into a date. */
final class FormStyles {

    private final Workbook book;
    private final Font body;
    private final Font bold;
    private final Font large;
    private final Font grey;
    private final CellStyle plain;
    private final CellStyle wrapped;
    private final CellStyle heading;
    private final CellStyle open;
    private final CellStyle closed;

    FormStyles(Workbook book) {
        this.book = book;
        this.body = font(11, false);
        this.bold = font(11, true);
        this.large = font(14, true);
        this.grey = font(11, false);
        this.grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        this.plain = style(body);
        this.wrapped = style(body);
        this.wrapped.setWrapText(true);
        this.heading = style(bold);
        this.heading.setBorderBottom(BorderStyle.THIN);
        this.open = boxed();
        this.open.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        this.open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.closed = style(grey);
    }

    private Font font(int points, boolean isBold) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(isBold);
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        return style;
    }

    /** A new style with a thin box, to be filled. */
    CellStyle boxed() {
        CellStyle style = style(body);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    CellStyle title() {
        return style(large);
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle heading() {
        return heading;
    }

    /** A cell that may be corrected. */
    CellStyle open() {
        return open;
    }

    CellStyle closed() {
        return closed;
    }
}
