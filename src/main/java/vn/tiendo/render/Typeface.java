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

    private Typeface() {}

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
        return text.isEmpty() ? 0 : font(style).getStringBounds(text, CONTEXT).getWidth();
    }
}
