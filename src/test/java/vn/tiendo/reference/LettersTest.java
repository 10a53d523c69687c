package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick ways of comparing wordings say what the slow ones of Java say, of every letter there is. */
class LettersTest {

    @Test
    void foldEveryLetterAsTheWholeTextWouldBeFolded() {
        for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
            for (String text : new String[] {"x" + (char) letter + "y", "" + (char) letter, "Ế" + (char) letter}) {
                assertThat(Folding.key(text)).as("U+%04X", letter).isEqualTo(slowKey(text));
                assertThat(PlainText.word(text)).as("U+%04X", letter).isEqualTo(slowWord(text));
                assertThat(PlainText.composed(text)).as("U+%04X", letter).isEqualTo(slowComposed(text));
            }
        }
    }

    @Test
    void foldMixturesOfLettersAsTheWholeTextWouldBeFolded() {
        Random random = new Random(8);
        String letters = "aăâbdđeêghiklmnoôơpqrstuưvxy ÁẮẤÉẾÍÓỐỚÚỨÝ\u0301\u0323\u0302\u031b.-–%‰12\u00A0\u2009Σİß中";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Folding.key(text.toString())).as("%s", text).isEqualTo(slowKey(text.toString()));
            assertThat(PlainText.word(text.toString())).as("%s", text).isEqualTo(slowWord(text.toString()));
            assertThat(PlainText.composed(text.toString())).as("%s", text).isEqualTo(slowComposed(text.toString()));
        }
    }

    private static String slowKey(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd');
        return bare.replaceAll("[^a-z0-9%‰]+", " ").strip();
    }

    private static String slowWord(String text) {
        String marks = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String tone = "[\u0300\u0301\u0303\u0309\u0323]";
        if (text.toLowerCase(Locale.ROOT).chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return marks.replaceAll(tone, "") + marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    }

    private static String slowComposed(String text) {
        StringBuilder composed = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
            composed.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
        }
        return composed.toString();
    }
}
