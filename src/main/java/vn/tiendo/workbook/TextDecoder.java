package vn.tiendo.workbook;

import java.text.Normalizer;
import java.util.List;

/** Turns what stands in a cell into Unicode as people read it. */
final class TextDecoder {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_VIETNAMESE = '\u1EA0';
    private static final char LAST_VIETNAMESE = '\u1EF9';

    private TextDecoder() {}

    /** The text of a cell; runs without a font of their own are in the cell's. */
    static String decode(RichText text, FontEncoding cellFont) {
        List<RichText.Run> runs = text.runs();
        if (runs.size() == 1 && isPlain(runs.get(0).text())) {
            boolean capitals = encoding(runs.get(0), cellFont) == FontEncoding.TCVN3_CAPITALS;
            return capitals
                    ? decode(runs.get(0).text(), FontEncoding.TCVN3_CAPITALS)
                    : runs.get(0).text();
        }
        StringBuilder decoded = new StringBuilder();
        StringBuilder sameFont = new StringBuilder();
        FontEncoding font = cellFont;
        for (RichText.Run run : runs) {
            FontEncoding next = encoding(run, cellFont);
            if (next != font) {
                decoded.append(decode(sameFont.toString(), font));
                sameFont.setLength(0);
                font = next;
            }
            sameFont.append(run.text());
        }
        decoded.append(decode(sameFont.toString(), font));
        return tidy(DoubleConversion.mend(decoded.toString()));
    }

    private static FontEncoding encoding(RichText.Run run, FontEncoding cellFont) {
        return run.font().isEmpty() ? cellFont : FontEncoding.of(run.font());
    }

    private static String decode(String typed, FontEncoding font) {
        String text = composed(typed);
        return switch (font) {
            case UNICODE -> LegacyText.underUnicodeFont(text);
            case TCVN3 -> LegacyText.underTcvn3Font(text, false);
            case TCVN3_CAPITALS -> LegacyText.underTcvn3Font(text, true);
            case VNI -> LegacyText.underVniFont(text);
        };
    }

    /** Nothing to decode and nothing to tidy. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** One composed form, plain spaces and line ends, nothing invisible. */
    private static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        StringBuilder tidied = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineEnd = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            if (lineEnd) {
                tidied.append('\n');
            } else if (Character.isSpaceChar(c) || c == '\t') {
                tidied.append(' ');
            } else if (!isInvisible(c)) {
                tidied.append(c);
            }
        }
        return Normalizer.normalize(tidied, Normalizer.Form.NFC);
    }

    private static String composed(String text) {
        return isTidy(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Of visible letters of Europe and Vietnam alone, each composed, and plain blanks: so are nearly all texts. */
    private static boolean isTidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean european = c > NO_BREAK_SPACE && c < FIRST_MARK && c != SOFT_HYPHEN;
            boolean plain = c >= ' ' && c <= '~';
            if (!plain && !european && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
