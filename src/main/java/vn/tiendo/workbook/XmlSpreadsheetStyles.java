package vn.tiendo.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The styles of an XML Spreadsheet 2003; a style takes what it does not set from its parent. */
final class XmlSpreadsheetStyles {

    private static final String DEFAULT = "Default";

    private final Map<String, CellStyle> styles = new HashMap<>();

    void read(XmlPart part) throws IOException {
        String id = "";
        while (part.nextStartWithin("Styles")) {
            switch (part.name()) {
                case "Style" -> {
                    id = part.attribute("ID");
                    String parent = part.attribute("Parent");
                    styles.put(id, style(parent.isEmpty() ? DEFAULT : parent));
                }
                case "Font" -> styles.put(id, withFont(style(id), part));
                case "NumberFormat" -> styles.put(id, withFormat(style(id), code(part.attribute("Format"))));
                case "Alignment" -> styles.put(id, withAlignment(style(id), part));
                default -> {}
            }
        }
    }

    CellStyle style(String id) {
        CellStyle fallback = styles.getOrDefault(DEFAULT, CellStyle.PLAIN);
        return id.isEmpty() ? fallback : styles.getOrDefault(id, fallback);
    }

    private static CellStyle withFont(CellStyle style, XmlPart font) {
        String name = font.attribute("FontName");
        return new CellStyle(
                style.format(),
                style.indent(),
                style.alignment(),
                font.flag("Bold"),
                font.flag("Italic"),
                name.isEmpty() ? style.font() : name);
    }

    private static CellStyle withFormat(CellStyle style, String code) {
        return style.with(NumberFormat.of(code));
    }

    private static CellStyle withAlignment(CellStyle style, XmlPart alignment) {
        Alignment horizontal = switch (alignment.attribute("Horizontal")) {
            case "Left" -> Alignment.LEFT;
            case "Center" -> Alignment.CENTER;
            case "Right" -> Alignment.RIGHT;
            case "CenterAcrossSelection" -> Alignment.CENTER_ACROSS;
            default -> Alignment.GENERAL;
        };
        return new CellStyle(
                style.format(),
                Math.max(0, A1.index(alignment.attribute("Indent"))),
                horizontal,
                style.bold(),
                style.italic(),
                style.font());
    }

    /** The formats that have a name in this format, as codes. */
    private static String code(String format) {
        return switch (format) {
            case "" -> NumberFormat.GENERAL.code();
            case "Percent" -> "0.00%";
            case "Fixed" -> "0.00";
            case "Standard" -> "#,##0.00";
            case "Scientific" -> "0.00E+00";
            default -> format;
        };
    }
}
