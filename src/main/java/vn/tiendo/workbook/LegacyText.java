package vn.tiendo.workbook;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides word by word whether TCVN3 or VNI was meant, from the font and the content together. Under an old font a word
 * is decoded unless only the word as it stands is Vietnamese; under a Unicode font it stays unless it cannot be Unicode.
 */
final class LegacyText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** A word with all that could be a letter of it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u00A1-\\u00BF\\u00D7\\u00F7]+");

    /** Signs of the table that people type as themselves, so that they prove nothing under a Unicode font. */
    private static final String TYPED_AS_THEMSELVES = "¢£¤¥§©ª«®µ¶·¹»¼½¾×÷";

    private static final int SHORTEST_PROOF = 3;
    private static final int LATIN1 = 0xFF;

    private LegacyText() {}

    /** A text under a font named {@code .Vn…}. */
    static String underTcvn3Font(String text, boolean capitals) {
        boolean unicode = has(text, Tcvn3::isUnicodeLetter);
        boolean old = has(text, Tcvn3::isSign) || Words.hasCapitalInside(text);
        if (unicode && !old && text.chars().noneMatch(c -> Tcvn3.inTable((char) c))) {
            return text;
        }
        boolean preferDecoded = old || !(unicode || canOnlyBeUnicode(text));
        String decoded = eachWord(text, word -> underTcvn3Font(word, preferDecoded, unicode && !old));
        return capitals ? DoubleConversion.mend(decoded).toUpperCase(VIETNAMESE) : Words.capitalsLike(text, decoded);
    }

    /** Some word is Vietnamese only as it stands, and none only once decoded: "Thu ngân sách" under an old font. */
    private static boolean canOnlyBeUnicode(String text) {
        boolean stands = false;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean decodes = Syllables.isOne(Tcvn3.decode(word));
            boolean asItStands = Syllables.isOne(word);
            if (decodes && !asItStands) {
                return false;
            }
            stands |= asItStands && !decodes;
        }
        return stands;
    }

    private static String underTcvn3Font(String word, boolean preferDecoded, boolean onlyUnicodeAround) {
        String decoded = Tcvn3.decode(word);
        if (has(word, Tcvn3::isSign)) {
            boolean punctuation = onlyUnicodeAround && !Syllables.isOne(decoded);
            return punctuation ? word : decoded;
        }
        boolean mixed = has(word, Tcvn3::isUnicodeLetter);
        return preferred(word, decoded, preferDecoded && !mixed);
    }

    /** A text under any other font: only what cannot be Unicode and reads as Vietnamese once decoded. */
    static String underUnicodeFont(String text) {
        if (!has(text, Tcvn3::inTable) || !provesTcvn3(text)) {
            return text;
        }
        boolean unicode = has(text, Tcvn3::isUnicodeLetter);
        String decoded = eachWord(text, word -> {
            String meant = Tcvn3.decode(word);
            boolean sign = has(word, Tcvn3::isSign) || Words.hasCapitalInside(word);
            if (sign) {
                return Syllables.isOne(meant) ? meant : word;
            }
            return preferred(word, meant, !unicode && !has(word, Tcvn3::isUnicodeLetter));
        });
        return Words.capitalsLike(text, decoded);
    }

    private static boolean provesTcvn3(String text) {
        if (!has(text, LegacyText::isProof) && !Words.hasCapitalInside(text)) {
            return false;
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean sign = has(word, LegacyText::isProof) || Words.hasCapitalInside(word);
            if (sign && word.length() >= SHORTEST_PROOF && Syllables.isOne(Tcvn3.decode(word))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isProof(char c) {
        return Tcvn3.isSign(c) && TYPED_AS_THEMSELVES.indexOf(c) < 0;
    }

    /**
     * A text under a font named {@code VNI-…}. Its tables give away less than those of TCVN3: where nothing in a text can
     * only be VNI, a word that statistics know stays as it is.
     */
    static String underVniFont(String text) {
        boolean unicode = has(text, c -> c > LATIN1);
        boolean old = WORD.matcher(text).results().anyMatch(word -> canOnlyBeVni(word.group()));
        return eachWord(text, word -> {
            if (has(word, c -> c > LATIN1)) {
                return word;
            }
            boolean stays = unicode || (!old && DoubleConversion.knows(word));
            return preferred(word, Vni.decode(word), !stays);
        });
    }

    private static boolean canOnlyBeVni(String word) {
        return !Syllables.isOne(word) && Syllables.isOne(Vni.decode(word));
    }

    /** The preferred of two readings, unless only the other one can be a syllable. */
    private static String preferred(String word, String decoded, boolean preferDecoded) {
        boolean asItStands = !Words.hasCapitalInside(word) && Syllables.isOne(word);
        boolean asDecoded = Syllables.isOne(decoded);
        if (asItStands == asDecoded) {
            return preferDecoded ? decoded : word;
        }
        return asDecoded ? decoded : word;
    }

    private static String eachWord(String text, UnaryOperator<String> reading) {
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(reading.apply(word.group())));
    }

    private interface CharacterTest {
        boolean holds(char c);
    }

    private static boolean has(String text, CharacterTest test) {
        for (int i = 0; i < text.length(); i++) {
            if (test.holds(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
