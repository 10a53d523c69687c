package vn.tiendo.workbook;

import java.text.Normalizer;
import java.util.Locale;

/** Turns what stands in a cell into Unicode as people read it. */
final class TextDecoder {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private TextDecoder() {}

    /** The text of a cell; runs without a font of their own are in the cell's. */
    static String decode(RichText text, String cellFont) {
        StringBuilder decoded = new StringBuilder();
        for (RichText.Run run : text.runs()) {
            decoded.append(decode(run.text(), FontEncoding.of(run.font().isEmpty() ? cellFont : run.font())));
        }
        return tidy(decoded.toString());
    }

    private static String decode(String text, FontEncoding font) {
        return switch (font) {
            case UNICODE -> text;
            case TCVN3 -> fromTcvn3(text);
            case TCVN3_CAPITALS -> fromTcvn3(text).toUpperCase(VIETNAMESE);
            case VNI -> Vni.decode(text);
        };
    }

    private static String fromTcvn3(String text) {
        boolean unicode = text.chars().anyMatch(c -> Tcvn3.isUnicodeLetter((char) c));
        StringBuilder decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean meant = unicode ? Tcvn3.isSign(c) : Tcvn3.inTable(c);
            decoded.append(meant ? Tcvn3.letter(c) : c);
        }
        return decoded.toString();
    }

    /** One composed form, plain spaces, nothing invisible. */
    private static String tidy(String text) {
        StringBuilder tidied = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Character.isSpaceChar(c)) {
                tidied.append(' ');
            } else if (c == '\n' || c == '\t' || !isInvisible(c)) {
                tidied.append(c);
            }
        }
        return tidied.toString();
    }

    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
