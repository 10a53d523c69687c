package vn.tiendo.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The styles part: what fonts, number formats and alignments the cell formats stand for. */
final class XlsxStyles {

    private record Font(String name, boolean bold, boolean italic) {}

    private static final Font NO_FONT = new Font("", false, false);

    private final List<Font> fonts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<XlsxFormat> cellFormats = new ArrayList<>();

    /** The styles of a part; programs write the same ones into many workbooks. */
    static XlsxStyles of(XlsxEntries entries, String entry, KnownParts<XlsxStyles> known) throws IOException {
        Optional<byte[]> bytes = entries.small(entry);
        Optional<XlsxStyles> before = bytes.flatMap(known::find);
        if (before.isPresent()) {
            return before.get();
        }
        InputStream in = bytes.isPresent() ? new ByteArrayInputStream(bytes.get()) : entries.open(entry);
        try (XmlPart part = new XmlPart(in)) {
            XlsxStyles styles = read(part);
            bytes.ifPresent(content -> known.keep(content, styles));
            return styles;
        }
    }

    private static XlsxStyles read(XmlPart part) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        while (part.nextStart()) {
            switch (part.name()) {
                case "numFmts" -> styles.readFormats(part);
                case "fonts" -> styles.readFonts(part);
                case "cellXfs" -> styles.readCellFormats(part);
                case "styleSheet" -> {}
                default -> part.skip();
            }
        }
        return styles;
    }

    private void readFormats(XmlPart part) throws IOException {
        while (part.nextStartWithin("numFmts")) {
            formats.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
        }
    }

    private void readFonts(XmlPart part) throws IOException {
        while (part.nextStartWithin("fonts")) {
            if (part.isNamed("font")) {
                fonts.add(readFont(part));
            }
        }
    }

    private static Font readFont(XmlPart part) throws IOException {
        String name = "";
        boolean bold = false;
        boolean italic = false;
        while (part.nextStartWithin("font")) {
            switch (part.name()) {
                case "name" -> name = part.attribute("val");
                case "b" -> bold = isOn(part);
                case "i" -> italic = isOn(part);
                default -> {}
            }
        }
        return new Font(name, bold, italic);
    }

    private static boolean isOn(XmlPart part) {
        String value = part.attribute("val");
        return value.isEmpty() || XmlPart.isTrue(value);
    }

    private void readCellFormats(XmlPart part) throws IOException {
        int format = 0;
        int font = 0;
        boolean open = false;
        while (part.nextStartWithin("cellXfs")) {
            if (part.isNamed("xf")) {
                if (open) {
                    add(format, font, "", 0);
                }
                format = number(part.attribute("numFmtId"));
                font = number(part.attribute("fontId"));
                open = true;
            } else if (part.isNamed("alignment") && open) {
                add(format, font, part.attribute("horizontal"), number(part.attribute("indent")));
                open = false;
            }
        }
        if (open) {
            add(format, font, "", 0);
        }
    }

    private void add(int format, int font, String horizontal, int indent) {
        String builtin = BuiltinFormats.getBuiltinFormat(format);
        String code = formats.getOrDefault(format, builtin == null ? NumberFormat.GENERAL.code() : builtin);
        Font look = font >= 0 && font < fonts.size() ? fonts.get(font) : NO_FONT;
        CellStyle style = new CellStyle(
                NumberFormat.of(code), indent, alignment(horizontal), look.bold(), look.italic(), look.name());
        cellFormats.add(new XlsxFormat(style, FontEncoding.of(look.name()), NumberFormat.isDate(format, code), true));
    }

    private static Alignment alignment(String horizontal) {
        return switch (horizontal) {
            case "left", "justify", "distributed", "fill" -> Alignment.LEFT;
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.RIGHT;
            case "centerContinuous" -> Alignment.CENTER_ACROSS;
            default -> Alignment.GENERAL;
        };
    }

    /** The cell format of this number; number 0 needs no list. */
    XlsxFormat format(int number) {
        if (number >= 0 && number < cellFormats.size()) {
            return cellFormats.get(number);
        }
        return number == 0 ? XlsxFormat.PLAIN : XlsxFormat.UNKNOWN;
    }

    boolean knows(int number) {
        return number == 0 || (number > 0 && number < cellFormats.size());
    }

    private static int number(String text) {
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
