package vn.tiendo.office;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

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
    private final CellStyle strong;
    private final CellStyle open;
    private final CellStyle corrected;
    private final CellStyle closed;
    private final CellStyle table;
    private final CellStyle link;

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
        this.strong = style(bold);
        this.heading = style(bold);
        this.heading.setBorderBottom(BorderStyle.THIN);
        this.open = boxed();
        fill(open, 0xFF, 0xFB, 0xE6, IndexedColors.LEMON_CHIFFON);
        this.corrected = boxed();
        this.corrected.setFont(bold);
        fill(corrected, 0xFF, 0xE9, 0xA8, IndexedColors.LIGHT_ORANGE);
        this.closed = style(grey);
        this.table = style(bold);
        this.table.setBorderTop(BorderStyle.THIN);
        fill(table, 0xF0, 0xF0, 0xF0, IndexedColors.WHITE);
        Font blue = font(11, false);
        blue.setColor(IndexedColors.DARK_BLUE.getIndex());
        blue.setUnderline(Font.U_SINGLE);
        this.link = style(blue);
        this.link.setWrapText(true);
    }

    /** An .xls has a palette of its own, whose places the tints of {@link Tint} take. */
    private static void fill(CellStyle style, int red, int green, int blue, IndexedColors legacy) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        if (style instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}));
        } else {
            style.setFillForegroundColor(legacy.getIndex());
        }
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
        short grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
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

    /** One that was corrected earlier. */
    CellStyle corrected() {
        return corrected;
    }

    CellStyle closed() {
        return closed;
    }

    /** The title of a table. */
    CellStyle table() {
        return table;
    }

    CellStyle link() {
        return link;
    }

    CellStyle bold() {
        return strong;
    }
}
