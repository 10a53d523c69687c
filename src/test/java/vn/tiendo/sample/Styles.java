package vn.tiendo.sample;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles and fonts of one workbook, each made once. */
final class Styles {

    private final Workbook workbook;
    private final Map<StyleKey, CellStyle> styles = new HashMap<>();
    private final Map<FontKey, Font> fonts = new HashMap<>();

    Styles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle style(Look look, String fontName) {
        return styles.computeIfAbsent(new StyleKey(look, fontName), this::make);
    }

    private CellStyle make(StyleKey key) {
        Look look = key.look();
        CellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(
                new FontKey(key.fontName(), look.size(), look.bold(), look.italic(), look.underlined()),
                this::makeFont));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) look.indent());
        style.setWrapText(look.format().isEmpty());
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private Font makeFont(FontKey key) {
        Font font = workbook.createFont();
        font.setFontName(key.name());
        font.setFontHeightInPoints((short) key.size());
        font.setBold(key.bold());
        font.setItalic(key.italic());
        font.setUnderline(key.underlined() ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    private record StyleKey(Look look, String fontName) {}

    private record FontKey(String name, int size, boolean bold, boolean italic, boolean underlined) {}
}
