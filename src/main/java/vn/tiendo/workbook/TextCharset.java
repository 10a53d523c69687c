package vn.tiendo.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a text file that does not say its encoding: UTF-8 or UTF-16 where the bytes prove it, else whichever
 * of the old Vietnamese encodings gives more Vietnamese words.
 */
final class TextCharset {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SAMPLE = 1 << 18;
    private static final int HALF = 2;

    private TextCharset() {}

    /** The whole text, without its byte order mark. */
    static String decode(byte[] bytes) {
        return withoutMark(marked(bytes).or(() -> strictUtf8(bytes)).orElseGet(() -> old(bytes)));
    }

    /** Enough of the beginning to tell the format; the cut may fall inside a character. */
    static String decodeHead(byte[] head) {
        return withoutMark(marked(head).orElseGet(() -> new String(head, StandardCharsets.UTF_8)));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> marked(byte[] bytes) {
        if (bytes.length < HALF) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean little = (first == 0xFF && second == 0xFE) || (first != 0 && second == 0 && isHalfZeros(bytes, 1));
        boolean big = (first == 0xFE && second == 0xFF) || (first == 0 && second != 0 && isHalfZeros(bytes, 0));
        if (little) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        return big ? Optional.of(new String(bytes, StandardCharsets.UTF_16BE)) : Optional.empty();
    }

    /** UTF-16 without a mark shows itself by the zeros of its Latin letters. */
    private static boolean isHalfZeros(byte[] bytes, int offset) {
        int zeros = 0;
        int pairs = Math.min(bytes.length, SAMPLE) / HALF;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[HALF * i + offset] == 0 ? 1 : 0;
        }
        return zeros * HALF > pairs;
    }

    private static Optional<String> strictUtf8(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String old(byte[] bytes) {
        String latin = new String(bytes, Charset.forName("windows-1252"));
        String vietnamese = Charset.isSupported("windows-1258")
                ? Normalizer.normalize(new String(bytes, Charset.forName("windows-1258")), Normalizer.Form.NFC)
                : latin;
        String tcvn3 = Tcvn3.decode(new String(bytes, StandardCharsets.ISO_8859_1));
        String best = vietnamese;
        for (String candidate : List.of(tcvn3, latin)) {
            best = syllables(candidate) > syllables(best) ? candidate : best;
        }
        return best;
    }

    private static int syllables(String text) {
        Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), SAMPLE)));
        int count = 0;
        while (words.find()) {
            boolean marked = words.group().chars().anyMatch(c -> c > '~');
            count += marked && Syllables.isOne(words.group()) ? 1 : 0;
        }
        return count;
    }
}
