package vn.tiendo.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Inter, the typeface of all pictures, and its widths. It is wider than the system fonts of the page, so a text that has
 * room here has room there.
 */
final class Typeface {

    /** Fractional, unhinted widths: the same at every scale. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final Map<TextStyle, Font> FONTS = load();

    private static final char FIRST_MARK = 0x300;
    private static final char FIRST_OF_VIETNAMESE = 0x1E00;
    private static final char LAST_OF_VIETNAMESE = 0x1EFF;
    private static final char FIRST_OF_TYPOGRAPHY = 0x2010;
    private static final char LAST_OF_TYPOGRAPHY = 0x2027;

    /**
     * How far single letters go on, in each style; nothing where that was not asked yet. A chart's texts are broken and
     * balanced by measuring their beginnings again and again. Two threads may both ask, which does no harm.
     */
    private static final Map<TextStyle, float[]> ADVANCES = advances();

    private Typeface() {}

    private static Map<TextStyle, float[]> advances() {
        Map<TextStyle, float[]> advances = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            advances.put(style, new float[LAST_OF_TYPOGRAPHY + 1]);
        }
        return advances;
    }

    private static Map<TextStyle, Font> load() {
        Map<Weight, Font> weights = new EnumMap<>(Weight.class);
        for (Weight weight : Weight.values()) {
            weights.put(weight, load(weight));
        }
        Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
        for (TextStyle style : TextStyle.values()) {
            Font font = Objects.requireNonNull(weights.get(style.weight()));
            fonts.put(style, font.deriveFont((float) style.size()));
        }
        return fonts;
    }

    private static Font load(Weight weight) {
        try (InputStream file = FontFiles.open(weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the font " + weight.file(), unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("not a font: " + weight.file(), broken);
        }
    }

    static Font font(TextStyle style) {
        return Objects.requireNonNull(FONTS.get(style));
    }

    /** Advance of a line of text, in units of the drawing. */
    static double width(String text, TextStyle style) {
        float[] advances = Objects.requireNonNull(ADVANCES.get(style));
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!standsAlone(letter)) {
                return measured(text, style);
            }
            if (advances[letter] == 0) {
                advances[letter] = (float) measured(String.valueOf(letter), style);
            }
            width += advances[letter];
        }
        return width;
    }

    /** Whether a letter is surely set by itself, whatever stands around it. */
    private static boolean standsAlone(char letter) {
        return letter < FIRST_MARK
                || (letter >= FIRST_OF_VIETNAMESE && letter <= LAST_OF_VIETNAMESE)
                || (letter >= FIRST_OF_TYPOGRAPHY && letter <= LAST_OF_TYPOGRAPHY);
    }

    /** The same by Java's own measure. */
    static double measured(String text, TextStyle style) {
        return font(style).getStringBounds(text, CONTEXT).getWidth();
    }
}
